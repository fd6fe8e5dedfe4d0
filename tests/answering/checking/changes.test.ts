import { expect, test } from 'vitest';
import { toArticle } from '../../../src/library/bundled.js';
import { answeringOn } from '../island.js';

function verdictOn(said: string, claimed: string) {
  const text = `“${said},” Mayor Kofi Mensah said in Sela on Monday.`;
  const article = toArticle('harbour', { title: 'Harbour', language: 'en', text }, []);
  const answer = answeringOn(article).answer({ kind: 'check', quote: `“${claimed}”` });
  return answer.kind === 'checked' ? answer.verdicts[0] : undefined;
}

test.each([
  ['we need 2 million new boats here', 'we need 2 billion new boats here', 'number'],
  ['we need two million new boats here', 'we need two billion new boats here', 'number'],
  ['they have gone up by 5% this year', 'they have gone up by 5 this year', 'number'],
  ['they were beaten by 3-1 this year', 'they were beaten by 1-3 this year', 'number'],
  ['this is our fifth new boat', 'this is our sixth new boat', 'number'],
  ['it was 5 degrees here this morning', 'it was minus 5 degrees here this morning', 'number'],
  ['we will go to the harbour', 'we will nicht go to the harbour', 'negation'],
  ['we will go to the harbour', 'we will ❌ go to the harbour', 'negation'],
])('“%s” changed into “%s” is another %s', (said, claimed, kind) => {
  expect(verdictOn(said, claimed)).toMatchObject({ kind: 'altered', changes: [{ kind }] });
});

test.each([
  ['we will leave the harbour?', ['punctuation']],
  ['we will leave the harbour.', []],
  ['we will leave the harbour', []],
])('a quote that ends as “%s” is told to differ in %j', (claimed, allowances) => {
  expect(verdictOn('we will leave the harbour', claimed)).toMatchObject({ kind: 'verbatim', allowances });
});
