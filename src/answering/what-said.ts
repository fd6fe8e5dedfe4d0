import type { Speaker } from '../reading/article.js';
import type { Answer } from './answer.js';
import type { Scope } from './scope.js';

/** What somebody said, on a topic or at all. */
export function answerWhatSaid(scope: Scope, asked: string, about?: string): Answer {
  const lookup = scope.directory.find(asked);
  switch (lookup.kind) {
    case 'one':
      return saidBy(scope, lookup.speaker, about?.trim() || null);
    case 'several':
      return { kind: 'which-speaker', asked, candidates: lookup.speakers };
    case 'none':
      return { kind: 'unknown-speaker', asked, nearest: lookup.nearest };
  }
}

/** What this speaker said on a topic, or at all where `about` is null. */
export function saidBy(scope: Scope, speaker: Speaker, about: string | null): Answer {
  const { matches, answered, unknownWords } = scope.find(about ?? '', { speaker: speaker.id });
  if (matches.length > 0 && (answered || about === null)) {
    return { kind: 'found', matches, speaker, unknownWords };
  }
  return {
    kind: 'silent',
    speaker,
    about,
    statements: scope.counts.find((count) => count.speaker.id === speaker.id)?.statements ?? 0,
    unsure: scope.perhapsBy(speaker),
    present: scope.naming(speaker),
    others: about === null ? [] : scope.heardOn(about).filter((count) => count.speaker.id !== speaker.id),
  };
}
