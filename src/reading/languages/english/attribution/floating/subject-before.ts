import { spanOf } from '../../../../attribution/attribution.js';
import { isCapital } from '../../../../text/tokens.js';
import { firstSubject } from '../../grammar/first-subject.js';
import { PERSONAL } from '../../lexicon/words.js';
import type { FloatingRule } from './floating-place.js';

/** "NAME is hopeful. “…”": nobody is said to speak, but the sentence before is about somebody. */
export const subjectBefore: FloatingRule = ({ paragraph, previous, sentence, isAlone }) => {
  const before = paragraph.sentences[sentence - 1];
  const tokens = before ? paragraph.tokens : previous?.tokens;
  const range = before ?? previous?.sentences.at(-1);
  const subject = isAlone && tokens && range ? firstSubject(tokens, range) : null;
  const last = subject && tokens?.[subject.to - 1];
  if (!tokens || !subject || !last || !(isCapital(last.text) || PERSONAL.has(last.lower))) return null;
  return { mention: spanOf(tokens, subject), cue: null, rule: 'subject-before' };
};
