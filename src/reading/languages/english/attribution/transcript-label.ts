import type { Span } from '../../../article.js';
import { isFunctionWord } from '../grammar/word-classes.js';

/** Who speaks a line of a transcript, as the line opens: the name, without the brackets and the colon behind it. */
export interface Label extends Span {
  name: string;
  /** A `role` has no name: "Q:", "Interviewer:"; a name `in capitals` is surer to be a speaker's than one `in letters`. */
  form: 'in capitals' | 'in letters' | 'role';
  /** Where the words begin. */
  words: number;
}

/** Labels are looked for so far into a line, in characters. */
const LONGEST = 120;

const BRACKET = String.raw`(?: \([^()]{1,40}\))?`;

const TITLE = String.raw`(?:(?:Mrs?|Ms|Dr|Sen|Rep|Gov|Hon|Prof)\. )?`;

/** A name in capitals, up to four words, perhaps with a bracket, before a colon: "KAMARA:", "MS. LINDGREN (by phone):". */
const IN_CAPITALS = new RegExp(
  String.raw`^(?:["“]|'')?(${TITLE}\p{Lu}[\p{Lu}\p{M}.’'-]+(?: \p{Lu}[\p{Lu}\p{M}.’'-]*){0,3})${BRACKET}:\s+`,
  'u',
);

/** The same in small letters: "Lena Roth:", "Dr. Patel (by phone):". */
const IN_LETTERS = new RegExp(
  String.raw`^(${TITLE}\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:\p{Lu}[\p{L}\p{M}.’'-]*|(?:al|bin|da|de|del|der|di|dos|van|von)\b)){0,3})${BRACKET}:\s+`,
  'u',
);

const ROLE =
  /^(?:Q|A|Question|Answer|Host|Interviewer|Interviewee|Journalist|Moderator|Presenter|Reporter|Speaker \d)$/;

/** First words of labels that are nobody's name; as a last word, as in "Vera Price", they may be. */
const NO_NAME = new Set(
  `update updated note notes watch read related breaking photo photos video videos more correction editor's editor’s
  source sources story stories credit image images caption gallery listen link twitter facebook instagram email phone
  fax web website date time place location venue address tickets price cost admission contact info information details
  result results score scores goals half full weather forecast day week month year part chapter section step fact facts
  check verdict rating review best total answer question latest live news report summary background analysis opinion
  comment disclaimer warning tip tips subject`.split(/\s+/),
);

/** The label that a line opens with; null where there is none or it is nobody's. */
export function readLabel(text: string, { start, end }: Span): Label | null {
  const line = text.slice(start, Math.min(end, start + LONGEST));
  const capitals = IN_CAPITALS.exec(line);
  const match = capitals ?? IN_LETTERS.exec(line);
  const name = match?.[1];
  if (!match || !name) return null;
  const isRole = ROLE.test(name);
  const first = name.split(' ', 1)[0]?.toLowerCase() ?? '';
  if (!isRole && (NO_NAME.has(first) || (!capitals && isFunctionWord(first)))) return null;
  const at = start + match[0].indexOf(name);
  return {
    start: at,
    end: at + name.length,
    name,
    form: isRole ? 'role' : capitals ? 'in capitals' : 'in letters',
    words: start + match[0].length,
  };
}
