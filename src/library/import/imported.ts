import type { Article, Reading } from '../../reading/article.js';

/**
 * An article as it comes from a link, a file or a form, before anybody has said that it is to be kept: its text,
 * paragraphs parted by blank lines, with what is known of it, and what was left out of it.
 */
export type Imported = Omit<Article, 'id' | keyof Reading>;
