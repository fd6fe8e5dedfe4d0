import type { Match } from '../finding/match.js';
import type { Speaker } from '../reading/article.js';
import type { Answer } from './answer.js';
import type { Scope } from './scope.js';
import type { Lookup } from './speaker-directory.js';

/** What somebody said, on a topic or at all. */
export function answerWhatSaid(scope: Scope, asked: string, about?: string): Answer {
  const lookup = scope.directory.find(asked);
  return lookup.kind === 'one'
    ? saidBy(scope, lookup.speaker, about?.trim() || null)
    : whoIsMeant(lookup, asked);
}

/** That a name stands for nobody, or for whom it may stand. */
export function whoIsMeant(lookup: Exclude<Lookup, { kind: 'one' }>, asked: string): Answer {
  return lookup.kind === 'several'
    ? { kind: 'which-speaker', asked, candidates: lookup.speakers }
    : { kind: 'unknown-speaker', asked, nearest: lookup.nearest };
}

/** What this speaker said on a topic, or at all where `about` is null. */
export function saidBy(scope: Scope, speaker: Speaker, about: string | null): Answer {
  const { matches, answered, unknownWords } = scope.find(about ?? '', { speaker: speaker.id });
  if (matches.length > 0 && (answered || about === null)) {
    return { kind: 'found', matches, speaker, silent: [], unknownWords };
  }
  return {
    kind: 'silent',
    speaker,
    about,
    statements: scope.statementsBy(speaker),
    unsure: scope.perhapsBy(speaker),
    present: scope.naming(speaker),
    others: about === null ? [] : scope.heardOn(about).filter((count) => count.speaker.id !== speaker.id),
    told: about === null ? [] : scope.toldOf(about),
    unknownWords: about === null ? [] : scope.find(about).unknownWords,
  };
}

/** What each of several said, the best first, and which of them are not heard on it. */
export function saidByEach(scope: Scope, speakers: readonly Speaker[], about: string | null): Answer {
  const answers = speakers.map((speaker) => saidBy(scope, speaker, about));
  const found = answers.flatMap((answer) => (answer.kind === 'found' ? [answer] : []));
  const silent = answers.flatMap((answer) => (answer.kind === 'silent' ? [answer.speaker] : []));
  const [first] = found;
  if (!first) {
    const { unknownWords, matches } = scope.find(about ?? '');
    return {
      kind: 'not-in-articles',
      asked: about ?? '',
      reason: { kind: 'none-heard', speakers },
      unknownWords,
      nearest: matches.slice(0, 1),
    };
  }
  const isBefore = about === null ? standsBefore : (a: Match, b: Match) => a.score >= b.score;
  return {
    kind: 'found',
    matches: found.map(({ matches }) => matches).reduce((all, more) => merged(all, more, isBefore)),
    speaker: null,
    silent,
    unknownWords: first.unknownWords,
  };
}

/** Each list keeps its order. */
function merged(
  first: readonly Match[],
  second: readonly Match[],
  isBefore: (a: Match, b: Match) => boolean,
): Match[] {
  const all: Match[] = [];
  let at = 0;
  for (const match of second) {
    for (let next = first[at]; next && isBefore(next, match); next = first[++at]) all.push(next);
    all.push(match);
  }
  return [...all, ...first.slice(at)];
}

/** In the order of the text; of two articles the ids decide, so that it is the same each time. */
function standsBefore(a: Match, b: Match): boolean {
  return a.article === b.article
    ? (a.statement ?? a.passage).start <= (b.statement ?? b.passage).start
    : a.article.id < b.article.id;
}
