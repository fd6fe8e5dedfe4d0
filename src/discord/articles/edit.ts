/** What `/article edit` is to change, worked out before anything is changed. Pure. */

import { cleanText } from '../../library/import/clean-text.js';
import { publishedOn } from '../../library/import/published-on.js';
import type { Correction } from '../../library/store/correction.js';
import type { KeptArticle } from '../../library/store/store.js';
import type { Article, Speaker } from '../../reading/article.js';
import { fold } from '../../reading/fold.js';
import { oneLine } from '../asked-line.js';
import type { Texts } from '../texts/texts.js';
import { isTyped } from './is-typed.js';
import { statementsMeant } from './statements.js';
import { readTypedLanguage } from './typed-language.js';
import { readTypedSource } from './typed-source.js';

/** The options of the command, as typed, those that were given. */
export type TypedEdit = Partial<
  Record<
    'title' | 'source' | 'published' | 'language' | 'speaker' | 'spelling' | 'statement' | 'by' | 'undo',
    string
  >
>;

/** One change, with what was before. */
export type Change =
  | { kind: 'title'; was: string; is: string }
  /** BCP 47 tags. */
  | { kind: 'language'; was: string; is: string }
  | { kind: 'source' | 'published'; was: string | null; is: string | null }
  /**
   * `was`: the name of the speaker before; null where the speaker was unclear. `joins`: how many statements a spelling
   * gives to its speaker, because it is the name of somebody else in the article; null where it is nobody's.
   */
  | { kind: 'correction'; correction: Correction; was: string | null; joins: number | null }
  | { kind: 'undo'; id: string; correction: Correction };

/** Why something cannot be changed as it was typed. */
export type Problem =
  | { kind: keyof Texts['articles']['edit']['problems'] | 'unknown-language'; typed: string }
  /** It is so already. */
  | { kind: 'same'; field: keyof Texts['articles']['edit']['same'] | 'language' };

export interface EditPlan {
  changes: Change[];
  problems: Problem[];
}

/** Discord counts so, too: UTF-16 units. */
const LONGEST_TITLE = 200;

const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;
const A_LETTER = /[\p{L}\p{N}]/u;

/** What somebody typed, on one line and without what cannot be seen. */
export const cleanLine = (typed: string) => oneLine(cleanText(typed));

/** Whether a line can be the title of an article: there is something to see, and it is not too long. */
export const isTitle = (line: string) => VISIBLE.test(line) && line.length <= LONGEST_TITLE;

/** @param texts in the language of whoever typed it */
export function planEdit(typed: TypedEdit, article: Article, kept: KeptArticle, texts: Texts): EditPlan {
  const found = [
    planTitle(typed, kept),
    planSource(typed, kept, texts),
    planPublished(typed, kept, texts),
    planLanguage(typed, kept, texts),
    planSpelling(typed, article),
    planSpeaker(typed, article),
    planUndo(typed, kept),
  ].flatMap((one) => one ?? []);
  return {
    changes: found.flatMap((one) => ('change' in one ? one.change : [])),
    problems: found.flatMap((one) => ('problem' in one ? one.problem : [])),
  };
}

/** What comes of one part of the command; null where it was not used. */
type Planned = { change: Change } | { problem: Problem } | null;

const problem = (kind: keyof Texts['articles']['edit']['problems'], typed = ''): Planned => ({
  problem: { kind, typed },
});

const same = (field: Extract<Problem, { kind: 'same' }>['field']): Planned => ({
  problem: { kind: 'same', field },
});

/** How somebody says in their language, or in English, that there is to be none. */
const isNone = (typed: string, texts: Texts) => isTyped(typed, ({ articles }) => articles.edit.none, texts);

function planTitle({ title }: TypedEdit, kept: KeptArticle): Planned {
  if (title === undefined) return null;
  const is = cleanLine(title);
  if (!VISIBLE.test(is)) return problem('title-empty');
  if (is.length > LONGEST_TITLE) return problem('title-long');
  return is === kept.title ? same('title') : { change: { kind: 'title', was: kept.title, is } };
}

function planSource({ source }: TypedEdit, kept: KeptArticle, texts: Texts): Planned {
  if (source === undefined) return null;
  const typed = oneLine(source);
  const is = isNone(typed, texts) ? null : readTypedSource(typed);
  if (is === null && !isNone(typed, texts)) return problem('not-an-address', typed);
  const was = kept.source ?? null;
  return is === was ? same('source') : { change: { kind: 'source', was, is } };
}

