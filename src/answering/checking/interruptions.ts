import type { Article, Statement } from '../../reading/article.js';
import type { Step } from './align.js';
import { isOneUtterance } from './own-words.js';

/** Words of the writer's between two parts of one utterance are none that whoever quotes has to have. */
export function withoutInterruptions(
  steps: readonly Step[],
  article: Article,
  statementOf: (token: number) => Statement | null,
): readonly Step[] {
  const dropped = new Set<Step>();
  for (let at = 0; at < steps.length; at++) {
    let end = at;
    while (steps[end]?.kind === 'missing') end++;
    const [before, after] = [steps[at - 1], steps[end]];
    if (end > at && before?.kind === 'same' && after?.kind === 'same') {
      const run = steps.slice(at, end);
      const [first, second] = [statementOf(before.token), statementOf(after.token)];
      const isTheWriters = run.every((step) => 'token' in step && statementOf(step.token) === null);
      if (first && second && isTheWriters && isOneUtterance(article, first, second)) {
        for (const step of run) dropped.add(step);
      }
    }
    at = Math.max(at, end - 1);
  }
  return dropped.size === 0 ? steps : steps.filter((step) => !dropped.has(step));
}
