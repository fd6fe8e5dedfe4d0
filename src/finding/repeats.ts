import type { Span } from '../reading/article.js';
import type { Match } from './match.js';
import type { Result } from './search.js';

/** Somebody's words are a repetition where this much of the shorter stands in the longer. */
const SHARED_SAID = 0.7;

/** The writer's, or nobody knows whose, are where nearly all does: reports of two events share most words. */
const SHARED_NARRATED = 0.9;

/** Fewer words than this stand in many passages by chance. */
const FEWEST_WORDS = 3;

/** Words that turn what is said into its opposite, folded. */
const NEGATIONS = new Set(
  'no not never nobody none nor neither without cannot cant wont dont doesnt didnt isnt arent wasnt werent wouldnt couldnt shouldnt hasnt havent hadnt'.split(
    ' ',
  ),
);

/** A result and what is shown of it. */
export interface Shown {
  result: Result;
  match: Match;
}

interface Group extends Shown {
  stems: ReadonlySet<string>;
  repeats: Span[];
}

/**
 * Puts passages of an article that say the same into one match, at the place of the first: a quotation and a lead that
 * shortens it. Shown, under the first's score, is the one with more of the query's words, and of equals the fuller; the others are its `repeats`.
 */
export function joinRepeats(found: readonly Shown[]): Match[] {
  const groups: Group[] = [];
  for (const shown of found) {
    const stems = stemsOf(shown);
    const group = groups.find((other) => isRepeat(other, { ...shown, stems }));
    if (!group) groups.push({ ...shown, stems, repeats: [] });
    else if (isFuller(shown, group)) {
      group.repeats.push(group.match.passage);
      const { score } = group.match;
      Object.assign(group, { result: shown.result, match: { ...shown.match, score }, stems });
    } else group.repeats.push(shown.match.passage);
  }
  return groups.map(({ match, repeats }) => ({ ...match, repeats }));
}

function isRepeat(
  a: Shown & { stems: ReadonlySet<string> },
  b: Shown & { stems: ReadonlySet<string> },
): boolean {
  if (a.match.article !== b.match.article) return false;
  if (a.match.statement?.speaker !== b.match.statement?.speaker) return false;
  const [shorter, longer] = a.stems.size <= b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems];
  if (shorter.size < FEWEST_WORDS) return false;
  const shared = [...shorter].filter((stem) => longer.has(stem)).length;
  return (
    shared >= shorter.size * (a.match.statement?.speaker ? SHARED_SAID : SHARED_NARRATED) &&
    isQuoted(a) === isQuoted(b) &&
    agree(a, b)
  );
}

/** Whether one has no number and no negation that the other lacks: "will not grow by 5 percent", "by 50 percent". */
function agree(a: Shown, b: Shown): boolean {
  const [figures, others] = [figuresOf(a), figuresOf(b)];
  const [fewer, more] = figures.size <= others.size ? [figures, others] : [others, figures];
  return [...fewer].every((figure) => more.has(figure)) && isNegated(a) === isNegated(b);
}

const isQuoted = ({ match }: Shown) => match.statement?.kind === 'quoted';

const figuresOf = (shown: Shown) => new Set(foldedOf(shown).filter((word) => /\p{N}/u.test(word)));

/** In the sentence that matches, since what is said before or after it may well be left out. */
const isNegated = (shown: Shown) => foldedOf(shown, shown.match.sentence).some((word) => NEGATIONS.has(word));

function isFuller(candidate: Shown, shown: Shown): boolean {
  const phrases = Number(candidate.result.isPhrase) - Number(shown.result.isPhrase);
  if (phrases !== 0) return phrases > 0;
  const shares = shareOf(candidate) - shareOf(shown);
  return shares !== 0 ? shares > 0 : lengthOf(candidate) > lengthOf(shown);
}

function shareOf({ result }: Shown): number {
  return result.evidence.shares[result.sentence] ?? 0;
}

function lengthOf({ match: { statement, passage } }: Shown): number {
  const { start, end } = statement ?? passage;
  return end - start;
}

function stemsOf(shown: Shown): Set<string> {
  const { stems } = shown.result.passage.paragraph;
  return new Set(wordsSaid(shown).flatMap((at) => stems[at] || []));
}

function foldedOf(shown: Shown, within?: Span): string[] {
  const { folded } = shown.result.passage.paragraph;
  return wordsSaid(shown, within).flatMap((at) => folded[at] ?? []);
}

/** The words of what is shown as said, or of the sentence where nobody speaks, as indexes into the paragraph's. */
function wordsSaid({ result, match }: Shown, within?: Span): number[] {
  const said = match.statement ?? match.sentence;
  const start = Math.max(said.start, within?.start ?? said.start);
  const end = Math.min(said.end, within?.end ?? said.end);
  return [...result.passage.paragraph.starts].flatMap((word, at) => (word >= start && word < end ? at : []));
}
