import type { Act, Outcome } from '../protocol.js';
import type { Texts } from './texts/texts.js';

type WithoutActor<One> = One extends unknown ? Omit<One, 'as' | 'in' | 'locale'> : never;

/** An act, without who does it and where. */
export type Doing = WithoutActor<Act>;

/** By option or field. */
export type Files = Readonly<Record<string, readonly File[]>>;

/** The page's server could not be reached, or did not take what was sent. */
export class NotReached extends Error {
  override name = 'NotReached';
}

/**
 * Sends what a person does.
 * @param texts the words for why it did not get there
 * @throws {NotReached}
 */
export async function act(what: Act, files: Files, texts: Texts): Promise<Outcome> {
  const form = new FormData();
  form.set('act', JSON.stringify(what));
  for (const [name, given] of Object.entries(files))
    for (const file of given) form.append(`file:${name}`, file, file.name);
  const response = await fetch('/act', { method: 'POST', body: form }).catch(() => {
    throw new NotReached(texts.serverIsAway);
  });
  const answer = await response.json().catch(() => ({ message: texts.serverIsAway }));
  if (!response.ok) throw new NotReached(answer.message);
  return answer;
}
