import type { Texts } from '../texts.js';
import { answers } from './answers.js';
import { articles } from './articles/articles.js';
import { attribution } from './attribution.js';
import { checks } from './checks.js';
import { commands } from './commands.js';
import { languages } from './languages.js';

export const zh: Texts = {
  language: 'zh-CN',
  ...answers,
  articles,
  attribution,
  checks,
  commands,
  languages,
};
