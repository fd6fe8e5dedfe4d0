/**
 * What a reader of Discord sees of Markdown, by the rules of its client: enough of them to tell whether anything in a
 * text is taken for more than text.
 */
interface Rule {
  kind: string;
  form: RegExp;
}

/** In the order in which the client tries them. A rule at the start of a line alone has the flag `m`. */
const RULES: readonly Rule[] = [
  { kind: 'heading', form: /^(?:#{1,3}) +\S/my },
  { kind: 'small', form: /^-# +\S/my },
  { kind: 'list', form: /^[^\S\n]*(?:[-*+]|\d+[.)]) +\S/my },
  { kind: 'quote', form: /^ *>(?:>>)? /my },
  { kind: 'escape', form: /\\([^0-9A-Za-z\s])/y },
  { kind: 'code', form: /(`+)[\s\S]*?[^`]\1(?!`)/y },
  { kind: 'link', form: /\[(?:[^[\]\\]|\\.)*\]\([^\s)]+\)/y },
  { kind: 'address', form: /(?:https?|steam|discord):\/\/[^\s<]+/y },
  { kind: 'autolink', form: /<(?:[^: >]+:\/[^ >]+|mailto:[^ >]+|\+?\d[^ >]*)>/y },
  { kind: 'mention', form: /<(?:@[!&]?\d+|#\d+|a?:\w+:\d+|t:-?\d+(?::\w)?|\/[^:>]+:\d+|id:\w+)>/y },
  { kind: 'everybody', form: /@(?:everyone|here)/y },
  { kind: 'emoji', form: /:[^\s:]+?:/y },
  { kind: 'bold', form: /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y },
  { kind: 'underlined', form: /__((?:\\[\s\S]|[^\\])+?)__(?!_)/y },
  { kind: 'italic', form: /_((?:\\[\s\S]|[^\\_])+?)_(?!\w)|\*(?=\S)((?:\\[\s\S]|[^*\\])+?)\*(?!\*)/y },
  { kind: 'struck', form: /~~([\s\S]+?)~~/y },
  { kind: 'spoiler', form: /\|\|([\s\S]+?)\|\|/y },
];

export interface Seen {
  /** The characters. */
  text: string;
  /** What was taken for more than text, in order. */
  kinds: string[];
  /** The parts in bold. */
  bold: string[];
}

export function seen(markdown: string): Seen {
  const all: Seen = { text: '', kinds: [], bold: [] };
  let at = 0;
  while (at < markdown.length) {
    const [rule, match] = first(markdown, at);
    if (!rule || !match) {
      all.text += markdown[at];
      at++;
      continue;
    }
    const inner = match[1] ?? match[2];
    if (rule.kind === 'escape') all.text += inner;
    else {
      const within = seen(inner ?? match[0].slice(1));
      all.text += within.text;
      all.kinds.push(rule.kind, ...within.kinds);
      if (rule.kind === 'bold') all.bold.push(within.text);
    }
    at += match[0].length;
  }
  return all;
}

/** A block quote without its marks at the start of its lines; throws where a line has none. */
export function seenQuote(markdown: string): Seen {
  const lines = markdown.split('\n').map((line) => {
    if (!line.startsWith('> ')) throw new Error(`outside of the block quote: ${line}`);
    return line.slice(2);
  });
  return seen(lines.join('\n'));
}

function first(markdown: string, at: number): [Rule?, RegExpExecArray?] {
  for (const rule of RULES) {
    rule.form.lastIndex = at;
    const match = rule.form.exec(markdown);
    if (match) return [rule, match];
  }
  return [];
}
