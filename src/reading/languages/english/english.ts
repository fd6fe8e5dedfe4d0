import type { LanguagePack } from '../language-pack.js';
import { attributeText } from './attribute.js';
import { confidencesOf, isClear } from './confidence/confidence.js';
import { NAMING } from './naming.js';
import { WRITING } from './writing.js';

export const english: LanguagePack = {
  writing: WRITING,
  naming: NAMING,
  attribute: attributeText,
  confidencesOf,
  isClear,
  isMeasured: true,
};
