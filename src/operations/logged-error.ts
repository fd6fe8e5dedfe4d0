/** An error, and words of whoever asked that may have come into its message. */
export class ErrorWithWords {
  constructor(
    readonly error: unknown,
    readonly words: readonly string[],
  ) {}
}

/** How deep causes are followed. */
const DEEPEST = 4;

const WORDS = '(words)';

/** What is told of an error beside its message: never what was sent, nor where to. */
const FACTS = ['code', 'status', 'method', 'errno', 'syscall', 'severity'];

/**
 * What the log tells of an error: what it is and where it came from. Errors of libraries carry requests with all that
 * users typed, addresses with tokens, and rows of the database; none of that is told.
 */
export function loggedError(error: unknown): unknown {
  return error instanceof ErrorWithWords ? told(error.error, error.words, 0) : told(error, [], 0);
}

function told(error: unknown, words: readonly string[], depth: number): unknown {
  if (!(error instanceof Error)) return without(String(error), words);
  const facts: Record<string, unknown> = {
    type: error.name,
    message: without(error.message, words),
    stack: without(error.stack ?? '', words),
  };
  for (const name of FACTS) {
    const value: unknown = Reflect.get(error, name);
    if (typeof value === 'number') facts[name] = value;
    if (typeof value === 'string') facts[name] = without(value, words);
  }
  if (error.cause !== undefined && depth < DEEPEST) facts.cause = told(error.cause, words, depth + 1);
  if (error instanceof AggregateError && depth < DEEPEST)
    facts.errors = error.errors.slice(0, DEEPEST).map((one) => told(one, words, depth + 1));
  return facts;
}

/** The longest first: one may be a part of another. */
function without(text: string, words: readonly string[]): string {
  let left = text;
  for (const word of words.toSorted((a, b) => b.length - a.length)) left = left.replaceAll(word, WORDS);
  return left;
}
