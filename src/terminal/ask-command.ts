import type { Answer, Question } from '../answering/answer.js';
import { Answering } from '../answering/answering.js';
import { hasWords } from '../answering/checking/plain-words.js';
import { loadBundledLibrary } from '../library/bundled.js';
import { answerJson } from './answer-json.js';
import { answerText } from './answer-text.js';
import { english } from './english.js';
import { InputError } from './input.js';
import { print } from './print.js';

export interface AskOptions {
  /** Whether the answer is printed as data. */
  json?: boolean;
  /** The article's id. */
  article?: string;
}

/**
 * Answers a question about the bundled articles, or one of them.
 * @throws {DataFileError} where these cannot be used
 */
export const ask = (question: Question, options: AskOptions): Promise<void> =>
  printed(new Answering(loadBundledLibrary()).answer(withArticle(question, options)), options);

/**
 * Checks a quote, or a message with quotes in it.
 * @throws {InputError} where it has no words
 * @throws {DataFileError}
 */
export async function askCheck(quote: string, options: AskOptions & { speaker?: string }): Promise<void> {
  if (!hasWords(quote)) {
    throw new InputError(`${english.checks.noWords} Give the quote, or the message with it.`);
  }
  const { speaker } = options;
  await ask({ kind: 'check', quote, ...(speaker !== undefined && { speaker }) }, options);
}

/**
 * What somebody said. Names need no quotation marks: the longest run of words that is somebody's name or office is the
 * speaker, the rest the topic.
 * @param parts the words, in their order
 * @throws {DataFileError}
 */
export function askWhatSaid(
  parts: readonly string[],
  options: AskOptions & { about?: string },
): Promise<void> {
  return printed(whatSaid(new Answering(loadBundledLibrary()), parts, options), options);
}

function whatSaid(
  answering: Answering,
  parts: readonly string[],
  options: AskOptions & { about?: string },
): Answer {
  const said = (speaker: readonly string[], about: string | undefined) =>
    answering.answer(
      withArticle(
        { kind: 'what-said', speaker: speaker.join(' '), ...(about !== undefined && { about }) },
        options,
      ),
    );
  const whole = said(parts, options.about);
  if (options.about !== undefined) return whole;
  for (let length = parts.length; length > 0; length--) {
    const [opening, ...rest] = parts.slice(length);
    const topic = opening === undefined || /^(?:about|on)$/i.test(opening) ? rest : [opening, ...rest];
    const part = said(parts.slice(0, length), topic.length > 0 ? topic.join(' ') : undefined);
    if (part.kind !== 'unknown-speaker') return part;
  }
  return whole;
}

const withArticle = (question: Question, { article }: AskOptions): Question =>
  article === undefined ? question : { ...question, article };

const printed = (answer: Answer, { json }: AskOptions): Promise<void> =>
  print(json ? `${JSON.stringify(answerJson(answer), null, 2)}\n` : answerText(answer));
