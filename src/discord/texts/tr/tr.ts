import { en } from '../en/en.js';
import type { Texts } from '../texts.js';

export const tr: Texts = { ...en, language: 'tr' };
