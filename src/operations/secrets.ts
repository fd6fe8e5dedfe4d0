/** What must never be read in the log, wherever in a line it stands: in messages, addresses, stacks and causes. */

const SECRET = '(secret)';
const ID = '(id)';

/** A shorter one cannot be told from a word, and is taken out of addresses alone. */
const SHORTEST = 6;

/** What secrets look like, and what is left of them. */
const SHAPES: readonly [RegExp, string][] = [
  // user:password@ of any address, such as a database's or a proxy's.
  [/\b([a-z][a-z\d+.-]*:\/\/)[^\s"<>]+@(?=[^\s"<>@]*)/gi, `$1${SECRET}@`],
  // In addresses of Discord, what follows an interaction's or application's id.
  [/(\/(?:webhooks|interactions)\/\d+\/)[\w.-]{20,}/g, `$1${SECRET}`],
  // Tokens of interactions by themselves: "interaction:" in base64.
  [/\baW50ZXJhY3Rpb246[\w+/=-]*/g, SECRET],
  // Tokens of bots: an id, a time and a code.
  [/\b[\w-]{20,}\.[\w-]{5,8}\.[\w-]{25,}/g, SECRET],
  [/\b(Bot|Bearer|Basic) [\w.+/=-]{10,}/g, `$1 ${SECRET}`],
  // Whoever it is. What are servers, applications and channels tells nothing of anybody.
  [/(?<!\d|\.|server:|\/(?:guilds|applications|channels)\/|"server":")\d{17,20}(?![\d.])/g, ID],
];

/** A function that takes all secrets out of a line of the log; what is left is as good JSON as before. */
export function withoutSecrets(secrets: readonly string[]): (line: string) => string {
  const forms = [...new Set(secrets.flatMap(formsOf))].sort((a, b) => b.length - a.length);
  return (line) => {
    let left = line;
    for (const secret of forms) left = left.replaceAll(secret, SECRET);
    for (const [shape, instead] of SHAPES) left = left.replace(shape, instead);
    return left;
  };
}

/** As it may stand in a line: as it is, in JSON, in an address. */
function formsOf(secret: string): string[] {
  return [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)].filter(
    (form) => form.length >= SHORTEST,
  );
}

/** What is secret in the settings: the token, the database's address, and the password, in it or beside it. */
export function secretsOf({
  discordToken,
  databaseUrl,
}: {
  discordToken?: string;
  databaseUrl?: string;
}): string[] {
  const ofDatabase = databaseUrl ? [databaseUrl, ...passwordsIn(databaseUrl)] : [];
  return [discordToken, ...ofDatabase, process.env.PGPASSWORD].filter(
    (secret): secret is string => secret !== undefined && secret !== '',
  );
}

function passwordsIn(url: string): string[] {
  try {
    const { password, searchParams } = new URL(url);
    return [decodeURIComponent(password), ...searchParams.getAll('password')];
  } catch {
    return [];
  }
}
