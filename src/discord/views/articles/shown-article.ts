import type { KeptArticle } from '../../../library/store/store.js';
import type { Article } from '../../../reading/article.js';
import { framed, type Message } from '../../components.js';
import { cost, ROOM } from '../../room.js';
import type { Texts } from '../../texts/texts.js';
import { correctionLines } from './corrections.js';
import { factsLine, sourceLine, speakerLines, statementsLine, titleLine } from './facts.js';
import { unreadLine } from './language.js';
import { withTextFile } from './text-file.js';

/** Corrections take at most this share of the room that is left. */
const CORRECTIONS_SHARE = 0.5;

/** An article with who is heard in it, its corrections, and its text as a file. @param kept null: comes with the bot */
export function viewArticle(article: Article, kept: KeptArticle | null, texts: Texts): Message {
  const { added, isBundled } = texts.articles;
  const head = [
    titleLine(article),
    sourceLine(article, texts),
    factsLine(article, texts, [kept ? added(kept.addedAt) : isBundled]),
    unreadLine(article, texts),
    statementsLine(article, texts),
  ];
  const left = ROOM - head.reduce((sum, text) => sum + cost(text), 0);
  const corrections = correctionLines(kept?.corrections ?? [], Math.floor(left * CORRECTIONS_SHARE), texts);
  const rest = left - corrections.reduce((sum, text) => sum + cost(text), 0);
  const message = framed([...head, ...speakerLines(article, rest, texts), ...corrections], []);
  return withTextFile(message, article.id, article.text);
}
