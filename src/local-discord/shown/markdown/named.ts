import type { Names } from '../names.js';
import type { MarkdownNode } from '../shown.js';
import type { Found, Reading } from './reading.js';

/** What stands for something else; in angle brackets, none of which holds another. */
interface Rule {
  readonly pattern: RegExp;
  read(match: RegExpExecArray, names: Names): MarkdownNode;
}

const text = (content: string): MarkdownNode => ({ kind: 'text', text: content });
const mention = (shown: string): MarkdownNode => ({ kind: 'mention', text: shown });

/** Discord's own pages of a server. */
const PAGES: Readonly<Record<string, string>> = {
  home: 'Server Guide',
  guide: 'Server Guide',
  browse: 'Browse Channels',
  customize: 'Channels & Roles',
  'linked-roles': 'Linked Roles',
};

/** The furthest moment that a `Date` can be, in seconds before and after 1970. */
const FURTHEST = 8_640_000_000_000;

const RULES: readonly Rule[] = [
  { pattern: /<@!?(\d+)>/y, read: ([, id = ''], names) => mention(`@${names.nameOf(id)}`) },
  { pattern: /<@&\d+>/y, read: () => mention('@some-role') },
  {
    pattern: /<#(\d+)>/y,
    read: ([, id = ''], names) => mention(`#${names.channelNameOf?.(id) ?? 'some-channel'}`),
  },
  { pattern: /<(\/[^:<>\n]+):\d+>/y, read: ([, command = '']) => mention(command) },
  {
    pattern: /<id:(home|guide|browse|customize|linked-roles)(?::\d+)?>/y,
    read: ([, page = '']) => mention(PAGES[page] ?? page),
  },
  { pattern: /<a?(:\w{2,32}:)\d+>/y, read: ([, name = '']) => text(name) },
  {
    pattern: /<t:(-?\d{1,13})(?::([tTdDfFRsS]))?>/y,
    read: ([whole, seconds, style = 'f']) =>
      Math.abs(Number(seconds)) <= FURTHEST ? { kind: 'time', seconds: Number(seconds), style } : text(whole),
  },
  { pattern: /@(?:everyone|here)/y, read: ([whole]) => mention(whole) },
];

/** People, roles, channels, commands, emoji of a server, moments. */
export function readNamed({ text: source, names }: Reading, at: number): Found | null {
  if (source[at] !== '<' && source[at] !== '@') return null;
  for (const { pattern, read } of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) return { nodes: [read(match, names)], end: at + match[0].length };
  }
  return null;
}
