import type { SaveOutcome } from '../../../library/store/store.js';
import { framed, type Message } from '../../components.js';
import type { Texts } from '../../texts/texts.js';
import { viewNotice } from '../notice.js';
import { shortTitle, titleLine } from './facts.js';

/**
 * What became of a draft that was to be saved and cannot be saved any more.
 * @param whose whether everybody in a server asks the article, or one person alone
 */
export function viewSaved(
  outcome: Exclude<SaveOutcome, { kind: 'too-many' | 'too-much' }>,
  whose: 'server' | 'person',
  { articles }: Texts,
): Message {
  switch (outcome.kind) {
    case 'saved': {
      const { title } = outcome.article;
      return framed(
        [articles.saved[whose](titleLine({ title })), articles.howToAsk(shortTitle({ title }))],
        [],
      );
    }
    case 'there-already':
      return viewNotice(articles.savedAlready(shortTitle(outcome.article)));
    case 'gone':
      return viewNotice(articles.draftGone);
  }
}
