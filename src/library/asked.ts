/** What is asked, as far as it tells which articles may answer. Where nothing is told, that is all of them. */
export interface Asked {
  /** Words, topics and quotes that are looked for, each by itself. */
  texts?: readonly string[];
  /** Whether they are being typed, so that the last word of each may be just begun. */
  isBegun?: boolean;
  /** Whether the texts may name whose words are asked for, as a whole question does. */
  mayName?: boolean;
  /** Names of people whose words are asked for, or how they begin. */
  speakers?: readonly string[];
  /** The article that is named: by its id, its title, or a part of it. */
  article?: string;
  /** How many of the latest articles, where nothing else is asked; absent: a few. */
  latest?: { from: number; count: number };
}
