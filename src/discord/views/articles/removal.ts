import type { KeptArticle } from '../../../library/store/store.js';
import type { Article } from '../../../reading/article.js';
import { framed, type Message } from '../../components.js';
import type { Texts } from '../../texts/texts.js';
import { articleButton } from './buttons.js';
import { paragraphCount, shortTitle } from './facts.js';

/** Asks whether an article is to be removed, and says what goes with it. */
export function viewRemoval(
  article: Article,
  { id, addedAt, corrections }: KeptArticle,
  texts: Texts,
): Message {
  const { removal, buttons, ...articles } = texts.articles;
  const parts = [
    paragraphCount(article, texts),
    articles.statements(article.statements.length),
    articles.corrections(corrections.length),
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
