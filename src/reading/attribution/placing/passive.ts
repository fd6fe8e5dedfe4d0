import { withApposedName } from '../../grammar/apposed-name.js';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import type { PlaceRule } from './place.js';

/** "was told | by a doctor | that …"; without "by", nobody is named. */
export const agentOfPassive: PlaceRule = ({ tokens, verb: { lead, end }, sentence: { to } }) => {
  if (!lead.isPassive) return null;
  const agent = tokens[end]?.lower === 'by' ? nounPhraseAfter(tokens, end + 1, to) : null;
  return agent
    ? { subject: withApposedName(tokens, agent, to), side: 'agent' }
    : { subject: null, side: 'nobody' };
};
