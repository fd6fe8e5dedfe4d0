import { basename, join } from 'node:path';
import { Finder } from '../finding/finder.js';
import type { Article, Person } from '../reading/article.js';
import { readText } from '../reading/read.js';
import { type ArticleFile, parseArticleFile } from './article-file.js';
import { DATA_FOLDER, DataFileError, listDataFolder, readDataFile } from './data-file.js';
import type { Library } from './library.js';
import { loadPeople } from './people-file.js';

/**
 * Reads the articles that come with the bot.
 * @param folder with `people.yaml` and `articles/*.md`; by default the package's own
 * @param people those of the folder, for who has read them already
 * @throws {DataFileError} where one of the files is missing or not as its format says, or where there is no article
 */
export function loadBundledLibrary(
  folder: string = DATA_FOLDER,
  people: readonly Person[] = loadPeople(folder),
): Library {
  const articles = articleFiles(folder).map((name) => {
    const shown = `data/articles/${name}`;
    const file = parseArticleFile(readDataFile(join(folder, 'articles', name), shown), shown);
    return toArticle(basename(name, '.md'), file, people);
  });
  return { articles, finder: new Finder(articles) };
}

function articleFiles(folder: string): string[] {
  const names = listDataFolder(join(folder, 'articles'), 'data/articles').filter((name) =>
    name.endsWith('.md'),
  );
  if (names.length === 0) {
    throw new DataFileError('data/articles', 1, 'there is no article. Put one there, as NAME.md.');
  }
  return names.sort();
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
    ...readText(text, people, language),
    dropped: [],
  };
}
