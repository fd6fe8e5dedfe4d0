/** A message went to Discord, and no word came back of whether it is there. */
export class Unconfirmed extends Error {
  override name = 'Unconfirmed';

  constructor(override readonly cause: unknown) {
    super('Discord has not confirmed that it took the answer', { cause });
  }
}
