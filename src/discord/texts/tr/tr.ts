import { en } from '../en/en.js';
import type { Texts } from '../texts.js';
import { commands } from './commands.js';

export const tr: Texts = { ...en, language: 'tr', commands };
