import { firstSubject } from '../grammar/first-subject.js';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.js';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.js';
import type { TokenRange } from '../text/sentences.js';
import { isCapital, type Token } from '../text/tokens.js';
import { type Attribution, type Source, sourceOf, spanOf } from './attribution.js';
import { findFrames } from './frames.js';
import type { ParsedParagraph } from './parse.js';
import { isTerm, wordsIn } from './quoted-words.js';
import { inTranscript } from './transcript.js';

/** A quotation of fewer words that nothing attributes is a term or a scare quote. */
const FEWEST_WORDS = 3;

/** Where a quotation without a frame stands. */
interface Place {
  paragraph: ParsedParagraph;
  /** The quotation's token. */
  at: number;
  /** Index of its sentence. */
  sentence: number;
  /** The attributions of the paragraph right before and after it. */
  said: Attribution | undefined;
  next: Attribution | undefined;
  previous: ParsedParagraph | undefined;
  beforePrevious: ParsedParagraph | undefined;
}

/**
 * Attributes the quotations that have no frame in their own sentence, by what stands around them; adds to each
 * paragraph's attributions and keeps them in order.
 */
export function attributeFloating(text: string, paragraphs: readonly ParsedParagraph[]): void {
  let open: Source | null = null;
  paragraphs.forEach((paragraph, index) => {
    const { tokens, sentences, attributions } = paragraph;
    const all: Attribution[] = [];
    let next = 0;
    let sentence = 0;
    for (const [at, token] of tokens.entries()) {
      while ((sentences[sentence]?.to ?? tokens.length) <= at) sentence++;
      if (token.kind !== 'quotation') continue;
      for (let said = attributions[next]; said && said.end <= token.start; said = attributions[next]) {
        all.push(said);
        next++;
      }
      if ((attributions[next]?.start ?? token.end) < token.end) continue;
      const place: Place = {
        paragraph,
        at,
        sentence,
        said: lastSaid(text, all),
        next: attributions[next],
        previous: paragraphs[index - 1],
        beforePrevious: paragraphs[index - 2],
      };
      const source = (at === 0 ? goesOnFrom(open, token) : null) ?? findSource(place);
      if (source) all.push({ start: token.start, end: token.end, kind: 'quoted', ...source });
    }
    paragraph.attributions = [...all, ...attributions.slice(next)];
    open = openSource(paragraph);
  });
}

/** The attribution before, but not one inside a relative clause: “…,” said NAME, who told them of the fire. “…” */
function lastSaid(text: string, all: readonly Attribution[]): Attribution | undefined {
  const last = all.at(-1);
  if (!last?.mention || !/^(?:who|which)$/.test(text.slice(last.mention.start, last.mention.end)))
    return last;
  return all.at(-2) ?? last;
}

/** The paragraph before left its quotation open; in a transcript another speaker may take over. */
function goesOnFrom(open: Source | null, token: Token): Source | null {
  return inTranscript(token) ?? (open && sourceOf(open, 'quote-over-paragraphs'));
}

function openSource({ quotations, attributions }: ParsedParagraph): Source | null {
  const last = quotations.at(-1);
  if (last?.ending !== 'open') return null;
  const said = attributions.at(-1);
  return said && said.end > last.start ? sourceOf(said, said.rule) : null;
}

function findSource(place: Place): Source | null {
  const { paragraph, at, said, next, previous } = place;
  const { tokens, sentences } = paragraph;
  const token = tokens[at];
  const sentence = sentences[place.sentence];
  if (!token || !sentence || wordsIn(token) < FEWEST_WORDS || isTerm(token)) return null;
  const signed = signature(tokens, at, sentence);
  if (signed) return signed;
  if (tokens[at - 1]?.text === ':')
    return labelled(tokens, at - 1, sentence) ?? fromSubject(tokens, sentence);
  if (!isOnlyQuotations(tokens, sentence.from, at) || !isOnlyQuotations(tokens, at + 1, sentence.to))
    return inNarration(place);

  if (said) return sourceOf(mainOf(place, said), 'quote-goes-on');
  const opensParagraph = place.sentence === 0 || isOnlyQuotations(tokens, 0, Math.min(at, 20));
  if (next?.kind === 'quoted' && opensParagraph) return sourceOf(next, 'quote-goes-on');
  if (at === 0 && previous) {
    const introduced = introducedBy(previous);
    if (introduced) return introduced;
    const last =
      previous.attributions.at(-1) ??
      (isOnlyQuotations(previous.tokens, 0, previous.tokens.length)
        ? place.beforePrevious?.attributions.at(-1)
        : undefined);
    if (last) return sourceOf(last, 'last-speaker');
  }
  const subject = subjectBefore(place);
  if (subject) return subject;
  return { mention: null, cue: null, rule: 'unclear-speaker' };
}

