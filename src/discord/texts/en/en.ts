import type { Language } from '../languages.js';
import { answers } from './answers.js';
import { articles } from './articles/articles.js';
import { attribution } from './attribution.js';
import { checks } from './checks.js';
import { commands } from './commands.js';
import { comparison } from './comparison.js';
import { languages } from './languages.js';
import { sharing } from './sharing.js';

/** All that the bot says, in English: what the other languages have to say as well. */
export const en = {
  language: 'en' as Language,
  ...answers,
  attribution,
  articles,
  checks,
  commands,
  comparison,
  sharing,
  languages,
};
