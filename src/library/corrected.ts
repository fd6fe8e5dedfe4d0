import type { Article, Person, Speaker, SpeakerId, Statement } from '../reading/article.js';
import { fold } from '../reading/fold.js';
import type { Correction } from './store/correction.js';

/** The rule of a statement whose speaker people have told. */
export const CORRECTED = 'corrected';

type SpeakerCorrection = Extract<Correction, { kind: 'speaker' }>;
type SpellingCorrection = Extract<Correction, { kind: 'spelling' }>;

/**
 * An article with the corrections that people made to its reading, in their order. The text stays as it is; a correction
 * whose words it does not have, or whose speaker it does not have, is passed over.
 * @param people those of whom more is known than their name
 */
export function corrected(
  article: Article,
  corrections: readonly Correction[],
  people: readonly Person[],
): Article {
  return corrections.reduce(
    (reading, correction) =>
      correction.kind === 'spelling'
        ? withSpelling(reading, correction)
        : withSpeaker(reading, correction, people),
    article,
  );
}

/** A spelling that another speaker of the article goes by tells that the two are one: then people have told who speaks. */
function withSpelling(article: Article, { speaker, spelling }: SpellingCorrection): Article {
  const meant = speakerCalled(article, speaker);
  if (!meant) return article;
  const same = article.speakers.filter((other) => other !== meant && isCalled(other, spelling));
  const spellings = [meant, ...same].flatMap((one) => [one.name, ...one.spellings]);
  const joined: Speaker = {
    ...meant,
    spellings: [...new Set([...spellings, spelling])].filter((form) => form !== meant.name),
  };
  const ids = new Set(same.map(({ id }) => id));
  const names = new Set(same.map(({ name }) => name));
  return {
    ...article,
    speakers: article.speakers.filter(({ id }) => !ids.has(id)).map((one) => (one === meant ? joined : one)),
    statements: article.statements.map((statement) => {
      if (statement.speaker !== null && ids.has(statement.speaker)) return told(statement, meant);
      return statement.guess !== null && names.has(statement.guess)
        ? { ...statement, guess: meant.name }
        : statement;
    }),
  };
}

function withSpeaker(article: Article, correction: SpeakerCorrection, people: readonly Person[]): Article {
  const { start, end, words, said } = correction;
  if (words === '' || article.text.slice(start, end) !== words) return article;
  const known = speakerCalled(article, correction.speaker);
  const speaker = known ?? newSpeaker(article, correction.speaker, people);
  const meant = statementAt(article.statements, correction);
  const made = told(meant ?? { start, end, kind: said }, speaker);
  return {
    ...article,
    speakers: known ? article.speakers : [...article.speakers, speaker],
    statements: [...article.statements.filter((statement) => statement !== meant), made].toSorted(
      (a, b) => a.start - b.start || a.end - b.end,
    ),
    warnings: article.warnings.filter(
      ({ kind, ...span }) => kind !== 'unclear-speaker' || overlap(span, made) === 0,
    ),
  };
}

/** A statement whose speaker people have told. */
const told = (
  { start, end, kind }: Pick<Statement, 'start' | 'end' | 'kind'>,
  { id }: Speaker,
): Statement => ({
  start,
  end,
  kind,
  speaker: id,
  guess: null,
  confidence: 1,
  mention: null,
  cue: null,
  rule: CORRECTED,
});

/** The statement that a correction was made to: another reading may begin or end it a little differently. */
function statementAt(statements: readonly Statement[], span: SpeakerCorrection): Statement | undefined {
  const [best] = statements
    .map((statement) => ({ statement, shared: overlap(statement, span) }))
    .filter(({ statement, shared }) => shared * 2 > Math.max(lengthOf(statement), lengthOf(span)))
    .toSorted((a, b) => b.shared - a.shared);
  return best?.statement;
}

interface Stretch {
  start: number;
  end: number;
}

const lengthOf = ({ start, end }: Stretch) => end - start;

const overlap = (a: Stretch, b: Stretch) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

const isCalled = ({ name, spellings }: Speaker, asked: string) =>
  [name, ...spellings].some((form) => fold(form) === fold(asked));

const speakerCalled = ({ speakers }: Article, name: string) =>
  speakers.find((speaker) => isCalled(speaker, name));

function newSpeaker({ speakers }: Article, name: string, people: readonly Person[]): Speaker {
  const person = people.find((one) => isCalled(one, name));
  if (person) {
    const { gender: _, id, ...known } = person;
    return { ...known, id: freeId(speakers, id) };
  }
  return { id: freeId(speakers, fold(name).replaceAll(' ', '-') || 'speaker'), name, spellings: [] };
}

function freeId(speakers: readonly Speaker[], wanted: SpeakerId): SpeakerId {
  const taken = new Set(speakers.map(({ id }) => id));
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
  return id;
}
