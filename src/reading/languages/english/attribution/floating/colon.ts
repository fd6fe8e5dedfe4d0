import { type Source, sourceOf, spanOf } from '../../../../attribution/attribution.js';
import type { TokenRange } from '../../../../text/sentences.js';
import type { Token } from '../../../../text/tokens.js';
import { firstSubject } from '../../grammar/first-subject.js';
import { nounPhraseBefore } from '../../grammar/noun-phrase-before.js';
import { findFrames } from '../frames.js';
import type { FloatingRule } from './floating-place.js';

/** "NAME: “…”", "Farmers agree - NAME: “…”", "From the report: “…”": nothing but the source before the colon. */
export const labelledByColon: FloatingRule = ({ paragraph: { tokens, sentences }, at, sentence }) => {
  const from = sentences[sentence]?.from;
  if (tokens[at - 1]?.text !== ':' || from === undefined) return null;
  const source = nounPhraseBefore(tokens, at - 1, from);
  if (!source) return null;
  const before = tokens[source.from - 1];
  const isAlone =
    source.from === from ||
    /^(?:[—–-]|--)$/.test(before?.text ?? '') ||
    (source.from === from + 1 && before?.lower === 'from');
  return isAlone ? { mention: spanOf(tokens, source), cue: null, rule: 'introduced-by-colon' } : null;
};

/** "The letter ends with a plea: “…”": the subject of the sentence, somebody or something such as a letter. */
export const introducedByColon: FloatingRule = ({ paragraph: { tokens, sentences }, at, sentence }) => {
  const range = sentences[sentence];
  return range && tokens[at - 1]?.text === ':' ? fromSubject(tokens, range) : null;
};

/** A paragraph that ends with a colon introduces the next one. */
export const introducedByParagraph: FloatingRule = ({ at, isAlone, previous }) => {
  const sentence = previous?.sentences.at(-1);
  if (!isAlone || at > 0 || !previous || !sentence || previous.tokens.at(-1)?.text !== ':') return null;
  const { tokens, attributions } = previous;
  const frame = findFrames(tokens, sentence).at(-1);
  const mention = frame?.subject ? spanOf(tokens, frame.subject) : null;
  if (frame && mention) return { mention, cue: spanOf(tokens, frame.cue), rule: 'introduced-by-colon' };
  const last = attributions.at(-1);
  return fromSubject(tokens, sentence) ?? (last ? sourceOf(last, 'introduced-by-colon') : null);
};

function fromSubject(tokens: readonly Token[], sentence: TokenRange): Source | null {
  const subject = firstSubject(tokens, sentence);
  return subject && { mention: spanOf(tokens, subject), cue: null, rule: 'introduced-by-colon' };
}
