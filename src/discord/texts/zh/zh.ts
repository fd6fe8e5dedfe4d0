import type { Texts } from '../texts.js';
import { answers } from './answers.js';
import { articles } from './articles/articles.js';
import { attribution } from './attribution.js';
import { checks } from './checks.js';
import { commands } from './commands.js';
import { comparison } from './comparison.js';
import { languages } from './languages.js';
import { sharing } from './sharing.js';

export const zh: Texts = {
  language: 'zh-CN',
  ...answers,
  articles,
  attribution,
  checks,
  commands,
  comparison,
  languages,
  sharing,
};
