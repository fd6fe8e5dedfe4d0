import type { Attribution } from '../../../attribution/attribution.js';
import type { ParsedParagraph } from '../../../attribution/parsed-paragraph.js';
import { lastStartingBy, sentenceAt, tokenAt } from '../../../text/places.js';
import type { TokenRange } from '../../../text/sentences.js';
import type { Token } from '../../../text/tokens.js';
import type { AttributedText } from '../../language-pack.js';
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

/** The evidence on each attribution of a text, in the order of `resolved`; one at a time, since a text may have many. */
export function* evidenceOf({ text, paragraphs, resolved }: AttributedText): Generator<Evidence> {
  let next = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const { tokens, sentences, attributions } = paragraph;
    if (attributions.length === 0) continue;
    const facts: (SentenceFacts | undefined)[] = [];
    const factsOf = (at: number): SentenceFacts => {
      const known = facts[at] ?? readSentence(paragraph, sentences[at] ?? { from: 0, to: 0 });
      facts[at] = known;
      return known;
    };
    let previous: Resolved | undefined;
    for (const _ of attributions) {
      const entry = resolved[next++];
      if (!entry) continue;
      const { attribution, entity, choices } = entry;
      const { start, end, cue } = attribution;
      const sentenceIndex = sentenceAt(sentences, tokenAt(tokens, start));
      const mention = placeOf(paragraphs, attribution);
      yield {
        attribution,
        entity,
        choices,
        words: text.slice(start, Math.min(end, start + LONGEST_LOOK)),
        cue: cue && text.slice(cue.start, cue.end).toLowerCase(),
        paragraph,
        index,
        sentence: factsOf(sentenceIndex),
        sentenceIndex,
        mention,
        mentionSentence: mention?.paragraph === index ? factsOf(mention.sentence) : null,
        previous,
      };
      previous = entry;
    }
  }
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
    paragraph: index,
    tokens,
    from,
    to: tokenAt(tokens, mention.end - 1) + 1,
    sentence: sentenceAt(sentences, from),
  };
}
