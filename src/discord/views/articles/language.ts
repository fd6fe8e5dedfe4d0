import type { Article } from '../../../reading/article.js';
import { READ_LANGUAGES } from '../../../reading/read.js';
import { clip } from '../../room.js';
import type { Texts } from '../../texts/texts.js';

const NAME_ROOM = 60;

/** The name of a language, as the texts' language has it. */
export const languageName = (tag: string, { articles }: Texts): string =>
  clip(articles.language(tag), NAME_ROOM);

/** "English and Turkish", as the asker's language lists them. */
export function languageList(tags: readonly string[], texts: Texts): string {
  const list = new Intl.ListFormat(texts.language, { type: 'conjunction' });
  return list.format([...new Set(tags.map((tag) => languageName(tag, texts)))]);
}

/** That nobody is made out to speak in an article, and why; empty where speakers were looked for. */
export function unreadLine({ unread }: Pick<Article, 'unread'>, texts: Texts): string {
  return unread === undefined ? '' : texts.languages.unread[unread](languageList(READ_LANGUAGES, texts));
}

/** In which language to ask, where a question is in another one than the articles. */
export const askInLine = (languages: readonly string[], texts: Texts): string =>
  texts.languages.askIn(languageList(languages, texts));
