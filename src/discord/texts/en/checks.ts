import type { Allowance, Change } from '../../../answering/checking/verdict.js';
import { countingIn } from '../../../counted.js';
import { listingIn } from '../listing.js';

const counted = countingIn('en');
const list = listingIn('en');

const has = (isOne: boolean) => (isOne ? 'the article has' : 'the articles have');
const does = (isOne: boolean) => (isOne ? 'the article does' : 'the articles do');

/** What the bot says of a check of quotes. What is handed in is Markdown already. */
export const checks = {
  /** Of /help: the command, its options, and the command in the menu of a message. */
  help: (check: string, quote: string, speaker: string, onMessage: string) =>
    `**/${check}** \`${quote}\` \`${speaker}\` whether it was said, word for word; in the menu of a message, under Apps: **${onMessage}**`,
  noWords: 'There are no words in this that could be checked.',

  /** How a verdict begins. `short`: where many verdicts are a line each. */
  verbatim: {
    short: '**Verbatim**',
    full: (isOne: boolean) => `**Verbatim:** ${has(isOne)} these words.`,
    byClaimed: (isOne: boolean) => `**Verbatim:** ${has(isOne)} these words, and they are this speaker’s.`,
    /** Of a claim that is no quote: “X said that …”. */
    reported: (isOne: boolean) =>
      `**Verbatim, as a paraphrase:** ${has(isOne)} these words as the journalist’s paraphrase, not as anybody’s own words.`,
    unclear: (isOne: boolean) =>
      `**Verbatim, speaker unclear:** ${has(isOne)} these words, and ${isOne ? 'does' : 'do'} not make clear whose they are.`,
  },
  otherSpeaker: {
    short: '**Another speaker**',
    full: (isOne: boolean) => `**Another speaker:** ${has(isOne)} these words, and they are somebody else’s.`,
    nobodys: (isOne: boolean) =>
      `**Not a speaker’s words:** ${has(isOne)} these words as the journalist’s own.`,
  },
  altered: {
    short: {
      number: '**Altered: another number**',
      name: '**Altered: another name**',
      negation: '**Altered: “not” added or missing**',
      word: '**Altered: other words**',
    } satisfies Record<Change['kind'], string>,
    full: (short: string, isOne: boolean) => `${short}. This is how ${has(isOne)} it.`,
  },
  reported: {
    short: '**Reported, not quoted**',
    shortNarration: '**Not a quote**',
    full: (isOne: boolean) =>
      `**Reported, not quoted:** ${has(isOne)} this as the journalist’s paraphrase, not as the speaker’s own words.`,
    narration: (isOne: boolean) =>
      `**Not a quote:** ${has(isOne)} this in the journalist’s own words; nobody is quoted with it.`,
  },
  stitched: {
    short: '**Stitched together**',
    full: (count: number) =>
      `**Stitched together:** ${counted(count, { one: '# piece', other: '# pieces' })} of different statements, joined into one quote.`,
    piece: (at: number, words: string) => `Piece ${at}: “${words}”`,
    /** Of pieces whose speakers are not the one who is claimed. */
    noneTheirs: '**None of the pieces is this speaker’s.**',
    notAllTheirs: '**Not all of the pieces are this speaker’s.**',
  },
  notFound: {
    short: '**Not found**',
    full: (isOne: boolean) => `**Not found:** ${does(isOne)} not have these words.`,
    closest: (speaker: string) => `Closest, but no match: ${speaker}`,
  },

  claim: (words: string) => `Checked: “${words}”`,
  claimBy: (words: string, speaker: string) => `Checked: “${words}”, as words of ${speaker}`,
  claimAt: (at: number, all: number) => `-# Claim ${at} of ${all}`,
  buttonsFor: (at: number) => `-# The buttons are about claim ${at}.`,
  buttonsForPiece: (at: number) => `-# The buttons are about piece ${at}.`,
  claimedAndReal: (claimed: string, real: string) => `Claimed of: ${claimed}\nIn the article: ${real}`,
  whichSpeaker: (asked: string, names: readonly string[]) =>
    `-# “${asked}” fits several people: ${list(names)}.`,
  unknownSpeaker: (asked: string, isOne: boolean) =>
    `-# Nobody called “${asked}” is in ${isOne ? 'the article' : 'the articles'}.`,
  nearestSpeakers: (names: readonly string[]) => `-# Names like it: ${list(names)}.`,

  kinds: { number: 'Number', name: 'Name', negation: 'Negation', word: 'Words' } satisfies Record<
    Change['kind'],
    string
  >,
  changed: (kind: string, claimed: string, found: string) =>
    `${kind}: says “${claimed}”, the article has **“${found}”**`,
  added: (kind: string, claimed: string) => `${kind}: says “${claimed}”, which the article does not have`,
  missing: (kind: string, found: string) => `${kind}: leaves out **“${found}”**, which the article has`,
  moreChanges: (count: number) =>
    `… and ${counted(count, { one: '# more difference', other: '# more differences' })}`,

  allowed: (allowances: readonly string[]) =>
    `-# Written differently, and not held against it: ${list(allowances)}.`,
  allowances: {
    case: 'capital letters',
    'quotation-marks': 'quotation marks',
    figures: 'a number in figures or in words',
    dashes: 'dashes',
    punctuation: 'punctuation',
    diacritics: 'marks on letters',
    'words-left-out': 'words left out where an ellipsis stands',
    bracketed: 'words in brackets',
  } satisfies Record<Allowance, string>,

  several: (count: number) =>
    `**${counted(count, { one: '# claim', other: '# claims' })} checked,** the most serious first.`,
  others: 'In short, the others; /check with one of them alone tells all of it:',
  inShort: (short: string, words: string) => `${short} “${words}”`,
  notAllChecked: (checked: number) =>
    `-# The message is too long to be checked whole: ${counted(checked, { one: 'this is one of its claims', other: 'these are # of its claims' })}.`,
  cutClaim: '-# The message is too long to be checked whole: this is its beginning.',
  onlyWhatIsSaid: (isOne: boolean) =>
    `-# This tells only what ${isOne ? 'the article says' : 'the articles say'}, never whether it is true.`,
};
