import type { LanguagePack } from '../language-pack.js';
import { attributeText } from './attribute.js';
import { confidencesOf } from './confidence/confidence.js';
import { WRITING } from './writing.js';

export const english: LanguagePack = {
  writing: WRITING,
  attribute: attributeText,
  confidencesOf,
  isMeasured: true,
};
