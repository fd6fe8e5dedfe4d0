import type { KeptArticle } from '../../../library/store/store.js';
import type { Article } from '../../../reading/article.js';
import { framed, type Message } from '../../components.js';
import { articleTexts } from '../../texts/texts.js';
import { articleButton } from './buttons.js';
import { paragraphCount, shortTitle } from './facts.js';

/** Asks whether an article is to be removed, and says what goes with it. */
export function viewRemoval(article: Article, { id, addedAt, corrections }: KeptArticle): Message {
  const { removal, buttons } = articleTexts;
  const parts = [
    paragraphCount(article),
    articleTexts.statements(article.statements.length),
    articleTexts.corrections(corrections.length),
  ];
  return framed(
    [removal.ask(shortTitle(article), parts)],
    [
      [
        articleButton({ kind: 'remove', article: id, addedAt }, buttons.remove, { look: 'danger' }),
        articleButton({ kind: 'keep' }, buttons.keep),
      ],
    ],
  );
}
