import { sourceOf } from '../../../../attribution/attribution.js';
import { wordsIn } from '../quoted-words.js';
import { type FloatingRule, isOnlyQuotations } from './floating-place.js';

/** Fewer words in a sentence without a cue are a scare quote or a term as often as not. */
const FEWEST_IN_NARRATION = 4;

/** A paragraph of nothing but a quotation: the last one who spoke in the paragraph before goes on. */
export const lastSpeaker: FloatingRule = ({ at, isAlone, previous, beforePrevious }) => {
  if (!isAlone || at > 0 || !previous) return null;
  const skips = isOnlyQuotations(previous.tokens, 0, previous.tokens.length);
  const last = previous.attributions.at(-1) ?? (skips ? beforePrevious?.attributions.at(-1) : undefined);
  return last ? sourceOf(last, 'last-speaker') : null;
};

/** "The minister said no. It “makes little sense to us.”": the writer goes on with the words of the one just heard. */
export const lastSpeakerInNarration: FloatingRule = ({ paragraph, at, sentence, isAlone, said }) => {
  const token = paragraph.tokens[at];
  const before = paragraph.sentences[sentence - 1];
  const start = before && paragraph.tokens[before.from]?.start;
  if (isAlone || !token || !said || start === undefined || said.end < start) return null;
  return wordsIn(token) < FEWEST_IN_NARRATION ? null : sourceOf(said, 'last-speaker-in-narration');
};
