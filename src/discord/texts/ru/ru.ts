import { en } from '../en/en.js';
import type { Texts } from '../texts.js';

export const ru: Texts = { ...en, language: 'ru' };
