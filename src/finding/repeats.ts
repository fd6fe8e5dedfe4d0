import type { Span } from '../reading/article.js';
import type { Match } from './match.js';
import { isSameSaid, type Said, saidIn } from './same-said.js';
import type { Result } from './search.js';

/** A result and what is shown of it. */
export interface Shown {
  result: Result;
  match: Match;
}

interface Group extends Shown {
  repeats: Span[];
}

/**
 * Puts passages of an article that say the same into one match, at the place of the first: a quotation, and a lead that
 * shortens it or a sentence that reports it. Shown, under the first's score, is the one with more of the query's words;
 * of equals the speaker's own, and of such the fuller. The others are its `repeats`.
 */
export function joinRepeats(found: readonly Shown[]): Match[] {
  const groups: Group[] = [];
  for (const shown of found) {
    const group = groups.find(
      (other) => isSameSpeaker(other, shown) && isSameSaid(saidBy(other), saidBy(shown)),
    );
    if (!group) groups.push({ ...shown, repeats: [] });
    else if (isFuller(shown, group)) {
      group.repeats.push(group.match.passage);
      const { score } = group.match;
      Object.assign(group, { result: shown.result, match: { ...shown.match, score } });
    } else group.repeats.push(shown.match.passage);
  }
  return groups.map(({ match, repeats }) => ({ ...match, repeats }));
}

/** The writer is nobody's speaker, and who is not known is not the writer. */
function isSameSpeaker({ match: a }: Shown, { match: b }: Shown): boolean {
  return a.article === b.article && a.statement?.speaker === b.statement?.speaker;
}

function saidBy({ result, match: { statement, sentence } }: Shown): Said {
  const isSpoken = typeof statement?.speaker === 'string';
  return saidIn(result.passage.paragraph, statement ?? sentence, { isSpoken });
}

function isFuller(candidate: Shown, shown: Shown): boolean {
  const phrases = Number(candidate.result.isPhrase) - Number(shown.result.isPhrase);
  if (phrases !== 0) return phrases > 0;
  const shares = shareOf(candidate) - shareOf(shown);
  if (shares !== 0) return shares > 0;
  const quoted = Number(isQuoted(candidate)) - Number(isQuoted(shown));
  return quoted !== 0 ? quoted > 0 : lengthOf(candidate) > lengthOf(shown);
}

const isQuoted = ({ match }: Shown) => match.statement?.kind === 'quoted';

function shareOf({ result }: Shown): number {
  return result.evidence.shares[result.sentence] ?? 0;
}

function lengthOf({ match: { statement, passage } }: Shown): number {
  const { start, end } = statement ?? passage;
  return end - start;
}