function planPublished({ published }: TypedEdit, kept: KeptArticle, texts: Texts): Planned {
  if (published === undefined) return null;
  const typed = oneLine(published);
  const is = isNone(typed, texts) ? null : (publishedOn(typed) ?? null);
  if (is === null && !isNone(typed, texts)) return problem('not-a-date', typed);
  const was = kept.published ?? null;
  return is === was ? same('published') : { change: { kind: 'published', was, is } };
}

function planLanguage({ language }: TypedEdit, kept: KeptArticle, texts: Texts): Planned {
  if (language === undefined) return null;
  const typed = oneLine(language);
  const is = readTypedLanguage(typed, texts);
  if (is === null) return { problem: { kind: 'unknown-language', typed } };
  const was = kept.language;
  return is === was ? same('language') : { change: { kind: 'language', was, is } };
}

function planSpelling({ speaker, spelling }: TypedEdit, article: Article): Planned {
  if (speaker === undefined && spelling === undefined) return null;
  if (spelling === undefined) return problem('spelling-missing');
  if (speaker === undefined) return problem('speaker-missing');
  const typed = cleanLine(spelling);
  if (!A_LETTER.test(typed)) return problem('spelling-empty');
  const [one, ...others] = speakersMeant(article, oneLine(speaker));
  if (!one) return problem('unknown-speaker', oneLine(speaker));
  if (others.length > 0) return problem('several-speakers', oneLine(speaker));
  if (isSpelt(one, typed)) return problem('spelling-known', typed);
  const correction = { kind: 'spelling', speaker: one.name, spelling: typed } as const;
  const same = article.speakers.filter((speaker) => isSpelt(speaker, typed)).map(({ id }) => id);
  const moved = article.statements.filter(
    (statement) => statement.speaker !== null && same.includes(statement.speaker),
  );
  const joins = same.length > 0 ? moved.length : null;
  return { change: { kind: 'correction', correction, was: null, joins } };
}

function planSpeaker({ statement, by }: TypedEdit, article: Article): Planned {
  if (statement === undefined && by === undefined) return null;
  if (by === undefined) return problem('by-missing');
  if (statement === undefined) return problem('statement-missing');
  const typed = cleanLine(by);
  if (!A_LETTER.test(typed)) return problem('by-empty');
  const [meant, ...others] = statementsMeant(article, oneLine(statement));
  if (!meant) return problem('unknown-statement', oneLine(statement));
  if (others.length > 0) return problem('several-statements', oneLine(statement));
  const [known, ...namesakes] = speakersMeant(article, typed);
  if (namesakes.length > 0) return problem('several-by', typed);
  const speaker = known?.name ?? typed;
  const before = article.speakers.find(({ id }) => id === meant.speaker);
  const was = before?.name ?? null;
  if (was === speaker) return problem('by-already', speaker);
  const { start, end, kind } = meant;
  const words = article.text.slice(start, end);
  const correction = { kind: 'speaker', start, end, words, said: kind, speaker } as const;
  return { change: { kind: 'correction', correction, was, joins: null } };
}

function planUndo({ undo }: TypedEdit, { corrections }: KeptArticle): Planned {
  if (undo === undefined) return null;
  const meant = corrections.find(({ id }) => id === undo);
  if (!meant) return problem('unknown-correction');
  return { change: { kind: 'undo', id: meant.id, correction: meant.correction } };
}

const isSpelt = ({ name, spellings }: Speaker, typed: string) =>
  [name, ...spellings].some((spelling) => fold(spelling) === fold(typed));

/** By the whole name in any spelling, or else by a part of it, such as the last name. */
function speakersMeant({ speakers }: Article, typed: string): readonly Speaker[] {
  const byName = speakers.filter(({ name }) => name === typed);
  if (byName.length === 1) return byName;
  const whole = speakers.filter((speaker) => isSpelt(speaker, typed));
  if (whole.length > 0) return whole;
  const part = ` ${fold(typed)} `;
  return speakers.filter(({ name, spellings }) =>
    [name, ...spellings].some((spelling) => ` ${fold(spelling)} `.includes(part)),
  );
}
