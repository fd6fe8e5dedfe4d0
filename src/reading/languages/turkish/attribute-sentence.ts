import type { Span, StatementKind } from '../../article.js';
import { type Attribution, spanOf } from '../../attribution/attribution.js';
import type { RuleName } from '../../attribution/rules.js';
import type { TokenRange } from '../../text/sentences.js';
import type { Token } from '../../text/tokens.js';
import * as cues from './cues.js';
import { findPhrases, type Phrase } from './phrases.js';
import { type IsKnown, type Subject, subjectIn } from './subject.js';
import { lowerCase, OCCASION, SOURCES, TOLD } from './words.js';

/** What a sentence says who says, and about whom it is. */
export interface ReadSentence {
  attributions: Attribution[];
  /** Whom the next sentence is about where it has no subject of its own. */
  subject: Subject;
  /** Whom a colon at its end lets speak. */
  introduces: Attribution | null;
}

/** @param before whom the sentence before is about: Turkish leaves the same subject out */
export function attributeSentence(
  tokens: readonly Token[],
  sentence: TokenRange,
  before: Subject,
  isKnown: IsKnown,
): ReadSentence {
  return new SentenceReader(tokens, sentence, before, isKnown).read();
}

/** Words behind a token that a cue may have. */
const LONGEST_CUE = 6;

class SentenceReader {
  readonly #found: Attribution[] = [];
  readonly #phrases: readonly Phrase[];
  readonly #tokens: readonly Token[];
  readonly #sentence: TokenRange;
  readonly #before: Subject;
  readonly #isKnown: IsKnown;
  #subject: Subject = null;
  /** Where the words after the last cue begin. */
  #open: number;

  constructor(tokens: readonly Token[], sentence: TokenRange, before: Subject, isKnown: IsKnown) {
    this.#isKnown = isKnown;
    this.#tokens = tokens;
    this.#sentence = sentence;
    this.#before = before;
    this.#open = sentence.from;
    this.#phrases = findPhrases(tokens, sentence);
  }

