import type { RESTOptions } from 'discord.js';
import type { Measures } from '../operations/measures.js';
import { Recent } from '../recent.js';

/** Of the address that takes a first answer; the id is the interaction's. */
const CALLBACK = /\/interactions\/(\d+)\/[^/]+\/callback(?:\?|$)/;

/** More than can be waiting for a first answer in the three seconds that Discord takes one. */
const MOST_WAITING = 5_000;

/** Measures how long it is from when an interaction comes to when Discord has taken the first answer to it. */
export class Acknowledgements {
  readonly #measures: Pick<Measures, 'acknowledged'>;
  /** When each came that has no answer yet, in milliseconds; what is never answered does not stay for good. */
  readonly #waiting = new Recent<string, number>(MOST_WAITING);

  constructor(measures: Pick<Measures, 'acknowledged'>) {
    this.#measures = measures;
  }

  readonly note = ({ id }: { id: string }): void => {
    this.#waiting.set(id, performance.now());
  };

  /** The same options, with each first answer timed. */
  timed(options: Partial<RESTOptions>): Partial<RESTOptions> {
    const { makeRequest } = options;
    if (!makeRequest) return options;
    return {
      ...options,
      makeRequest: async (url, init) => {
        const answer = await makeRequest(url, init);
        const id = CALLBACK.exec(url)?.[1];
        if (id !== undefined && answer.ok) this.#taken(id);
        return answer;
      },
    };
  }

  #taken(id: string): void {
    const cameAt = this.#waiting.take(id);
    if (cameAt !== undefined) this.#measures.acknowledged((performance.now() - cameAt) / 1_000);
  }
}
