import type { Person, Span } from '../../../src/reading/article.js';
import { attributeText } from '../../../src/reading/attributed-text.js';
import { gatherEvidence } from '../../../src/reading/confidence/evidence.js';
import { type Features, featuresOf } from '../../../src/reading/confidence/features.js';
import { type GoldArticle, type GoldQuote, publisherOf, type SpeakerMatch } from '../polnear.js';

/** An attribution with its features, and whether the annotators give the words to the same speaker. */
export interface Example {
  publisher: string;
  features: Features;
  isRight: boolean;
  isDirect: boolean;
}

/** Quotations of fewer words are not scored by the benchmark. */
const FEWEST_WORDS = 3;

/**
 * The attributions of an article that the annotation can judge. Words in quotation marks that no annotator gives to
 * anybody are wrong, as the benchmark has it; reported words that none does are left out, since the annotation does
 * not tell whose they are.
 */
export function examplesOf(
  article: GoldArticle,
  people: readonly Person[],
  matches: SpeakerMatch,
): Example[] {
  return gatherEvidence(attributeText(article.text, people)).flatMap((evidence) => {
    const { attribution, words } = evidence;
    const isDirect = attribution.kind === 'quoted';
    if (isDirect && (words.match(/[\p{L}\p{N}’']+/gu)?.length ?? 0) < FEWEST_WORDS) return [];
    const gold = goldFor(attribution, article.quotes);
    if (!gold && !isDirect) return [];
    const { mention } = attribution;
    const speaker = mention && article.text.slice(mention.start, mention.end);
    return {
      publisher: publisherOf(article),
      features: featuresOf(evidence),
      isRight: gold !== null && matches(speaker, gold.speaker?.text ?? null),
      isDirect,
    };
  });
}

/** The annotated words that share most with these, where they have at least half of them. */
function goldFor({ start, end }: Span, quotes: readonly GoldQuote[]): GoldQuote | null {
  let best: GoldQuote | null = null;
  let most = (end - start) / 2;
  for (const quote of quotes) {
    const shared = Math.min(end, quote.end) - Math.max(start, quote.start);
    if (shared > most || (shared === most && !best)) [best, most] = [quote, shared];
  }
  return best;
}
