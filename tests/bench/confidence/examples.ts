import type { Person, Span } from '../../../src/reading/article.js';
import { attributeText } from '../../../src/reading/languages/english/attribute.js';
import { type Evidence, evidenceOf } from '../../../src/reading/languages/english/confidence/evidence.js';
import { type Features, featuresOf } from '../../../src/reading/languages/english/confidence/features.js';
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
 * The attributions of an article that the annotation can judge. The words in quotation marks are judged as the benchmark
 * does: each stretch of them by itself, and wrong where no annotator gives them to anybody. Reported words that none
 * does are left out, since the annotation does not tell whose they are.
 */
export function examplesOf(
  article: GoldArticle,
  people: readonly Person[],
  matches: SpeakerMatch,
): Example[] {
  return [...evidenceOf(attributeText(article.text, people))].flatMap((evidence) => {
    const { attribution } = evidence;
    const { mention } = attribution;
    const speaker = mention && article.text.slice(mention.start, mention.end);
    const facts = { publisher: publisherOf(article), features: featuresOf(evidence) };
    const direct = quotedWords(article.text, evidence);
    const judged = direct.length > 0 || attribution.kind === 'quoted' ? direct : [attribution];
    return judged.flatMap((words) => {
      const gold = goldFor(words, article.quotes);
      if (!gold && direct.length === 0) return [];
      const isRight = gold !== null && matches(speaker, gold.speaker?.text ?? null);
      return { ...facts, isRight, isDirect: direct.length > 0 };
    });
  });
}

/** The stretches in quotation marks within an attribution, but for those that are too short. */
function quotedWords(text: string, { attribution, paragraph }: Evidence): Span[] {
  const { start, end, kind } = attribution;
  if (kind === 'reported') return [];
  const stretches =
    kind === 'quoted'
      ? [attribution]
      : paragraph.quotations.filter((quotation) => quotation.start >= start && quotation.end <= end);
  return stretches.filter(
    (words) => (text.slice(words.start, words.end).match(/[\p{L}\p{N}’']+/gu)?.length ?? 0) >= FEWEST_WORDS,
  );
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
