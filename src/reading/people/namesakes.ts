import type { Entity } from './entity.js';

/** A sentence of a text, by the index of its paragraph and its own in there. */
interface Place {
  paragraph: number;
  sentence: number;
}

/** Where people of one last name are named in full, which tells whom a lone last name behind that stands for. */
export class Namesakes {
  readonly #lastFull = new Map<Entity, Place>();

  /** Enters a full name, in the order of the text. */
  named(entity: Entity, { paragraph, sentence }: Place): void {
    this.#lastFull.set(entity, { paragraph, sentence });
  }

  /**
   * Among how many of them a lone last name cannot choose, since one sentence named them last; 1 where one was named
   * after the others.
   * @param namesakes likeliest first
   * @example "NAME ROTH and NAME ROTH own the mill. | Roth | said …" gives 2
   */
  choices([likeliest, ...others]: readonly Entity[]): number {
    const place = likeliest && this.#lastFull.get(likeliest);
    if (!place) return 1;
    const together = others.filter((entity) => {
      const other = this.#lastFull.get(entity);
      return other?.paragraph === place.paragraph && other.sentence === place.sentence;
    });
    return 1 + together.length;
  }
}
