import { marksOf } from '../../answering/same-titles.js';
import type { KeptCorrection } from '../../library/store/store.js';
import type { Article, Speaker, Statement } from '../../reading/article.js';
import { fold } from '../../reading/fold.js';
import { oneLine } from '../asked-line.js';
import { cut } from '../cut.js';
import type { Choice } from '../reply.js';
import type { Texts } from '../texts/texts.js';
import type { HereArticle } from './named.js';
import { statementId, wordsOf } from './statements.js';

/** Discord's figures: so many are shown, with so many characters each. */
const MOST = 25;
const LONGEST = 100;

/** Articles by a part of their title; the value is the id. Of several with one title, its date or id tells which. */
export function articleChoices(all: readonly HereArticle[], typed: string): Choice[] {
  const marks = marksOf(all.map(({ article }) => article));
  return all
    .map(({ article }) => article)
    .filter(({ id, title }) => id.startsWith(typed) || fold(title).includes(fold(typed)))
    .slice(0, MOST)
    .map(({ id, title }) => ({ name: markedTitle(title, marks.get(id) ?? null), value: id }));
}

/** A title as a choice. @param mark what tells it from others of the same title */
export function markedTitle(title: string, mark: string | null): string {
  const end = mark === null ? '' : ` (${mark})`;
  return `${cut(oneLine(title), LONGEST - end.length)}${end}`;
}

/** Speakers by the start of any part of a name; whatever is typed may be sent, too, where `takesOthers`. */
export function speakerChoices(
  { speakers }: Article,
  typed: string,
  { takesOthers }: { takesOthers: boolean },
): Choice[] {
  const start = ` ${fold(typed)}`;
  const fits = ({ name, spellings }: Speaker) =>
    [name, ...spellings].some((spelling) => ` ${fold(spelling)}`.includes(start));
  const fitting = speakers.filter(fits).map(({ name }) => name);
  const own = takesOthers && typed.trim() !== '' && !fitting.includes(typed) ? [typed] : [];
  return [...fitting.slice(0, MOST - own.length), ...own].map((name) => ({
    name: cut(name, LONGEST),
    value: name,
  }));
}

/** Statements by words in them, those whose speaker is unclear first. */
export function statementChoices(article: Article, typed: string, { articles }: Texts): Choice[] {
  const names = new Map(article.speakers.map(({ id, name }) => [id, name]));
  const words = fold(typed);
  const fits = (statement: Statement) =>
    fold(wordsOf(article, statement)).includes(words) || statementId(statement) === typed;
  return article.statements
    .filter(fits)
    .sort((a, b) => Number(a.speaker !== null) - Number(b.speaker !== null))
    .slice(0, MOST)
    .map((statement) => {
      const speaker = statement.speaker === null ? null : (names.get(statement.speaker) ?? null);
      const name = articles.statementChoice(speaker, wordsOf(article, statement));
      return { name: cut(name, LONGEST), value: statementId(statement) };
    });
}

/** Corrections by their words, the latest first; the value is the id. */
export function correctionChoices(
  corrections: readonly KeptCorrection[],
  typed: string,
  texts: Texts,
): Choice[] {
  return corrections
    .toReversed()
    .map(({ id, correction }) => ({ name: cut(correctionName(correction, texts), LONGEST), value: id }))
    .filter(({ name, value }) => value === typed || fold(name).includes(fold(typed)))
    .slice(0, MOST);
}

function correctionName(correction: KeptCorrection['correction'], texts: Texts): string {
  const { correctionChoice } = texts.articles;
  return correction.kind === 'spelling'
    ? correctionChoice.spelling(correction.speaker, correction.spelling)
    : correctionChoice.speaker(correction.words.replace(/\s+/g, ' '), correction.speaker);
}
