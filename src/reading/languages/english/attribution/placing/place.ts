import type { TokenRange } from '../../../../text/sentences.js';
import type { Token } from '../../../../text/tokens.js';
import type { Frame } from '../frames.js';
import type { CueVerb } from '../verbs/cue-verb.js';

/** Where the speaker of a verb stands. */
export type Place = Pick<Frame, 'subject' | 'side'>;

/** A verb of saying in its sentence: what a rule that looks for its speaker draws on. */
export interface VerbInSentence {
  tokens: readonly Token[];
  verb: CueVerb;
  sentence: TokenRange;
  /** The speaker of the main verb of saying before it in the sentence. */
  shared: TokenRange | null;
}

/** One way in which English places the speaker of a verb; null where the verb does not stand so. */
export type PlaceRule = (verb: VerbInSentence) => Place | null;

/** The token before the verb and what belongs to it; undefined where the verb opens the sentence. */
export function tokenBefore({ tokens, verb, sentence }: VerbInSentence): Token | undefined {
  const { start } = verb.lead;
  return start > sentence.from ? tokens[start - 1] : undefined;
}

/** Whether the verb is that of a clause rather than a gerund or a passive. */
export const isActive = ({ verb }: VerbInSentence) => verb.form !== 'gerund' && !verb.lead.isPassive;
