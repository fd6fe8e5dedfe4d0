/** What becomes of interactions, in a word each, as the log and the counts tell it: never anything that was typed. */
import type { Answer } from '../answering/answer.js';
import type { ImportReason } from '../library/import/import-refused.js';
import type { SaveOutcome } from '../library/store/store.js';
import type { Applied } from './articles/apply-edit.js';
import type { Problem } from './articles/edit.js';
import type { Mode } from './custom-id.js';

type Kind =
  | Answer['kind']
  | ImportReason['kind']
  | SaveOutcome['kind']
  | Problem['kind']
  | NonNullable<Applied['broken']>
  | `show-${Mode}`;

/** The compiler knows when one is missing. */
const KINDS = {
  // Answers, and ways to look at one.
  found: true,
  silent: true,
  'unknown-speaker': true,
  'which-speaker': true,
  'not-in-articles': true,
  speakers: true,
  compared: true,
  'same-speaker': true,
  checked: true,
  'unknown-article': true,
  'show-passage': true,
  'show-context': true,
  'show-why': true,
  // What was to be imported and was not.
  'no-web-address': true,
  'private-address': true,
  'host-not-allowed': true,
  'host-unknown': true,
  'not-reachable': true,
  'too-slow': true,
  'too-many-redirects': true,
  paywall: true,
  'robots-blocked': true,
  'page-missing': true,
  'http-error': true,
  'no-text': true,
  'file-type': true,
  'download-too-large': true,
  'text-too-large': true,
  empty: true,
  'too-involved': true,
  // Saving.
  saved: true,
  'there-already': true,
  'too-many': true,
  'too-much': true,
  gone: true,
  // Editing.
  'title-empty': true,
  'title-long': true,
  'not-an-address': true,
  'not-a-date': true,
  'unknown-language': true,
  'spelling-missing': true,
  'speaker-missing': true,
  'spelling-empty': true,
  'spelling-known': true,
  'by-missing': true,
  'statement-missing': true,
  'by-empty': true,
  'by-already': true,
  'several-speakers': true,
  'several-by': true,
  'unknown-statement': true,
  'several-statements': true,
  'unknown-correction': true,
  same: true,
  away: true,
  unsure: true,
  undone: true,
  full: true,
} satisfies Record<Kind, true>;

export const OUTCOMES: readonly string[] = [
  ...Object.keys(KINDS),
  'asked',
  'bundled',
  'bundled-already',
  'bundled-unused',
  'bundled-used',
  'cancelled',
  'changed',
  'copy',
  'corrected',
  'delete-refused',
  'deleted',
  'edited',
  'failed',
  'flooded',
  'forgotten',
  'form',
  'help',
  'kept',
  'link-and-file',
  'list',
  'may-not-manage',
  'no-articles',
  'no-title',
  'no-words',
  'none-named',
  'not-forgotten',
  'nothing-to-edit',
  'offered',
  'page',
  'press-refused',
  'preview',
  'removed',
  'report-form',
  'report-note',
  'several-named',
  'share-refused',
  'shared',
  'shown',
  'store-away',
  'too-late',
  'too-many-an-hour',
  'unknown-button',
  'unknown-command',
  'unknown-form',
];
