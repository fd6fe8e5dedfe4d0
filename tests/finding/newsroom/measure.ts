import type { Answer, Question } from '../../../src/answering/answer.js';
import { Answering } from '../../../src/answering/answering.js';
import { Finder } from '../../../src/finding/finder.js';
import type { Match } from '../../../src/finding/match.js';
import { toArticle } from '../../../src/library/bundled.js';
import type { Article, Span } from '../../../src/reading/article.js';
import { fold } from '../../../src/reading/fold.js';
import type { Answered, Expected, Refused, Story } from './story.js';

/** What is counted, each over the questions that it makes sense for. */
export const KINDS = [
  // Of the questions that the text answers:
  'is not refused',
  'right passage first',
  // Of those with the right passage first:
  'right sentence bold',
  'right speaker',
  'right label',
  // Of the questions that the text does not answer:
  'is refused',
  'right kind of refusal',
] as const;
export type Kind = (typeof KINDS)[number];

export interface Tally {
  right: number;
  misses: string[];
}
export type Tallies = Record<Kind, Tally>;

/** Percent of the questions that a kind is counted over. */
export const share = ({ right, misses }: Tally) => (100 * right) / (right + misses.length);

export function articleOfStory({ id, title, text }: Story): Article {
  return toArticle(id, { title, language: 'en', text }, []);
}

/** Asks the questions of every story where its text is all there is to be asked about. */
export function measureEachAlone(stories: readonly Story[]): Tallies {
  const tallies = newTallies();
  for (const story of stories) measure(answeringOf([story]), [story], tallies);
  return tallies;
}

/** Asks the same where all the texts are there, and no question says which one it is about. */
export function measureTogether(stories: readonly Story[], among: readonly Story[]): Tallies {
  const tallies = newTallies();
  measure(answeringOf(among), stories, tallies);
  return tallies;
}

function answeringOf(stories: readonly Story[]): Answering {
  const articles = stories.map(articleOfStory);
  return new Answering({ articles, finder: new Finder(articles) });
}

function newTallies(): Tallies {
  const none = (): Tally => ({ right: 0, misses: [] });
  return Object.fromEntries(KINDS.map((kind) => [kind, none()])) as Tallies;
}

function measure(answering: Answering, stories: readonly Story[], tallies: Tallies): void {
  for (const story of stories) {
    for (const answered of story.answered) {
      countAnswered(story, answered, answering.answer(answered.question), tallies);
    }
    for (const refused of story.refused) {
      countRefused(story, refused, answering.answer(refused.question), tallies);
    }
  }
}

function countAnswered(
  { id }: Story,
  { question, expected }: Answered,
  answer: Answer,
  tallies: Tallies,
): void {
  const miss = `${asked(id, question)}\n    wants ${expected.map(told).join(' or ')}\n    has   ${given(answer)}`;
  const count = (kind: Kind, isRight: boolean) => add(tallies[kind], isRight, miss);
  const match = answer.kind === 'found' ? answer.matches[0] : undefined;
  const meant = expected.find(
    ({ words }) => match?.article.id === id && slice(match, match.passage).includes(words),
  );
  count('is not refused', answer.kind === 'found');
  count('right passage first', meant !== undefined);
  if (!match || !meant) return;
  const inBold = expected.find(({ words }) => slice(match, match.sentence).includes(words));
  count('right sentence bold', inBold !== undefined);
  const { heard } = inBold ?? meant;
  if (!heard) return;
  count('right speaker', isSame(speakerOf(match), heard.speaker));
  count('right label', labelOf(match) === heard.label);
}

function countRefused({ id }: Story, refused: Refused, answer: Answer, tallies: Tallies): void {
  const miss = `${asked(id, refused.question)}\n    wants ${refused.answer}\n    has   ${given(answer)}`;
  const isRefused = answer.kind === 'not-in-articles' || answer.kind === 'silent';
  add(tallies['is refused'], isRefused, miss);
  if (isRefused) add(tallies['right kind of refusal'], answer.kind === refused.answer, miss);
}

function add(tally: Tally, isRight: boolean, miss: string): void {
  if (isRight) tally.right += 1;
  else tally.misses.push(miss);
}

const slice = ({ article }: Match, { start, end }: Span) => article.text.slice(start, end);

const labelOf = ({ statement }: Match) => statement?.kind ?? 'narration';

function speakerOf({ article, statement }: Match): string | null {
  return article.speakers.find(({ id }) => id === statement?.speaker)?.name ?? null;
}

/** A name may have a title in front of it. */
function isSame(name: string | null, expected: string | null): boolean {
  if (name === null || expected === null) return name === expected;
  return ` ${fold(name)}`.endsWith(` ${fold(expected)}`);
}

function asked(id: string, question: Question): string {
  switch (question.kind) {
    case 'who-said':
      return `[${id}] /who-said ${question.words}`;
    case 'what-said':
      return `[${id}] /what-said ${question.speaker} about: ${question.about}`;
    case 'ask':
      return `[${id}] /ask ${question.question}`;
    case 'check':
      return `[${id}] /check ${question.quote}`;
    case 'compare':
      return `[${id}] /compare ${question.first} ${question.second}`;
    case 'speakers':
      return `[${id}] /speakers ${question.about}`;
  }
}

function told({ words, heard }: Expected): string {
  return `“${words}”${heard ? ` (${heard.speaker ?? 'nobody'}, ${heard.label})` : ''}`;
}

function given(answer: Answer): string {
  const match =
    answer.kind === 'found'
      ? answer.matches[0]
      : answer.kind === 'not-in-articles'
        ? answer.nearest[0]
        : undefined;
  if (!match) return answer.kind;
  const where = `${match.article.id}, ${speakerOf(match) ?? 'nobody'}, ${labelOf(match)}`;
  const bold = slice(match, match.sentence);
  return `${answer.kind}: ${slice(match, match.passage).replace(bold, `**${bold}**`)} (${where})`;
}
