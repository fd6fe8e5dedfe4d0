import { withApposedName } from '../../grammar/apposed-name.js';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import { quotedBefore } from '../verbs/cue-verb.js';
import { leadBack } from '../verbs/verb-lead.js';
import type { PlaceRule } from './place.js';
import { subjectBefore } from './subjects.js';

/** "| NAME | was quoted as saying", "the agency quoted | NAME | as saying" */
export const quotedAsSaying: PlaceRule = ({ tokens, verb, sentence }) => {
  const quoted = quotedBefore(tokens, verb.at);
  if (quoted === null) return null;
  const lead = leadBack(tokens, quoted, sentence.from);
  const subject = lead.isPassive
    ? subjectBefore(tokens, lead.start, sentence.from)
    : nounPhraseAfter(tokens, quoted + 1, verb.at);
  return subject && { subject, side: 'before' };
};

/** "was told | by a doctor | that …"; without "by", nobody is named. */
export const agentOfPassive: PlaceRule = ({ tokens, verb: { lead, end }, sentence: { to } }) => {
  if (!lead.isPassive) return null;
  const agent = tokens[end]?.lower === 'by' ? nounPhraseAfter(tokens, end + 1, to) : null;
  return agent
    ? { subject: withApposedName(tokens, agent, to), side: 'agent' }
    : { subject: null, side: 'nobody' };
};
