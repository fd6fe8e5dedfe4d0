import type { Span } from '../../reading/article.js';
import { messageBlocks } from './message-blocks.js';
import { sentencesOf } from './message-sentences.js';
import { nameAfter } from './name-phrases.js';
import { plainWords } from './plain-words.js';
import { quotedClaims } from './quoted-claims.js';
import { reportedClaims } from './reported-claims.js';
import { PRONOUNS } from './saying-words.js';
import { type FoundClaim, signedBehind } from './sayings.js';
import { tokensOf } from './tokens.js';
import type { Claim } from './verdict.js';

/** What of a message is looked at, in characters: as much as a message can have. */
const LONGEST = 4_000;

/** What is judged of one message. */
export const MOST_CLAIMS = 10;

/** Fewer words in quotation marks are a term, a title or irony rather than a quote, where there is a better claim. */
const SHORTEST_QUOTE = 3;
const SHORTEST_QUOTE_HAN = 5;

/** Fewer words without quotation marks are chatter beside a quote. */
const FEWEST_BESIDE = 4;
const FEWEST_BESIDE_HAN = 6;

/** More words than these beside a term, and the message is about more than the term. */
const MOST_BESIDE_TERM = 6;

/**
 * What is claimed in a message to have been said: at least one claim, the whole message where nothing in it is marked as
 * said. The words are stretches of the message without its Markdown.
 */
export function claimsIn(message: string, most = MOST_CLAIMS): Claim[] {
  const plain = plainWords(message.slice(0, LONGEST));
  const claims: Claim[] = [];
  const terms: Claim[] = [];
  let named: string | null = null;
  const blocks = messageBlocks(plain);
  for (const [at, block] of blocks.entries()) {
    const own = block.isQuoted ? quotedBlock(block.text, blocks[at - 1]?.text, blocks[at + 1]?.text) : null;
    if (own) {
      claims.push(own);
      named = own.speaker ?? named;
      continue;
    }
    const { text } = block;
    const sentences = sentencesOf(text);
    const quoted = quotedClaims(text, sentences);
    const isTerm = (claim: FoundClaim) => claim.isQuoted && isShort(text.slice(claim.start, claim.end));
    const long = quoted.filter((claim) => !isTerm(claim));
    // What leads to a block quote with a colon tells who says that.
    const leads = blocks[at + 1]?.isQuoted === true && /[:：]\s*$/u.test(text);
    const free = sentences
      .slice(0, leads ? -1 : undefined)
      .filter(({ start, end }) => !long.some((claim) => claim.start < end && claim.end > start));
    const found = [...long, ...reportedClaims(text, free)].toSorted((a, b) => a.start - b.start);
    const all = found.length > 0 ? found : quoted;
    const into = found.length > 0 ? claims : terms;
    for (const claim of all) {
      const typed = claim.speaker && text.slice(claim.speaker.start, claim.speaker.end);
      const speaker =
        typed !== null && PRONOUNS.has(typed.toLowerCase())
          ? (named ?? subjectBefore(text, sentences, claim))
          : typed;
      if (speaker !== null) named = speaker;
      into.push({ words: text.slice(claim.start, claim.end), isQuoted: claim.isQuoted, speaker });
    }
  }
  const marked = claims.length > 0 ? withoutChatter(claims) : aloneStanding(terms, plain);
  const told = marked.length > 0 ? marked : [whole(plain)];
  return distinct(told).slice(0, most);
}

/** Beside a quote, a few words of “he said it twice” are no claim of their own. */
function withoutChatter(claims: readonly Claim[]): readonly Claim[] {
  if (!claims.some(({ isQuoted }) => isQuoted)) return claims;
  return claims.filter(({ words, isQuoted }) => isQuoted || !isFew(words));
}

/** A block quote as one claim; null where what it quotes itself is what is claimed. */
function quotedBlock(text: string, before: string | undefined, after: string | undefined): Claim | null {
  const sentences = sentencesOf(text);
  const inner = quotedClaims(text, sentences).filter(({ start, end }) => !isShort(text.slice(start, end)));
  const quoted = inner.reduce((sum, { start, end }) => sum + end - start, 0);
  if (inner.some(({ speaker }) => speaker !== null) || quoted > text.length / 2) return null;
  const { words, speaker } = signed(text);
  const outside = speaker ?? signatureOf(after) ?? introducedBy(before);
  const line = outside === null ? spokenLine(text, sentences) : null;
  return line ?? { words, isQuoted: true, speaker: outside };
}

