import type { Answer } from './answer.js';
import { type AskedPerson, askedPerson } from './asked-person.js';
import { askedSpeaker } from './asked-speaker.js';
import { askedTopic } from './asked-topic.js';
import type { Scope } from './scope.js';
import { saidBy } from './what-said.js';
import { answerWith } from './who-said.js';

/**
 * A question in the asker's own words. Where it asks for somebody's words, only theirs are searched; where it asks who
 * somebody is, it is answered with the sentences that name them.
 */
export function answerAsk(scope: Scope, question: string): Answer {
  const person = askedPerson(question, scope.directory);
  if (person) return introduce(scope, person, question);
  const asked = askedSpeaker(question, scope.directory, (word) => scope.knows(word));
  if (!asked) return answerAnybody(scope, question);
  const [speaker, ...others] = asked.speakers;
  return speaker && others.length === 0
    ? saidBy(scope, speaker, asked.about || null)
    : { kind: 'which-speaker', asked: asked.name, candidates: [...asked.speakers] };
}

/** Whoever speaks of what is asked, where it is asked who does; else whatever answers. */
function answerAnybody(scope: Scope, question: string): Answer {
  const topic = askedTopic(question);
  const answer = topic === null ? null : answerWith(scope, topic, { prefersSpoken: true });
  return answer?.kind === 'found' ? answer : answerWith(scope, question);
}

function introduce(scope: Scope, { name, lookup }: AskedPerson, question: string): Answer {
  if (lookup.kind === 'several') return { kind: 'which-speaker', asked: name, candidates: lookup.speakers };
  const matches = scope.naming(lookup.speaker);
  return matches.length > 0
    ? { kind: 'found', matches, speaker: null, unknownWords: [] }
    : answerWith(scope, question);
}
