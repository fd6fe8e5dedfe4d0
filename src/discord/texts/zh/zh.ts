import { en } from '../en/en.js';
import type { Texts } from '../texts.js';

export const zh: Texts = { ...en, language: 'zh-CN' };
