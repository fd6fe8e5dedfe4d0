import type { Person } from '../../article.js';
import { type Attribution, sourceOf } from '../../attribution/attribution.js';
import { attributeLeftOpen } from '../../attribution/left-open.js';
import type { ParsedParagraph } from '../../attribution/parsed-paragraph.js';
import { findParagraphs } from '../../text/paragraphs.js';
import { findQuotations } from '../../text/quotations.js';
import { findSentences } from '../../text/sentences.js';
import { type Token, tokenize } from '../../text/tokens.js';
import type { AttributedText } from '../language-pack.js';
import { attributeSentence } from './attribute-sentence.js';
import { findPhrases } from './phrases.js';
import { resolvePhrases } from './resolve.js';
import type { IsKnown, Subject } from './subject.js';
import { lowerCase } from './words.js';
import { WRITING } from './writing.js';

/** Takes a Turkish text apart, finds what is said in it, and links those who say it to one entity each. */
export function attributeText(text: string, people: readonly Person[]): AttributedText {
  const spans = findParagraphs(text);
  const paragraphs = spans.map(({ start, end }, index): ParsedParagraph => {
    const quotations = findQuotations(text, { start, end }, spans[index + 1], WRITING);
    const tokens = tokenize(text, { start, end }, quotations, WRITING);
    return {
      start,
      end,
      quotations,
      tokens,
      sentences: findSentences(tokens, WRITING),
      attributions: [],
    };
  });
  const names = namesIn(paragraphs, people);
  attribute(paragraphs, (name) => names.has(name));
  attributeLeftOpen(text, paragraphs);
  return { text, paragraphs, ...resolvePhrases(text, paragraphs, people) };
}

/** The words of names that do not open a sentence alone, and of known people's, in Turkish lower case. */
function namesIn(paragraphs: readonly ParsedParagraph[], people: readonly Person[]): ReadonlySet<string> {
  const names = new Set(people.flatMap(({ spellings }) => spellings.map(lowerCase)));
  for (const { tokens, sentences } of paragraphs) {
    for (const sentence of sentences) {
      for (const phrase of findPhrases(tokens, sentence)) {
        const isAlone = phrase.from === sentence.from && phrase.to - phrase.from === 1 && phrase.isNominative;
        if (!isAlone) for (const name of phrase.names) names.add(lowerCase(name));
      }
    }
  }
  return names;
}

/** What one sentence tells about the next, over the ends of paragraphs too. */
function attribute(paragraphs: readonly ParsedParagraph[], isKnown: IsKnown): void {
  let subject: Subject = null;
  let introduces: Attribution | null = null;
  let isLeftOpen = false;
  let last: Attribution | null = null;
  for (const { tokens, sentences, attributions, quotations } of paragraphs) {
    let isFirst = true;
    for (const sentence of sentences) {
      const read = attributeSentence(tokens, sentence, subject, isKnown);
      const said = new Set(read.attributions.map(({ start }) => start));
      for (const token of tokens.slice(sentence.from, sentence.to)) {
        if (token.kind !== 'quotation' || said.has(token.start) || isWithin(read.attributions, token))
          continue;
        const isAlone = sentence.to - sentence.from === 1;
        const opens = isFirst && token === tokens[sentence.from];
        const source: Attribution | null = opens && introduces ? introduces : null;
        const placed = { start: token.start, end: token.end, kind: 'quoted' as const };
        if (source) read.attributions.push({ ...source, ...placed });
        else if (opens && isLeftOpen && last)
          read.attributions.push({ ...placed, ...sourceOf(last, 'quote-over-paragraphs') });
        else if (isAlone && !isFirst && last)
          read.attributions.push({ ...placed, ...sourceOf(last, 'quote-goes-on') });
        else if (isSpeech(token))
          read.attributions.push({ ...placed, mention: null, cue: null, rule: 'unclear-speaker' });
      }
      read.attributions.sort((a, b) => a.start - b.start);
      attributions.push(...read.attributions);
      last = read.attributions.at(-1) ?? null;
      ({ subject, introduces } = read);
      isFirst = false;
    }
    isLeftOpen = quotations.at(-1)?.ending === 'open';
  }
}

const isWithin = (attributions: readonly Attribution[], { start, end }: Token) =>
  attributions.some((one) => one.start <= start && end <= one.end);

/** Fewer words in quotation marks that nobody is said to speak are a name or a term. */
const FEWEST_WORDS = 4;

const isSpeech = ({ text }: Token) => text.trim().split(/\s+/).length >= FEWEST_WORDS;