  read(): ReadSentence {
    const { from, to } = this.#sentence;
    this.#accordingTo();
    let introduces: Attribution | null = null;
    for (let at = from; at < to; at++) {
      const token = this.#tokens[at];
      if (!token || at < this.#open) continue;
      if (token.kind === 'quotation') this.#quotation(at);
      else if (token.text === ':') {
        const source = this.#colon(at);
        if (source && at + 1 >= to) introduces = source;
        if (source && this.#tokens[at + 1]?.kind === 'quotation') this.#sayQuotation(at + 1, source);
      } else if (token.kind === 'word') this.#clause(at);
    }
    const own = this.#subject ?? subjectIn(this.#tokens, this.#phrases, this.#sentence, this.#isKnown);
    const attributions = this.#found.sort((a, b) => a.start - b.start);
    const next = own ?? (this.#phrases.length === 0 ? this.#before : null);
    // Which of several goes on alone is not said.
    const isOfSeveral = next === 'several' || next?.isGroup === true;
    return { attributions, subject: isOfSeveral ? 'several' : next, introduces };
  }

  /** The words from a token on, up to a mark, for a cue to be found in. */
  #wordsFrom(at: number): string {
    const found: string[] = [];
    for (let next = at; next < Math.min(at + LONGEST_CUE, this.#sentence.to); next++) {
      const token = this.#tokens[next];
      if (token?.kind !== 'word') break;
      found.push(lowerCase(token.text));
    }
    return found.join(' ');
  }

  #quotation(at: number): void {
    const next = this.#tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
    const words = this.#wordsFrom(next);
    const match = (pattern: RegExp) => pattern.exec(words)?.[0].split(' ').length ?? 0;
    const [who, passive, said] = [
      match(cues.QUOTE_WHO),
      match(cues.QUOTE_PASSIVE),
      match(cues.QUOTE_SAID) || match(cues.QUOTE_GOING_ON),
    ];
    const length = who || passive || said;
    if (length === 0) return;
    const cue = spanOf(this.#tokens, { from: next, to: next + length });
    const source = who
      ? this.#following(next + length, cue)
      : passive
        ? nobody(cue)
        : (this.#inverted(next + length, cue) ?? this.#subjectBefore(at, cue, 'quote-then-verb'));
    this.#sayQuotation(at, source);
    this.#open = next + length;
  }

  #sayQuotation(at: number, source: Omit<Attribution, 'start' | 'end' | 'kind'>): void {
    const token = this.#tokens[at];
    if (!token) return;
    this.#found.push({ ...source, start: token.start, end: token.end, kind: 'quoted' });
    this.#open = at + 1;
  }

  #colon(at: number): Attribution | null {
    const { from } = this.#sentence;
    const words = this.#tokens
      .slice(from, at)
      .map(({ text }) => lowerCase(text))
      .join(' ');
    const [active, passive] = [
      cues.BEFORE_COLON.exec(words)?.[1],
      cues.PASSIVE_BEFORE_COLON.exec(words)?.[1],
    ];
    const length = (active ?? passive)?.split(' ').length ?? 0;
    const cue = length > 0 ? spanOf(this.#tokens, { from: at - length, to: at }) : null;
    const place = { start: 0, end: 0, kind: 'quoted' as const };
    if (active) return { ...place, ...this.#subjectBefore(at - length, cue, 'verb-then-quote') };
    if (passive) return { ...place, ...nobody(cue) };
    const named = this.#phrases.find(
      (phrase) => phrase.to === at && phrase.from === from && phrase.isNominative,
    );
    if (!named || this.#tokens[at + 1]?.kind !== 'quotation') return null;
    this.#subject = named;
    return { ...place, mention: named.span, cue: null, rule: 'introduced-by-colon' };
  }

  /** "…-diğini" and a verb of saying. */
  #clause(at: number): void {
    const word = lowerCase(this.#tokens[at]?.text ?? '');
    const isActive = cues.CLAUSE.test(word);
    if (!isActive && !cues.PASSIVE_CLAUSE.test(word)) return;
    let next = at + 1;
    while (/^(?:,|da|de)$/.test(this.#tokens[next]?.lower ?? '')) next++;
    const words = this.#wordsFrom(next);
    const match = (pattern: RegExp) => pattern.exec(words)?.[0].split(' ').length ?? 0;
    const [who, said] = isActive
      ? [match(cues.CLAUSE_WHO), match(cues.CLAUSE_SAID) || match(cues.CLAUSE_GOING_ON)]
      : [0, 0];
    const passive = isActive ? 0 : match(cues.CLAUSE_PASSIVE);
    const length = who || said || passive;
    if (length === 0) return;
    const cue = spanOf(this.#tokens, { from: next, to: next + length });
    const region = { from: this.#open, to: at + 1 };
    if (who) this.#report(this.#afterOccasion(region), this.#following(next + length, cue));
    else if (passive) this.#passive(region, cue);
    else {
      const source =
        this.#inverted(next + length, cue) ?? this.#subjectBefore(at + 1, cue, 'clause-then-verb');
      this.#report(this.#afterOccasion(this.#behindSubject(region)), source);
    }
    this.#open = next + length;
  }

  #passive(region: TokenRange, cue: Span | null): void {
    const by = this.#tokens.findIndex(
      (token, index) => index >= region.from && index < region.to && lowerCase(token.text) === 'tarafından',
    );
    const agent = by > 0 ? this.#phrases.find((phrase) => phrase.to === by) : undefined;
    if (agent) {
      this.#report({ from: by + 1, to: region.to }, { mention: agent.span, cue, rule: 'passive-with-agent' });
    } else this.#report(this.#afterOccasion(region), nobody(cue));
  }

  #report({ from, to }: TokenRange, source: Omit<Attribution, 'start' | 'end' | 'kind'>): void {
    const first = this.#tokens[from]?.text === ',' ? from + 1 : from;
    const span = spanOf(this.#tokens, { from: first, to });
    if (!span) return;
    const isMixed = this.#tokens.slice(first, to).some(({ kind }) => kind === 'quotation');
    const kind: StatementKind = isMixed ? 'mixed' : 'reported';
    this.#found.push({ ...source, ...span, kind });
  }

  /** "NAME'e göre …": all else in the sentence is by that source. */
  #accordingTo(): void {
    const { from, to } = this.#sentence;
    for (let at = from + 1; at < Math.min(to, from + 9); at++) {
      if (lowerCase(this.#tokens[at]?.text ?? '') !== 'göre') continue;
      const before = this.#tokens[at - 1];
      if (!before) return;
      // "NAME'in aktardığına göre": a name in the genitive and what is told by it.
      const isTold = TOLD.test(lowerCase(before.text));
      const phrase = this.#phrases.find((one) => one.to === (isTold ? at - 1 : at));
      const ending = isTold ? /['’]n?[ıiuü]n$/ : /['’]\p{L}*[ea]$/u;
      const isNamed =
        phrase !== undefined &&
        ending.test(this.#tokens[phrase.to - 1]?.text ?? '') &&
        phrase.names.length > 0;
      if (!isNamed && !SOURCES.test(lowerCase(before.text))) return;
      const mention = isNamed ? phrase.span : spanOf(this.#tokens, { from, to: at });
      const last = /^[.!?…]+$/.test(this.#tokens[to - 1]?.text ?? '') ? to - 1 : to;
      this.#report(
        { from: at + 1, to: last },
        { mention, cue: spanOf(this.#tokens, { from: at, to: at + 1 }), rule: 'according-to' },
      );
      this.#open = to;
      return;
    }
  }

  /** "diyen NAME": the phrase right behind. */
  #following(at: number, cue: Span | null): Source {
    const phrase = this.#phrases.find(
      (one) => one.from === at || (one.from > at && one.from <= at + 4 && this.#areLower(at, one.from)),
    );
    if (!phrase) return { mention: null, cue, rule: 'unclear-speaker' };
    if (phrase.isNominative) this.#subject = phrase;
    return { mention: phrase.span, cue, rule: 'quote-then-inverted-verb' };
  }

  /** Words in lower case alone, as in "diyen ülkenin lideri NAME". */
  #areLower(from: number, to: number): boolean {
    return this.#tokens.slice(from, to).every(({ kind, text }) => kind === 'word' && /^\p{Ll}/u.test(text));
  }

  /** "dedi NAME." */
  #inverted(at: number, cue: Span | null): Source | null {
    const phrase = this.#phrases.find((one) => one.from === at && one.isNominative);
    const next = phrase && this.#tokens[phrase.to];
    if (!phrase || (next && next.kind === 'word')) return null;
    this.#subject = phrase;
    return { mention: phrase.span, cue, rule: 'quote-then-inverted-verb' };
  }

  #subjectBefore(limit: number, cue: Span | null, rule: RuleName): Source {
    const own =
      this.#subject ??
      subjectIn(this.#tokens, this.#phrases, { from: this.#sentence.from, to: limit }, this.#isKnown);
    if (own === 'several') return { mention: null, cue, rule: 'unclear-speaker' };
    if (own) {
      const isShared = this.#subject !== null;
      this.#subject = own;
      return { mention: own.span, cue, rule: isShared ? 'shared-subject' : rule };
    }
    if (this.#before === null || this.#before === 'several')
      return { mention: null, cue, rule: 'unclear-speaker' };
    this.#subject = this.#before;
    return { mention: this.#before.span, cue, rule: 'subject-left-out' };
  }

  /** The region behind the subject, where that stands in it. */
  #behindSubject({ from, to }: TokenRange): TokenRange {
    const subject = this.#subject;
    if (subject === null || subject === 'several') return { from, to };
    const stands = this.#phrases.some(({ span }) => span.start === subject.span.start);
    if (!stands || subject.from < from || subject.to > to) return { from, to };
    let start = subject.to;
    if (this.#tokens[start]?.text === '(') {
      while (start < to && this.#tokens[start]?.text !== ')') start++;
      start++;
    }
    while (/^(?:,|ise|de|da)$/.test(this.#tokens[start]?.lower ?? '')) start++;
    return { from: start, to };
  }

  /** The region behind the words that tell where or to whom it was said. */
  #afterOccasion({ from, to }: TokenRange): TokenRange {
    for (let at = Math.min(to, from + LONGEST_OCCASION) - 1; at >= from; at--) {
      if (!OCCASION.test(lowerCase(this.#tokens[at]?.text ?? ''))) continue;
      return { from: this.#tokens[at + 1]?.text === ',' ? at + 2 : at + 1, to };
    }
    return { from: this.#tokens[from]?.text === ',' ? from + 1 : from, to };
  }
}

const LONGEST_OCCASION = 8;

type Source = Pick<Attribution, 'mention' | 'cue' | 'rule'>;

const nobody = (cue: Span | null): Source => ({ mention: null, cue, rule: 'nobody-named' });
