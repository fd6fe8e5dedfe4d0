import type { Match } from '../finding/match.js';
import type { Speaker } from '../reading/article.js';
import type { Answer } from './answer.js';
import { type AskedPerson, askedPerson } from './asked-person.js';
import { type Asking, readAsking } from './asking/asking.js';
import type { NamedPerson } from './asking/named-people.js';
import type { Scope } from './scope.js';
import { saidByOthers, whoIsSilent, whoSpoke } from './spoken-of.js';
import { saidBy, saidByEach } from './what-said.js';
import { answerWith } from './who-said.js';

/**
 * A question in the asker's own words. Where it asks for somebody's words, only theirs are searched; where it asks who
 * somebody is, it is answered with the sentences that name them.
 */
export function answerAsk(scope: Scope, question: string): Answer {
  const person = askedPerson(question, scope.directory);
  if (person) return introduce(scope, person, question);
  const asking = readAsking(question, {
    directory: scope.directory,
    hasWord: (word) => scope.knows(word),
    wordsAfter: (folded) => scope.wordsAfter(folded),
  });
  return asking ? answerAsking(scope, asking, question) : answerWith(scope, question);
}

function answerAsking(scope: Scope, asking: Asking, question: string): Answer {
  switch (asking.kind) {
    case 'words-of': {
      const about = asking.about || null;
      return settled(scope, asking.people, (speakers) => {
        const [only, ...others] = speakers;
        return only && others.length === 0 ? saidBy(scope, only, about) : saidByEach(scope, speakers, about);
      });
    }
    case 'others-than':
      return settled(scope, asking.people, (speakers) => saidByOthers(scope, speakers, asking.wordings));
    case 'who-spoke':
      return whoSpoke(scope, asking.wordings);
    case 'who-is-silent':
      return whoIsSilent(scope, asking.about);
    case 'article-says':
      return answerWith(scope, asking.about);
    case 'who-agrees':
      return whoAgrees(scope, question);
  }
}

/** The answer once each name stands for one person; else a question back. */
function settled(
  scope: Scope,
  people: readonly NamedPerson[],
  answer: (speakers: readonly Speaker[]) => Answer,
): Answer {
  for (const { name, speakers } of people) {
    if (speakers.length === 1) continue;
    return speakers.length > 1
      ? { kind: 'which-speaker', asked: name, candidates: [...speakers] }
      : { kind: 'unknown-speaker', asked: name, nearest: nearestTo(scope, name) };
  }
  return answer([...new Set(people.flatMap(({ speakers }) => speakers))]);
}

function nearestTo(scope: Scope, name: string): Speaker[] {
  const lookup = scope.directory.find(name);
  return lookup.kind === 'none' ? lookup.nearest : [];
}

/** Answered only by a passage that itself tells of agreeing; that two say alike things is no answer. */
function whoAgrees(scope: Scope, question: string): Answer {
  const answer = answerWith(scope, question);
  const matches = answer.kind === 'found' ? answer.matches.filter(tellsOfAgreeing) : [];
  return answer.kind === 'found' && matches.length > 0
    ? { ...answer, matches }
    : {
        kind: 'not-in-articles',
        asked: question,
        reason: { kind: 'agreement' },
        unknownWords: [],
        nearest: [],
      };
}

const tellsOfAgreeing = ({ terms }: Match) => terms.some((term) => /^(?:dis)?agree/i.test(term));

function introduce(scope: Scope, { name, lookup }: AskedPerson, question: string): Answer {
  if (lookup.kind === 'several') return { kind: 'which-speaker', asked: name, candidates: lookup.speakers };
  const matches = scope.naming(lookup.speaker);
  return matches.length > 0
    ? { kind: 'found', matches, speaker: null, silent: [], unknownWords: [] }
    : answerWith(scope, question);
}
