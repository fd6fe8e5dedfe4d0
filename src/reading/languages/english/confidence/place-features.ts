import { tokenAt } from '../../../text/places.js';
import { CUES } from '../lexicon/cues.js';
import type { Evidence, MentionPlace } from './evidence.js';
import { namesWithin } from './sentence-facts.js';

/** How far the mention stands from the words, and who else could have been meant. */
export function placeFeatures(evidence: Evidence): Record<string, string> {
  const {
    attribution,
    sentence,
    mention,
    paragraph,
    index,
    sentenceIndex,
    entity,
    previous,
    mentionSentence,
  } = evidence;
  return {
    'speakers in the sentence': upTo(3, sentence.speaking.size),
    'names in the sentence': upTo(5, sentence.names.length),
    source: hasAnotherSource(evidence) ? 'according to another' : 'none',
    'speaker before': !previous
      ? 'nobody'
      : previous.entity && previous.entity === entity
        ? 'the same'
        : 'another',
    ...(mention && distance()),
  };

  function distance(): Record<string, string> {
    const at = tokenAt(paragraph.tokens, attribution.start);
    if (!mention || mention.paragraph !== index) {
      return { distance: `paragraphs ${upTo(3, index - (mention?.paragraph ?? index))}` };
    }
    if (mention.sentence !== sentenceIndex) {
      const side = mention.sentence < sentenceIndex ? 'before' : 'after';
      return {
        distance: `sentences ${side} ${upTo(3, Math.abs(mention.sentence - sentenceIndex))}`,
        ...(side === 'before' && besides(mention)),
      };
    }
    if (attribution.rule === 'shared-subject') return { distance: `shared, ${gap()}` };
    const isBefore = mention.from < at;
    const last = tokenAt(paragraph.tokens, attribution.end - 1);
    const isComma = paragraph.tokens[last + 1]?.text === ',';
    const [from, to] = isBefore ? [mention.to, at] : [last + (isComma ? 2 : 1), mention.from];
    return {
      distance: `${isBefore ? 'mention first' : 'words first'}, ${range(to - from)} between`,
      'names between': upTo(3, namesWithin(sentence, from, to)),
      'told by another': isToldByAnother(from, to) ? 'perhaps' : 'no',
    };
  }

  /** "NAME said her father told him: “…”": another verb of saying stands between the cue and the words. */
  function isToldByAnother(from: number, to: number): boolean {
    const { tokens } = paragraph;
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      const isOwn =
        token && attribution.cue && token.start < attribution.cue.end && token.end > attribution.cue.start;
      if (token && !isOwn && CUES.get(token.lower)?.forms.has('past')) return true;
    }
    return false;
  }

  /** "…, adding that": how far behind the other words of the same speaker the verb stands. */
  function gap(): string {
    const { tokens } = paragraph;
    const said = previous?.attribution;
    const start = tokens[sentence.from]?.start ?? 0;
    if (!said || !attribution.cue || said.end <= start || said.end > attribution.cue.start)
      return 'nothing said before';
    return `${range(tokenAt(tokens, attribution.cue.start) - tokenAt(tokens, said.end - 1) - 1)} behind`;
  }

  /** Who else is named in the sentence of a mention that stands before the words' own. */
  function besides({ tokens, to }: MentionPlace): Record<string, string> {
    if (!mentionSentence) return {};
    return {
      'speakers beside the mention': upTo(3, mentionSentence.speaking.size),
      'names behind the mention': upTo(3, namesWithin(mentionSentence, to, tokens.length)),
    };
  }
}

/** “…,” NAME said, according to the daily. “…”: where NAME's words are from, the annotators name as the speaker. */
function hasAnotherSource({ attribution, sentence, mentionSentence }: Evidence): boolean {
  if (attribution.rule === 'according-to') return false;
  return sentence.sources.length > 0 || (mentionSentence?.sources.length ?? 0) > 0;
}

/** A number of tokens; 0 where it is less. */
function range(length: number): string {
  if (length > 16) return 'over 16';
  if (length > 8) return '9 to 16';
  return length > 3 ? '4 to 8' : upTo(4, Math.max(0, length));
}

/** A count, or "3 or more". */
const upTo = (most: number, count: number): string => (count >= most ? `${most} or more` : `${count}`);
