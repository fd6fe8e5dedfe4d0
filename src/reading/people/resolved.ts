import type { ReadingWarning } from '../article.js';
import type { Attribution } from '../attribution/attribution.js';
import type { Entity } from './entity.js';

interface Resolved {
  attribution: Attribution;
  entity: Entity | null;
  /** Among how many of one last name the entity was chosen without anything to tell them apart; 1 where it is clear. */
  choices: number;
}

export interface Coreference {
  resolved: Resolved[];
  /** Everybody and everything the article names, in no order. */
  entities: readonly Entity[];
  warnings: ReadingWarning[];
}
