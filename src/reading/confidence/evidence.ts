import type { AttributedText } from '../attributed-text.js';
import type { Attribution } from '../attribution/attribution.js';
import type { ParsedParagraph } from '../attribution/parse.js';
import type { TokenRange } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import { lastStartingBy, sentenceAt, tokenAt } from './places.js';
import { readSentence, type SentenceFacts } from './sentence-facts.js';

/** Where a mention stands: a range of one paragraph's tokens. */
export interface MentionPlace extends TokenRange {
  /** Index of the paragraph. */
  paragraph: number;
  /** Index of the sentence in its paragraph. */
  sentence: number;
  tokens: readonly Token[];
}

/** An attribution, and whom its mention stands for. */
type Resolved = AttributedText['resolved'][number];

/** One attribution with what stands around it: all that the features look at. */
export interface Evidence extends Resolved {
  /** The words said, word for word, up to `LONGEST_LOOK` characters. */
  words: string;
  /** The cue in lower case; null where there is none. */
  cue: string | null;
  paragraph: ParsedParagraph;
  /** Index of the paragraph. */
  index: number;
  /** The sentence in which the words begin, and its index in the paragraph. */
  sentence: SentenceFacts;
  sentenceIndex: number;
  /** The sentence of the mention, where it is one of the same paragraph. */
  mentionSentence: SentenceFacts | null;
  /** Null where nobody is named, or where the name stands inside of a quotation. */
  mention: MentionPlace | null;
  /** The attribution before this one in the paragraph. */
  previous: Resolved | undefined;
}

/** What is said is looked at so far, in characters, which bounds the work. */
const LONGEST_LOOK = 600;

/** The evidence on each attribution of a text, in the order of `resolved`. */
export function gatherEvidence({ text, paragraphs, resolved }: AttributedText): Evidence[] {
  const found: Evidence[] = [];
  let next = 0;
  paragraphs.forEach((paragraph, index) => {
    const { tokens, sentences, attributions } = paragraph;
    const facts = new Map<number, SentenceFacts>();
    const factsOf = (at: number): SentenceFacts => {
      const known = facts.get(at) ?? readSentence(paragraph, sentences[at] ?? { from: 0, to: 0 });
      facts.set(at, known);
      return known;
    };
    let previous: Resolved | undefined;
    for (const _ of attributions) {
      const entry = resolved[next++];
      if (!entry) continue;
      const { attribution, entity } = entry;
      const sentenceIndex = sentenceAt(sentences, tokenAt(tokens, attribution.start));
      const mention = placeOf(paragraphs, attribution);
      found.push({
        ...{ attribution, entity, paragraph, index, sentenceIndex, previous, mention },
        sentence: factsOf(sentenceIndex),
        mentionSentence: mention?.paragraph === index ? factsOf(mention.sentence) : null,
        words: text.slice(attribution.start, Math.min(attribution.end, attribution.start + LONGEST_LOOK)),
        cue: attribution.cue && text.slice(attribution.cue.start, attribution.cue.end).toLowerCase(),
      });
      previous = entry;
    }
  });
  return found;
}

function placeOf(
  paragraphs: readonly ParsedParagraph[],
  { mention }: Pick<Attribution, 'mention'>,
): MentionPlace | null {
  if (!mention) return null;
  const index = lastStartingBy(paragraphs, mention.start);
  const paragraph = paragraphs[index];
  if (!paragraph) return null;
  const { tokens, sentences } = paragraph;
  const from = tokenAt(tokens, mention.start);
  if (tokens[from]?.start !== mention.start || tokens[from]?.kind === 'quotation') return null;
  return {
    ...{ paragraph: index, tokens, from },
    to: tokenAt(tokens, mention.end - 1) + 1,
    sentence: sentenceAt(sentences, from),
  };
}
