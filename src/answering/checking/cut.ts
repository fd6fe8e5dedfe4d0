/** Stands at the end of a message, or of a claim, of which this is only a part; in brackets, as hardly anybody types it. */
export const CUT = '[⋯]';

/** Whether words are only the beginning of more. */
export const isCut = (words: string): boolean => words.trimEnd().endsWith(CUT);