/** A name as it is written: what is in small letters, or shouted, may be any words. */
const IN_CAPITALS = /^(?:\p{Lu}|\p{Lo})/u;
const isAllCapitals = (name: string) =>
  name.includes(' ') && name === name.toUpperCase() && /\p{Lu}/u.test(name);

/** A line of a block quote that opens with who speaks: “Bello: We stay”, “Bello said: We stay”, “Bello said that we stay”. */
function spokenLine(text: string, sentences: readonly Span[]): Claim | null {
  const [first] = reportedClaims(text, sentences.slice(0, 1));
  if (!first?.speaker || first.speaker.start > 0 || first.start < first.speaker.end) return null;
  const speaker = text.slice(first.speaker.start, first.speaker.end);
  const isOpen = /[:：]\s*$/u.test(text.slice(first.speaker.end, first.start));
  if (PRONOUNS.has(speaker.toLowerCase()) || (!isOpen && sentences.length > 1)) return null;
  if (!IN_CAPITALS.test(speaker) || isAllCapitals(speaker)) return null;
  return { words: text.slice(first.start).trim(), isQuoted: isOpen, speaker };
}

/** Words with whoever signs them: "We stay. — Amina Bello". */
function signed(text: string): { words: string; speaker: string | null } {
  const at = [...text.matchAll(/\s(?=[—–―~]|--?\s)/gu)].at(-1);
  if (!at || !/^\W*\p{Lu}/u.test(text.slice(at.index))) return { words: text, speaker: null };
  const start = at.index + at[0].trimEnd().length;
  const signature = signedBehind(text, { start, end: text.length });
  const isLast = signature !== null && /^[^.!?\n]{0,40}[.\s]*$/u.test(text.slice(signature.around.end));
  if (!signature || !isLast) return { words: text, speaker: null };
  return {
    words: text.slice(0, start).trim(),
    speaker: text.slice(signature.name.start, signature.name.end),
  };
}

/** Of what stands behind a block quote: whether it opens with a dash and a name. */
function signatureOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  const found = signedBehind(`\n${text}`, { start: 0, end: text.length + 1 });
  return found && text.slice(found.name.start - 1, found.name.end - 1);
}

/** Stands for the block quote. */
const SOMETHING = 'x y z';

/** Of what stands before a block quote: who "X said:" tells. */
function introducedBy(text: string | undefined): string | null {
  if (text === undefined) return null;
  const quoted = `${text.trimEnd()} “${SOMETHING}”`;
  const last = quotedClaims(quoted, sentencesOf(quoted)).at(-1);
  if (!last || last.end < quoted.length - 1) return null;
  const typed = last.speaker && quoted.slice(last.speaker.start, last.speaker.end);
  return typed === null || PRONOUNS.has(typed.toLowerCase()) ? null : typed;
}

/** Whom "he" is: who opens the sentence before. */
function subjectBefore(text: string, sentences: readonly Span[], claim: Span): string | null {
  const at = sentences.findIndex(({ start, end }) => claim.start < end && claim.end > start);
  const before = sentences[at - 1];
  const name = before ? nameAfter(text, before) : null;
  const typed = name && text.slice(name.start, name.end);
  return typed === null || PRONOUNS.has(typed.toLowerCase()) || !/\p{Lu}/u.test(typed) ? null : typed;
}

const isFew = (words: string): boolean => hasFewer(words, FEWEST_BESIDE, FEWEST_BESIDE_HAN);
const isShort = (words: string): boolean => hasFewer(words, SHORTEST_QUOTE, SHORTEST_QUOTE_HAN);

/** @param han how many it takes where each character is a word */
const hasFewer = (words: string, most: number, han: number): boolean =>
  tokensOf(words).length < (/\p{Script=Han}/u.test(words) ? han : most);

/** Terms in quotation marks are what is claimed where there is little else, or where it is told who said them. */
function aloneStanding(terms: readonly Claim[], plain: string): readonly Claim[] {
  const own = terms.reduce((sum, { words }) => sum + tokensOf(words).length, 0);
  const isLittle = tokensOf(plain).length - own <= MOST_BESIDE_TERM;
  return terms.filter(({ speaker }) => isLittle || speaker !== null);
}

function whole(plain: string): Claim {
  const text = plain.replace(/^> ?/gm, '').replace(/(?:\s+#[\p{L}\p{N}_]+)+\s*$/u, '');
  const { words, speaker } = signed(text);
  return { words: words.trim(), isQuoted: speaker !== null, speaker };
}

const distinct = (claims: readonly Claim[]): Claim[] =>
  claims.filter(
    (claim, at) =>
      !claims.slice(0, at).some(({ words, speaker }) => words === claim.words && speaker === claim.speaker),
  );
