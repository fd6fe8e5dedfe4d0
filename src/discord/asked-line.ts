import type { Question } from '../answering/answer.js';
import { commandName, kindCalled, optionCalled, optionName } from './asked-words.js';
import { escapeMarkdown, unescapeMarkdown } from './escape.js';
import { type Texts, textsIn } from './texts/texts.js';

/** An option of a command with the value it was given. */
type Option = readonly [name: string, value: string];

/** Stands for the end of a line in what is asked; of all questions, only the checks of messages have several. */
const LINE_BREAK = '↵';

const LINE = /^-# \/([\p{L}\p{N}_-]+)((?: \*\*[\p{L}\p{N}_-]+:\*\*.*)?)$/su;

/** Every option of a command that asks a question. */
const OPTIONS = ['words', 'speaker', 'first', 'second', 'about', 'question', 'quote', 'article'];

/**
 * The small line that tells what was asked, as the command that asks it. The buttons read the question from it, so it
 * holds the whole question: `-# /who-said **words:** a lasting peace`. Command and options have the names of the
 * language of `texts`; whoever presses may have another one, so they are read in all.
 */
export function askedLine(question: Question, texts: Texts = textsIn('en')): string {
  const options = optionsOf(question).map(([name, value]) =>
    ` **${optionName(question.kind, name, texts)}:** ${escapeMarkdown(value).replaceAll('\n', ` ${LINE_BREAK} `)}`.trimEnd(),
  );
  return `-# /${commandName(question.kind, texts)}${options.join('')}`;
}

/** The question that a line of `askedLine` tells; null where the line is another one. */
export function readAskedLine(line: string): Question | null {
  const [, name = '', rest = ''] = LINE.exec(line) ?? [];
  const kind = kindCalled(name);
  if (kind === undefined) return null;
  // No value has two asterisks in a row: escaped, each has a backslash before it.
  const parts = rest.split(/ \*\*([\p{L}\p{N}_-]+):\*\*/u).slice(1);
  const given = new Map<string, string>();
  for (let at = 0; at < parts.length; at += 2) {
    const value = (parts[at + 1] ?? '').slice(1).replace(/ ?↵ ?/g, '\n');
    given.set(optionCalled(kind, parts[at] ?? '', OPTIONS), unescapeMarkdown(value));
  }
  return questionOf(kind, given);
}

function optionsOf(question: Question): Option[] {
  const article: Option[] = question.article === undefined ? [] : [['article', question.article]];
  switch (question.kind) {
    case 'who-said':
      return [['words', question.words], ...article];
    case 'what-said':
      return [
        ['speaker', question.speaker],
        ...(question.about === undefined ? [] : [['about', question.about] as const]),
        ...article,
      ];
    case 'ask':
      return [['question', question.question], ...article];
    case 'check':
      return [
        ['quote', question.quote],
        ...(question.speaker === undefined ? [] : [['speaker', question.speaker] as const]),
        ...article,
      ];
    case 'compare':
      return [
        ['first', question.first],
        ['second', question.second],
        ...(question.about === undefined ? [] : [['about', question.about] as const]),
        ...article,
      ];
    case 'speakers':
      return [...(question.about === undefined ? [] : [['about', question.about] as const]), ...article];
  }
}

/** A question from a command's name and options; null where there is no such command. */
export function questionOf(kind: string, options: ReadonlyMap<string, string>): Question | null {
  const about = options.get('about');
  const article = options.get('article');
  const narrowed = article === undefined ? {} : { article };
  const onTopic = about === undefined ? {} : { about };
  switch (kind) {
    case 'who-said':
      return { kind, words: options.get('words') ?? '', ...narrowed };
    case 'what-said':
      return { kind, speaker: options.get('speaker') ?? '', ...onTopic, ...narrowed };
    case 'ask':
      return { kind, question: options.get('question') ?? '', ...narrowed };
    case 'speakers':
      return { kind, ...onTopic, ...narrowed };
    case 'compare':
      return {
        kind,
        first: options.get('first') ?? '',
        second: options.get('second') ?? '',
        ...onTopic,
        ...narrowed,
      };
    case 'check': {
      const speaker = options.get('speaker');
      return {
        kind,
        quote: options.get('quote') ?? '',
        ...(speaker !== undefined && { speaker }),
        ...narrowed,
      };
    }
    default:
      return null;
  }
}

/**
 * What somebody typed, as one line of whole characters: white space and control characters are spaces, and characters
 * that turn the direction of writing, which would also turn what stands after them, are left out.
 */
export function oneLine(typed: string): string {
  return typed
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\s\p{Cc}↵]+/gu, ' ')
    .trim();
}

/** The same, line by line, with one empty line at most between two that are not. */
export const severalLines = (typed: string): string =>
  typed
    .split(/\r\n|\r|\n/)
    .map(oneLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
