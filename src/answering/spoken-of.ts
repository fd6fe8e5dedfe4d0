import type { Match } from '../finding/match.js';
import type { Speaker } from '../reading/article.js';
import type { Answer } from './answer.js';
import type { Scope } from './scope.js';
import { answerWith } from './who-said.js';

/** With more people than this a list of those who are silent tells nobody anything. */
const MOST_LISTED = 100;

/** Whoever speaks of something, before what the writer tells of it; the first wording that finds something decides. */
export function whoSpoke(scope: Scope, wordings: readonly string[]): Answer {
  const answer = answerInWords(scope, wordings);
  return answer.kind === 'found' ? { ...answer, matches: spokenFirst(answer.matches) } : answer;
}

/** In the last wording where none finds anything. */
function answerInWords(scope: Scope, wordings: readonly string[]): Answer {
  const [first = '', ...others] = wordings;
  const answer = answerWith(scope, first, { prefersSpoken: true });
  return answer.kind === 'found' || others.length === 0 ? answer : answerInWords(scope, others);
}

/** Both parts keep their order. */
function spokenFirst(matches: readonly Match[]): Match[] {
  return [...matches.filter(({ statement }) => statement), ...matches.filter(({ statement }) => !statement)];
}

/** What is said on a topic by anybody else than some people. */
export function saidByOthers(
  scope: Scope,
  speakers: readonly Speaker[],
  wordings: readonly string[],
): Answer {
  const answer = answerInWords(scope, wordings);
  if (answer.kind !== 'found') return answer;
  const excepted = new Set<string | null>(speakers.map(({ id }) => id));
  const names = new Set(speakers.map(({ name }) => name));
  const matches = answer.matches.filter(
    ({ statement }) =>
      statement &&
      !excepted.has(statement.speaker) &&
      !(statement.guess !== null && names.has(statement.guess)),
  );
  return matches.length > 0
    ? { ...answer, matches }
    : {
        kind: 'not-in-articles',
        asked: wordings.at(-1) ?? '',
        reason: { kind: 'nobody-else' },
        unknownWords: answer.unknownWords,
        nearest: answer.matches.slice(0, 1),
      };
}

/** Who is heard on a topic, and of all others that nothing of theirs is. */
export function whoIsSilent(scope: Scope, about: string): Answer {
  const heard = scope.heardOn(about);
  const isHeard = new Set(heard.map(({ speaker }) => speaker.id));
  const others = scope.counts.map(({ speaker }) => speaker).filter(({ id }) => !isHeard.has(id));
  const isSilent = ({ id }: Speaker) => !scope.find(about, { speaker: id }).answered;
  return {
    kind: 'speakers',
    about,
    speakers: heard,
    unheard: others.length <= MOST_LISTED ? others.filter(isSilent) : [],
    articles: [...scope.articles],
  };
}
