import type { TokenRange } from '../text/sentences.js';

/** What a mention says about the one it names. */
export interface Designation {
  /** The name's words without titles: ["Maria", "Example"]; empty for a role or thing alone. */
  names: string[];
  /** Titles beside the name, in the text's own letters: ["Prime", "Minister"]. */
  titles: string[];
  /** What else stands before the name, folded: ["kenyan"] of "Kenyan President NAME", ["farmer"] of "farmer NAME". */
  about: string[];
  /** The words of a role or thing without its article: "ministry spokesman"; empty for a name. */
  role: string;
  /** The name alone; for a role the whole phrase. */
  range: TokenRange;
}
