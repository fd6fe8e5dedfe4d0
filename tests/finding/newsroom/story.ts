import type { Question } from '../../../src/answering/answer.js';
import type { StatementKind } from '../../../src/reading/article.js';

/** Words of the text that the first passage has to have, in its best sentence, and whose they are. */
export interface Expected {
  words: string;
  /** Absent where it is open to doubt whether somebody is heard in these words. */
  heard?: { speaker: string | null; label: StatementKind | 'narration' };
}

/** A question that the text answers; any one of the passages will do. */
export interface Answered {
  question: Question;
  expected: readonly Expected[];
}

/** A question that the text does not answer: `silent` where the person asked about is heard on other things alone. */
export interface Refused {
  question: Question;
  answer: 'not-in-articles' | 'silent';
}

/** A text made for the tests, with questions on it that were written from the text alone. */
export interface Story {
  id: string;
  title: string;
  text: string;
  answered: readonly Answered[];
  refused: readonly Refused[];
}

export const quoted = (speaker: string, words: string): Expected => ({
  words,
  heard: { speaker, label: 'quoted' },
});
export const reported = (speaker: string, words: string): Expected => ({
  words,
  heard: { speaker, label: 'reported' },
});
export const mixed = (speaker: string, words: string): Expected => ({
  words,
  heard: { speaker, label: 'mixed' },
});
export const narrated = (words: string): Expected => ({
  words,
  heard: { speaker: null, label: 'narration' },
});
export const somewhere = (words: string): Expected => ({ words });

const asking = (question: string): Question => ({ kind: 'ask', question });
const askingWho = (words: string): Question => ({ kind: 'who-said', words });
const askingWhat = (speaker: string, about: string): Question => ({ kind: 'what-said', speaker, about });

export const ask = (question: string, ...expected: Expected[]): Answered => ({
  question: asking(question),
  expected,
});
export const who = (words: string, ...expected: Expected[]): Answered => ({
  question: askingWho(words),
  expected,
});
export const what = (speaker: string, about: string, ...expected: Expected[]): Answered => ({
  question: askingWhat(speaker, about),
  expected,
});

export const noAnswer = (question: string): Refused => ({
  question: asking(question),
  answer: 'not-in-articles',
});
export const nobodySaid = (words: string): Refused => ({
  question: askingWho(words),
  answer: 'not-in-articles',
});
export const silentWhenAsked = (question: string): Refused => ({
  question: asking(question),
  answer: 'silent',
});
export const silentOn = (speaker: string, about: string): Refused => ({
  question: askingWhat(speaker, about),
  answer: 'silent',
});
