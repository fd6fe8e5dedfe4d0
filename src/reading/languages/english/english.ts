import type { LanguagePack } from '../language-pack.js';
import { attributeText } from './attribute.js';
import { confidencesOf } from './confidence/confidence.js';
import { ABBREVIATIONS } from './lexicon/words.js';

export const english: LanguagePack = {
  abbreviations: ABBREVIATIONS,
  attribute: attributeText,
  confidencesOf,
  isMeasured: true,
};
