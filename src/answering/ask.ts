import type { Answer } from './answer.js';
import { askedSpeaker } from './asked-speaker.js';
import type { Scope } from './scope.js';
import { saidBy } from './what-said.js';
import { answerWith } from './who-said.js';

/** A question in the asker's own words; where it asks for somebody's words, only theirs are searched. */
export function answerAsk(scope: Scope, question: string): Answer {
  const asked = askedSpeaker(question, scope.directory, (word) => scope.knows(word));
  if (!asked) return answerWith(scope, question);
  const [speaker, ...others] = asked.speakers;
  return speaker && others.length === 0
    ? saidBy(scope, speaker, asked.about || null)
    : { kind: 'which-speaker', asked: asked.name, candidates: [...asked.speakers] };
}
