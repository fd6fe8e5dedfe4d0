import { hash } from 'node:crypto';
import type { Answer, SharedTopic } from '../answering/answer.js';
import type { Verdict } from '../answering/checking/verdict.js';
import type { Match } from '../finding/match.js';
import type { Article, Span, Speaker } from '../reading/article.js';

/** Eight characters of base64url are 48 bits: two of an answer's passages share them once in 10^12 answers. */
const STAMP_LENGTH = 8;

const stamp = (facts: unknown) => hash('sha256', JSON.stringify(facts), 'base64url').slice(0, STAMP_LENGTH);

const ofMatches = new WeakMap<Match, string>();

/** The fingerprint of a passage, its words and its speaker; several buttons of a message have the same. */
export function matchStamp(match: Match): string {
  const known = ofMatches.get(match);
  if (known !== undefined) return known;
  const { article, passage, statement } = match;
  const { start, end } = passage;
  const made = stamp([article.id, start, end, article.text.slice(start, end), statement]);
  ofMatches.set(match, made);
  return made;
}

export function speakerStamp({ id }: Speaker): string {
  return stamp(['speaker', id]);
}

/** The fingerprint of a statement's words, whoever says them. */
export const statementStamp = ({ id, text }: Article, { start, end }: Span): string =>
  stamp(['statement', id, text.slice(start, end)]);

export function topicStamp({ topic }: SharedTopic): string {
  return stamp(['topic', topic]);
}

/** The fingerprint of what an answer shows at a position. */
export function answerStamp(answer: Answer, at: number): string {
  if (answer.kind === 'compared') {
    const sides = answer.sides.map(({ speaker, matches }) => [speaker.id, ...matches.map(matchStamp)]);
    return stamp([answer.kind, answer.about, sides, answer.topics]);
  }
  if (answer.kind === 'checked') return verdictsStamp(answer.verdicts);
  if (answer.kind !== 'found') return stamp([answer.kind]);
  const match = answer.matches[at];
  return match ? matchStamp(match) : stamp([answer.kind]);
}

/** The fingerprint of verdicts and of what they show. */
export const verdictsStamp = (verdicts: readonly Verdict[]): string => stamp(verdicts.map(verdictFacts));

/** What a verdict is and which passages it shows. */
function verdictFacts(verdict: Verdict): unknown {
  switch (verdict.kind) {
    case 'not-found':
      return [verdict.kind, verdict.nearest && matchStamp(verdict.nearest)];
    case 'stitched':
      return [verdict.kind, ...verdict.pieces.map(({ match }) => matchStamp(match))];
    default:
      return [verdict.kind, matchStamp(verdict.match)];
  }
}