/** “…,” said NAME, who saw MINISTER announce it. “…”: the one whose words open the sentence before goes on. */
function mainOf({ paragraph, sentence }: Place, said: Attribution): Attribution {
  const before = paragraph.sentences[sentence - 1];
  const first = before && paragraph.tokens[before.from];
  if (first?.kind !== 'quotation' || said.start <= first.start) return said;
  const opening = paragraph.attributions.find(({ start, end }) => start <= first.start && end > first.start);
  return opening?.mention ? opening : said;
}

/** "The minister is hopeful. “…”": nobody is said to speak, but the sentence before is about somebody. */
function subjectBefore({ paragraph, previous, sentence }: Place): Source | null {
  const before = paragraph.sentences[sentence - 1];
  const tokens = before ? paragraph.tokens : previous?.tokens;
  const range = before ?? previous?.sentences.at(-1);
  const subject = tokens && range && firstSubject(tokens, range);
  if (!tokens || !subject) return null;
  return { mention: spanOf(tokens, subject), cue: null, rule: 'subject-before' };
}

/** Fewer words in a sentence without a cue are a scare quote or a term as often as not. */
const FEWEST_IN_NARRATION = 4;

/** "The minister said no. It “makes little sense to us.”": the writer goes on with the words of the one just heard. */
function inNarration({ paragraph, at, sentence, said }: Place): Source | null {
  const token = paragraph.tokens[at];
  const before = paragraph.sentences[sentence - 1];
  const start = before && paragraph.tokens[before.from]?.start;
  if (!token || !said || start === undefined || said.end < start) return null;
  return wordsIn(token) < FEWEST_IN_NARRATION ? null : sourceOf(said, 'last-speaker-in-narration');
}

/** “…” — NAME */
function signature(tokens: readonly Token[], at: number, { to }: TokenRange): Source | null {
  if (!/^(?:[—–―-]|--)$/.test(tokens[at + 1]?.text ?? '')) return null;
  const subject = nounPhraseAfter(tokens, at + 2, to);
  const ends = subject && (subject.to >= to || tokens[subject.to]?.kind === 'punctuation');
  const isName = isCapital(tokens[subject?.from ?? -1]?.text ?? '');
  return subject && ends && isName ? { mention: spanOf(tokens, subject), cue: null, rule: 'signed' } : null;
}

/** A paragraph that ends with a colon introduces the next one. */
function introducedBy({ tokens, sentences, attributions }: ParsedParagraph): Source | null {
  const sentence = sentences.at(-1);
  if (!sentence || tokens.at(-1)?.text !== ':') return null;
  const frame = findFrames(tokens, sentence).at(-1);
  const mention = frame?.subject ? spanOf(tokens, frame.subject) : null;
  if (frame && mention) return { mention, cue: spanOf(tokens, frame.cue), rule: 'introduced-by-colon' };
  const last = attributions.at(-1);
  return fromSubject(tokens, sentence) ?? (last ? sourceOf(last, 'introduced-by-colon') : null);
}

/** "NAME: “…”", "Farmers agree - NAME: “…”", "From the report: “…”": nothing but the source before the colon. */
function labelled(tokens: readonly Token[], colon: number, { from }: TokenRange): Source | null {
  const source = nounPhraseBefore(tokens, colon, from);
  if (!source) return null;
  const before = tokens[source.from - 1];
  const isAlone =
    source.from === from ||
    /^(?:[—–-]|--)$/.test(before?.text ?? '') ||
    (source.from === from + 1 && before?.lower === 'from');
  return isAlone ? { mention: spanOf(tokens, source), cue: null, rule: 'introduced-by-colon' } : null;
}

/** The subject of the sentence that a colon ends: somebody, or something such as a letter. */
function fromSubject(tokens: readonly Token[], sentence: TokenRange): Source | null {
  const subject = firstSubject(tokens, sentence);
  return subject && { mention: spanOf(tokens, subject), cue: null, rule: 'introduced-by-colon' };
}

function isOnlyQuotations(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (tokens[at]?.kind === 'word') return false;
  }
  return true;
}
