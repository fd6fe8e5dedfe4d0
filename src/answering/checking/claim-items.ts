import { once } from '../../once.js';
import type { Span } from '../../reading/article.js';
import { isNegation } from './changes.js';
import { type Token, tokensOf } from './tokens.js';

/**
 * What a claimed quote is made of: its words; gaps, where an ellipsis tells that words are left out; and brackets, in
 * which whoever quotes puts words of their own. Spans are UTF-16 units into the claim's words.
 */
export type ClaimItem =
  /** `without`: the word without what stands in brackets inside of it, as in "say[s]". */
  | ({ kind: 'word'; without: string | null } & Token)
  | ({ kind: 'gap' } & Span)
  | ({ kind: 'bracket'; words: readonly Token[] } & Span);

const ELLIPSIS = String.raw`\[\s*(?:[…⋯]|\.\s?\.(?:\s?\.)*)\s*\]|\(\s*(?:…|\.\s?\.\s?\.)\s*\)|[…⋯]|\.(?:\s?\.)+`;
const LETTERS_IN_BRACKETS = String.raw`[\p{L}\p{M}\p{N}'’]+\[\p{L}{1,20}\][\p{L}\p{M}]*|\[\p{L}{1,20}\][\p{L}\p{M}\p{N}'’]+`;
const BRACKETS = String.raw`\[[^\[\]]{0,100}\]`;

const MARKED = once(
  () => new RegExp(`(?<gap>${ELLIPSIS})|(?<partly>${LETTERS_IN_BRACKETS})|(?<bracket>${BRACKETS})`, 'gu'),
);

/** The items of a claim in order. */
export function claimItems(words: string): ClaimItem[] {
  const items: ClaimItem[] = [];
  let at = 0;
  const plain = (end: number) => {
    for (const token of tokensOf(words, { start: at, end }))
      items.push({ kind: 'word', without: null, ...token });
  };
  for (const { 0: text, index, groups } of words.matchAll(MARKED())) {
    plain(index);
    at = index + text.length;
    const span = { start: index, end: at };
    if (groups?.gap !== undefined) items.push({ kind: 'gap', ...span });
    else if (groups?.partly !== undefined) items.push(...partly(text, span));
    else items.push({ kind: 'bracket', words: tokensOf(words, span), ...span });
  }
  plain(words.length);
  return items;
}

/** Letters that make another form of a word: “say[s]”, “help[ing]”; more of them make another word: “harm[less]”. */
const ENDING = /^\[\p{L}{1,3}\]$/u;

function partly(text: string, span: Span): ClaimItem[] {
  const [whole] = tokensOf(text.replace(/[[\]]/g, ''));
  const brackets = /\[[^\]]*\]/.exec(text);
  const isEnding =
    brackets && brackets.index + brackets[0].length === text.length && ENDING.test(brackets[0]);
  const [without] = isEnding ? tokensOf(text.slice(0, brackets.index)) : [];
  if (!whole) return [];
  const isOtherForm = without && isNegation(whole.folded) === isNegation(without.folded);
  return [{ kind: 'word', without: isOtherForm ? without.folded : null, ...whole, ...span }];
}
