import type { Span, Statement } from '../reading/article.js';

/** A run of whole sentences of a paragraph, `sentences.slice(first, end)`. */
export interface SentenceRun {
  first: number;
  /** Exclusive. */
  end: number;
}

/** Characters that are read at a glance in a message; only a single sentence or statement may be longer. */
const LONGEST_PASSAGE = 900;

/**
 * Parts a paragraph into the passages that are searched and shown. No statement is cut: sentences that one statement
 * stands in stay together. Narration is joined up to what is read at a glance; a statement is not joined with what
 * stands around it, so that what is shown under a speaker's name is the speaker's.
 */
export function passagesOf(sentences: readonly Span[], statements: readonly Statement[]): SentenceRun[] {
  const runs: (SentenceRun & { isNarration: boolean })[] = [];
  sentences.forEach((sentence, at) => {
    const previous = runs.at(-1);
    const isNarration = !statements.some(({ start, end }) => start < sentence.end && end > sentence.start);
    const isContinued =
      previous !== undefined &&
      statements.some(({ start, end }) => start < sentence.start && end > sentence.start);
    const joinsNarration =
      previous?.isNarration === true &&
      isNarration &&
      sentence.end - (sentences[previous.first]?.start ?? 0) <= LONGEST_PASSAGE;
    if (previous && (isContinued || joinsNarration)) previous.end = at + 1;
    else runs.push({ first: at, end: at + 1, isNarration });
  });
  return runs.map(({ first, end }) => ({ first, end }));
}
