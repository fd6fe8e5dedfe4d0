import type { Answer } from './answer.js';
import type { Scope } from './scope.js';

/** Everybody who is heard or present, those heard most first; with a topic, only who is heard on it. */
export function answerSpeakers(scope: Scope, about?: string): Answer {
  const topic = about?.trim() || null;
  return {
    kind: 'speakers',
    about: topic,
    speakers:
      topic === null ? scope.counts.toSorted((a, b) => b.statements - a.statements) : scope.heardOn(topic),
    unheard: [],
    articles: [...scope.articles],
  };
}
