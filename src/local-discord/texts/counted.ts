import { countingIn as counting, type Wordings } from '../../counted.js';

export type { Wordings };

/** Tells numbers of things as a language does; Discord's client writes large ones without separators. */
export const countingIn = (language: string): ((count: number, wordings: Wordings) => string) =>
  counting(language, { useGrouping: false });
