import type { Span } from '../../reading/article.js';
import {
  accordingIn,
  behindVerb,
  type FoundClaim,
  nameBeforeColon,
  nameBehind,
  type Saying,
  sayingsIn,
  turkishSaying,
} from './sayings.js';

const FEWEST_WORDS = 2;

/** “What did X say about …?” claims nothing; “Did X say that …?” asks about a claim. */
const ASKS =
  /^\W*(?:what|when|where|why|who|whom|which|how|что|когда|где|почему|кто|как)(?![\p{L}]).*[?？]\s*$/isu;

/** What sentences without quotation marks tell that somebody said. */
export function reportedClaims(text: string, sentences: readonly Span[]): FoundClaim[] {
  return sentences.flatMap((sentence) => {
    if (ASKS.test(text.slice(sentence.start, sentence.end))) return [];
    const said = saidIn(text, sentence);
    return said.length > 0 ? said : (otherwise(text, sentence) ?? []);
  });
}

/** X said (that) …; …, X said. */
function saidIn(text: string, sentence: Span): FoundClaim[] {
  const sayings = sayingsIn(text, sentence).filter(
    (saying, at) =>
      at === 0 ||
      /(?:[,;，；]|\s(?:and|but|while|ve|ama|и|а|но))\s*$/u.test(
        text.slice(sentence.start, saying.name.start),
      ),
  );
  return sayings.flatMap((saying, at) => {
    const end = sayings[at + 1]?.name.start ?? sentence.end;
    const behind = trimmed(text, { start: behindVerb(text, saying, end), end });
    if (hasWords(text, behind)) return [{ ...behind, isQuoted: false, speaker: saying.name }];
    const from = at === 0 ? sentence.start : (sayings[at - 1]?.around.end ?? sentence.start);
    const before = trimmed(text, { start: from, end: saying.name.start });
    return hasWords(text, before) ? [{ ...before, isQuoted: false, speaker: saying.name }] : [];
  });
}

function otherwise(text: string, sentence: Span): FoundClaim[] | null {
  const turkish = turkishSaying(text, sentence);
  if (turkish) return claim(text, { start: turkish.from, end: turkish.to }, turkish.name);
  const [according] = accordingIn(text, sentence);
  if (according) return around(text, sentence, according);
  const colon = /[:：]/u.exec(text.slice(sentence.start, sentence.end));
  if (!colon) return saidBehind(text, sentence);
  const at = sentence.start + colon.index + 1;
  const name = nameBeforeColon(text, { start: sentence.start, end: at });
  // "Bello on trade: …" is a headline; only a name alone speaks.
  const isAll = name !== null && /^\s*[:：]$/u.test(text.slice(name.end, at));
  return name && isAll ? claim(text, { start: at, end: sentence.end }, name) : null;
}

/** According to X, …; …, according to X. */
function around(text: string, sentence: Span, { name, around: told }: Saying): FoundClaim[] | null {
  return (
    claim(text, { start: told.end, end: sentence.end }, name) ??
    claim(text, { start: sentence.start, end: told.start }, name)
  );
}

const SAID_BEFORE = /,\s*(?=(?:said|says|сказал|сказала|заявил|заявила)\s)/iu;

/** …, said X. */
function saidBehind(text: string, sentence: Span): FoundClaim[] | null {
  const said = SAID_BEFORE.exec(text.slice(sentence.start, sentence.end));
  if (!said) return null;
  const at = sentence.start + said.index;
  const name = nameBehind(text, { start: at, end: sentence.end })?.name ?? null;
  return name && claim(text, { start: sentence.start, end: at }, name);
}

function claim(text: string, span: Span, speaker: Span): FoundClaim[] | null {
  const words = trimmed(text, span);
  return hasWords(text, words) ? [{ ...words, isQuoted: false, speaker }] : null;
}

const hasWords = (text: string, { start, end }: Span) =>
  (text.slice(start, end).match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? []).length >= FEWEST_WORDS;

/** Without what joins it to the words around. */
function trimmed(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, Math.max(start, end));
  const lead = /^[\s,:，：;；—–-]*/u.exec(inside)?.[0].length ?? 0;
  const { length } = inside.replace(
    /(?:[\s,，;；:.!?。！？—–-]|[\s,](?:and|but|while|as|ve|ama|и|а|но|как))+$/u,
    '',
  );
  return { start: start + lead, end: start + Math.max(lead, length) };
}
