import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Finder } from '../finding/finder.js';
import type { Article, Person } from '../reading/article.js';
import { readText } from '../reading/read.js';
import { type ArticleFile, parseArticleFile } from './article-file.js';
import { DATA_FOLDER } from './data-file.js';
import type { Library } from './library.js';
import { loadPeople } from './people-file.js';

/**
 * Reads the articles and people that come with the bot.
 * @throws {DataFileError} where one of the files is not as its format says
 */
export function loadBundledLibrary(): Library {
  const people = loadPeople();
  const folder = join(DATA_FOLDER, 'articles');
  const articles = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const file = parseArticleFile(readFileSync(join(folder, name), 'utf8'), `data/articles/${name}`);
      return toArticle(basename(name, '.md'), file, people);
    });
  return { articles, finder: new Finder(articles) };
}

/** Reads an article's text into statements and speakers. */
export function toArticle(id: string, file: ArticleFile, people: readonly Person[]): Article {
  const { title, language, source, published, text } = file;
  return {
    id,
    title,
    language,
    ...(source && { source }),
    ...(published && { published }),
    text,
    ...readText(text, people),
    dropped: [],
  };
}
