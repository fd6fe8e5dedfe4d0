import { MOST_CORRECTIONS } from '../../../library/store/correction.js';
import type { Applied } from '../../articles/apply-edit.js';
import type { Change, Problem } from '../../articles/edit.js';
import { framed, type Message } from '../../components.js';
import { clip } from '../../room.js';
import { articleTexts } from '../../texts/texts.js';
import { TYPED_ROOM } from '../shown.js';
import { correctionText } from './corrections.js';
import { shortTitle } from './facts.js';
import { shownAddress } from './link.js';
import { quotedWords } from './quoted-words.js';

const TITLE_ROOM = 402;
const NAME_ROOM = 100;
const WORDS_ROOM = 150;
const SOURCE_ROOM = 360;

const { edit } = articleTexts;

/** Why not all was changed. */
const BROKEN: Record<NonNullable<Applied['broken']>, string> = {
  away: edit.broken,
  gone: articleTexts.removal.gone,
  undone: edit.undoneAlready,
  full: edit.fullOfCorrections(MOST_CORRECTIONS),
};

/** What was changed, each with what it was and is. */
export function viewEdited({ title }: { title: string }, { done, broken }: Applied): Message {
  const isUndoable = done.some(({ kind }) => kind === 'correction');
  return framed(
    [
      done.length > 0 ? edit.done(shortTitle({ title })) : edit.nothingDone,
      done.map((change) => `- ${changeText(change)}`).join('\n'),
      isUndoable ? articleTexts.correction.undoable : '',
      broken === null ? '' : BROKEN[broken],
    ],
    [],
  );
}

/** Nothing was changed, and why. */
export function viewProblems(problems: readonly Problem[]): Message {
  const lines = problems.map((problem) =>
    problem.kind === 'same'
      ? edit.same[problem.field]
      : edit.problems[problem.kind](clip(problem.typed, TYPED_ROOM)),
  );
  return framed([edit.nothingDone, lines.map((line) => `- ${line}`).join('\n')], []);
}

/** Nothing was said to be changed: what can be. */
export const viewEditable = ({ title }: { title: string }): Message =>
  framed([edit.nothing(shortTitle({ title }))], []);

function changeText(change: Change): string {
  switch (change.kind) {
    case 'title':
      return edit.title(clip(change.was, TITLE_ROOM), clip(change.is, TITLE_ROOM));
    case 'source':
      return edit.source(sourceText(change.was), sourceText(change.is));
    case 'published':
      return edit.published(dateText(change.was), dateText(change.is));
    case 'correction':
      return correctedText(change);
    case 'undo':
      return edit.undone(correctionText(change.correction));
  }
}

function correctedText({ correction, was, joins }: Extract<Change, { kind: 'correction' }>): string {
  const speaker = clip(correction.speaker, NAME_ROOM);
  if (correction.kind === 'spelling') {
    const spelling = clip(correction.spelling, NAME_ROOM);
    return joins === null ? edit.spelling(speaker, spelling) : edit.joined(speaker, spelling, joins);
  }
  const words = quotedWords(correction.words, WORDS_ROOM);
  return edit.speaker(words, was === null ? edit.nobody : clip(was, NAME_ROOM), speaker);
}

const sourceText = (source: string | null) =>
  source === null ? edit.none : shownAddress(source, SOURCE_ROOM);

const dateText = (date: string | null) => (date === null ? edit.none : articleTexts.date(date));
