import type {
  Allowance,
  Change,
  Claim,
  ClaimedSpeaker,
  Verdict,
} from '../../../src/answering/checking/verdict.js';
import type { Match } from '../../../src/finding/match.js';
import type { Span, Speaker } from '../../../src/reading/article.js';

const ALLOWANCES: readonly Allowance[] = [
  'case',
  'quotation-marks',
  'dashes',
  'punctuation',
  'diacritics',
  'figures',
  'words-left-out',
  'bracketed',
];

/** A verdict of every kind on a claim, with a match whose whole sentence it is about, in every form that is told. */
export function everyVerdict(
  words: string,
  { match, people, speaker }: { match: Match; people: readonly Speaker[]; speaker: string },
): Verdict[] {
  const claim: Claim = { words, isQuoted: true, speaker };
  const [first] = people;
  const claimed: ClaimedSpeaker[] = [
    { kind: 'several', candidates: people },
    { kind: 'unknown', nearest: people },
    ...(first ? [{ kind: 'one' as const, speaker: first }] : []),
  ];
  const place = { match, found: [match.sentence], allowances: ALLOWANCES };
  const narrated = { ...place, match: { ...match, statement: null } };
  const changes = changesOf(words, match.sentence);
  const facts: VerdictFacts[] = [
    { kind: 'verbatim', ...place, allowances: [] },
    { kind: 'verbatim', ...narrated },
    { kind: 'altered', ...place, changes, isOtherSpeaker: true },
    { kind: 'altered', ...place, changes: changes.slice(3, 4), isOtherSpeaker: false },
    { kind: 'other-speaker', ...place },
    { kind: 'other-speaker', ...narrated },
    { kind: 'reported', ...place, changes: [], isOtherSpeaker: true },
    { kind: 'reported', ...narrated, changes, isOtherSpeaker: false },
    {
      kind: 'stitched',
      pieces: Array.from({ length: 5 }, () => ({ ...place, claimed: { start: 0, end: words.length } })),
      isOtherSpeaker: true,
      isAllOthers: true,
    },
    { kind: 'not-found', nearest: match },
    { kind: 'not-found', nearest: null },
  ];
  return facts.flatMap((told, at) => {
    const speaker = claimed[at % claimed.length];
    return speaker ? [{ claim, speaker, ...told }] : [];
  });
}

type VerdictFacts = Verdict extends infer Each
  ? Each extends Verdict
    ? Omit<Each, 'claim' | 'speaker'>
    : never
  : never;

/** A change of each kind, side by side, and changes that add and leave out. */
function changesOf(words: string, sentence: Span): Change[] {
  const kinds = ['number', 'name', 'negation', 'word', 'word', 'word', 'word'] as const;
  const part = ({ start, end }: Span, at: number): Span => {
    const width = (end - start) / kinds.length;
    return { start: Math.floor(start + at * width), end: Math.floor(start + (at + 1) * width) };
  };
  return kinds.map((kind, at) => {
    const claimed = part({ start: 0, end: words.length }, at);
    const found = part(sentence, at);
    return {
      kind,
      claimed: at === 4 ? { start: claimed.start, end: claimed.start } : claimed,
      found: at === 5 ? { start: found.start, end: found.start } : found,
    };
  });
}
