import { MOST_CORRECTIONS } from '../../../library/store/correction.js';
import type { Applied } from '../../articles/apply-edit.js';
import type { Change, Problem } from '../../articles/edit.js';
import { framed, type Message } from '../../components.js';
import { clip } from '../../room.js';
import type { Texts } from '../../texts/texts.js';
import { TYPED_ROOM } from '../shown.js';
import { correctionText } from './corrections.js';
import { shortTitle } from './facts.js';
import { languageName } from './language.js';
import { shownAddress } from './link.js';
import { quotable } from './quotable.js';

const TITLE_ROOM = 402;
const NAME_ROOM = 100;
const WORDS_ROOM = 150;
const SOURCE_ROOM = 360;

/** Why not all was changed. */
function brokenText(broken: NonNullable<Applied['broken']>, { articles: { edit, removal } }: Texts): string {
  switch (broken) {
    case 'away':
      return edit.broken;
    case 'unsure':
      return edit.restUnsure;
    case 'gone':
      return removal.gone;
    case 'undone':
      return edit.undoneAlready;
    case 'full':
      return edit.fullOfCorrections(MOST_CORRECTIONS);
  }
}

/** What was changed, each with what it was and is. */
export function viewEdited({ title }: { title: string }, { done, broken }: Applied, texts: Texts): Message {
  const { edit, correction } = texts.articles;
  const isUndoable = done.some(({ kind }) => kind === 'correction');
  return framed(
    [
      done.length > 0 ? edit.done(shortTitle({ title })) : edit.nothingDone,
      done.map((change) => `- ${changeText(change, texts)}`).join('\n'),
      isUndoable ? correction.undoable : '',
      broken === null ? '' : brokenText(broken, texts),
    ],
    [],
  );
}

/** Nothing was changed, and why. */
export function viewProblems(problems: readonly Problem[], texts: Texts): Message {
  const { edit } = texts.articles;
  const lines = problems.map((problem) => problemText(problem, texts));
  return framed([edit.nothingDone, lines.map((line) => `- ${line}`).join('\n')], []);
}

function problemText(problem: Problem, { articles: { edit }, languages }: Texts): string {
  switch (problem.kind) {
    case 'same':
      return problem.field === 'language' ? languages.same : edit.same[problem.field];
    case 'unknown-language':
      return languages.unknown(clip(problem.typed, TYPED_ROOM));
    default:
      return edit.problems[problem.kind](clip(problem.typed, TYPED_ROOM));
  }
}

/** Nothing was said to be changed: what can be. */
export const viewEditable = ({ title }: { title: string }, texts: Texts): Message =>
  framed([texts.articles.edit.nothing(shortTitle({ title }))], []);

function changeText(change: Change, texts: Texts): string {
  const { edit, date } = texts.articles;
  const sourceText = (source: string | null) =>
    source === null ? edit.none : shownAddress(source, SOURCE_ROOM);
  const dateText = (day: string | null) => (day === null ? edit.none : date(day));
  switch (change.kind) {
    case 'title':
      return edit.title(clip(change.was, TITLE_ROOM), clip(change.is, TITLE_ROOM));
    case 'language':
      return texts.languages.changed(languageName(change.was, texts), languageName(change.is, texts));
    case 'source':
      return edit.source(sourceText(change.was), sourceText(change.is));
    case 'published':
      return edit.published(dateText(change.was), dateText(change.is));
    case 'correction':
      return correctedText(change, texts);
    case 'undo':
      return edit.undone(correctionText(change.correction, texts));
  }
}

function correctedText(
  { correction, was, joins }: Extract<Change, { kind: 'correction' }>,
  { articles: { edit }, quoted }: Texts,
): string {
  const speaker = clip(correction.speaker, NAME_ROOM);
  if (correction.kind === 'spelling') {
    const spelling = clip(correction.spelling, NAME_ROOM);
    return joins === null ? edit.spelling(speaker, spelling) : edit.joined(speaker, spelling, joins);
  }
  const words = quoted(quotable(correction.words, WORDS_ROOM));
  return edit.speaker(words, was === null ? edit.nobody : clip(was, NAME_ROOM), speaker);
}
