/**
 * What a question asks for, by its form. Names are looked for only where a form has the one who speaks, so that
 * somebody who is spoken of ("who praised Berg?") is a word like any other.
 */
import {
  AGREEING,
  ARTICLE_SAYS,
  type Form,
  IS_JUDGING,
  IS_MERELY_SPEAKING,
  IS_SPOKEN_OF,
  OTHERS,
  WHO_DID_NOT,
  WHO_SPOKE,
  WORDS_OF,
} from './forms.js';
import { type Known, type NamedPerson, namedPeople, strangerIn } from './named-people.js';
import { type Groups, QuestionText } from './question-text.js';
import { repairing } from './repair.js';
import { topicIn, wholeTopic } from './topic.js';

export type Asking =
  /** What some people, at least one, said, on a topic or, where it is empty, at all. */
  | { kind: 'words-of'; people: readonly NamedPerson[]; about: string }
  /** What others than these said on a topic, which is looked for in each of these wordings until one finds something. */
  | { kind: 'others-than'; people: readonly NamedPerson[]; wordings: readonly string[] }
  /** Who speaks of something, in such wordings. */
  | { kind: 'who-spoke'; wordings: readonly string[] }
  | { kind: 'who-is-silent'; about: string }
  | { kind: 'who-agrees' }
  /** What the article says on a topic, whoever says it. */
  | { kind: 'article-says'; about: string };

/** A longer text is no question in one of these forms; trying them on it only costs time. */
const LONGEST_ASKING = 1000;

/** What a question asks for; null where it is about anything else than who says what. */
export function readAsking(question: string, known: Known): Asking | null {
  if (question.length > LONGEST_ASKING) return null;
  const text = new QuestionText(question, repairing(known));
  return (
    othersThan(text, known) ??
    onTopic('who-is-silent', text, WHO_DID_NOT) ??
    (AGREEING.test(text.folded) ? { kind: 'who-agrees' } : null) ??
    wordsOf(text, known) ??
    onTopic('article-says', text, ARTICLE_SAYS) ??
    whoSpoke(text)
  );
}

function othersThan(text: QuestionText, known: Known): Asking | null {
  for (const { pattern } of OTHERS) {
    const groups = text.match(pattern);
    const people = groups && namedPeople(groups.typed('who'), known);
    const wordings = groups ? wordingsOf(groups) : [];
    if (people && wordings.length > 0) return { kind: 'others-than', people, wordings };
  }
  return null;
}

/** A name that nobody bears is looked for only where no form has one that somebody does. */
function wordsOf(text: QuestionText, known: Known): Asking | null {
  const named = ({ place }: Form, who: string) => namedPeople(who, known, place !== null);
  const strange = ({ place }: Form, who: string) =>
    place === null ? null : strangerIn(who, known, place === 'any-case');
  for (const whose of [named, strange]) {
    for (const form of WORDS_OF) {
      const groups = text.match(form.pattern);
      const people = groups && whose(form, groups.typed('who'));
      if (!people) continue;
      const about = wholeTopic(groups.typed('of'), groups.typed('topic'), groups.folded('verb'));
      return { kind: 'words-of', people, about };
    }
  }
  return null;
}

function whoSpoke(text: QuestionText): Asking | null {
  const passive = onTopic('who-spoke', text, IS_SPOKEN_OF);
  if (passive) return { kind: 'who-spoke', wordings: [passive.about] };
  const groups = text.match(WHO_SPOKE);
  const wordings = groups ? wordingsOf(groups) : [];
  return wordings.length > 0 ? { kind: 'who-spoke', wordings } : null;
}

/**
 * How a topic is looked for: with the verb first, where it tells more than that somebody speaks, and with it alone, where
 * the topic without it would be another; none where there is no topic.
 */
function wordingsOf(groups: Groups): string[] {
  const about = topicOf(groups);
  const verb = groups.folded('verb');
  if (about === '') return [];
  if (verb === '' || IS_MERELY_SPEAKING.test(verb)) return [about];
  const withVerb = `${groups.typed('verb')} ${groups.typed('topic')}`;
  return IS_JUDGING.test(verb) ? [withVerb] : [withVerb, about];
}

function onTopic<Kind extends string>(
  kind: Kind,
  text: QuestionText,
  patterns: readonly RegExp[],
): { kind: Kind; about: string } | null {
  for (const pattern of patterns) {
    const groups = text.match(pattern);
    const about = groups ? topicOf(groups) : '';
    if (about !== '') return { kind, about };
  }
  return null;
}

const topicOf = (groups: Groups) => topicIn(groups.typed('topic'), groups.folded('verb'));
