import { CERTAIN_BY_FORM, type LanguagePack } from '../language-pack.js';
import { attributeText } from './attribute.js';
import { NAMING } from './naming.js';
import { WRITING } from './writing.js';

/**
 * Turkish as news has it. Its rules name somebody only where the form of the sentence tells it; where that leaves a
 * doubt, nobody is named.
 */
export const turkish: LanguagePack = {
  writing: WRITING,
  naming: NAMING,
  attribute: attributeText,
  confidencesOf: ({ resolved }) => resolved.map(({ entity }) => (entity === null ? 0 : CERTAIN_BY_FORM)),
  isClear: (_, confidence) => confidence >= CERTAIN_BY_FORM,
  isMeasured: false,
};
