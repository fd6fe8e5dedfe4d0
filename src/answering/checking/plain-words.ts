/** What Discord makes something else of than words: mentions, emoji, timestamps, addresses. */
const NO_WORDS = /<(?:@[!&]?|#|a?:\w+:|t:|\/[^:<>]+:|id:)[^<>\s]*>|<?\bhttps?:\/\/[^\s<>]+>?/g;

const CODE_BLOCK = /```(?:[\w+-]*\n)?([\s\S]*?)```/g;
const LINK = /\[([^\][]*)\]\(<?https?:\/\/[^\s)]*>?(?:\s+"[^"]*")?\)/g;

/** Bold, italics, underlining, strikethrough, spoilers and code; single ones only where they can open or close. */
const MARKS = /\*\*+|__+|~~|\|\||`+|(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu;

/** A heading, a small line or a list item, inside of a block quote or not; a dash may stand before a speaker as well. */
const LINE_START = /^((?:> )?[^\S\n]*)(?:#{1,3}|-#|[*+])[^\S\n]+/gm;

/** An item of a list with numbers; where only one line has one, it is a date or an ordinal: “3. Oktober”. */
const NUMBERED = /^((?:> )?[^\S\n]*)\d+\.[^\S\n]+/gm;

const QUOTE_TO_THE_END = /^>>> ([\s\S]*)/m;

/** Stands for an escaped character while the marks are taken off; of a plane that no text uses. */
const ESCAPED = 0x10_0000;

/**
 * The words of a message as people see them, without its Markdown but for block quotes, whose every line begins with
 * "> ".
 * @example plainWords('**He** said: ||“No”||') // 'He said: “No”'
 */
export function plainWords(markdown: string): string {
  const lines = markdown
    .replace(/\r\n?/g, '\n')
    .replace(/\\([!-/:-@[-`{-~])/g, (_, escaped: string) =>
      String.fromCodePoint(ESCAPED + escaped.charCodeAt(0)),
    )
    .replace(CODE_BLOCK, '$1')
    .replace(LINK, '$1')
    .replace(NO_WORDS, ' ')
    .replace(QUOTE_TO_THE_END, (_, quoted: string) =>
      quoted
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n'),
    )
    .replace(LINE_START, '$1');
  return withoutListNumbers(lines)
    .replace(MARKS, '')
    .replace(/[\u{100000}-\u{10007f}]/gu, (held) =>
      String.fromCodePoint((held.codePointAt(0) ?? ESCAPED) - ESCAPED),
    )
    .trim();
}

function withoutListNumbers(text: string): string {
  const isList = (text.match(NUMBERED)?.length ?? 0) > 1;
  return isList ? text.replace(NUMBERED, '$1') : text;
}

/** Whether anything in a quote can be looked for. */
export const hasWords = (quote: string): boolean => /[\p{L}\p{N}]/u.test(plainWords(quote));
