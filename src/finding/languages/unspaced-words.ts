/** Runs of scripts that are written without spaces between words. */
const RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/u;

const segmenters = new Map<string, Intl.Segmenter>();

/** Longer runs are no words; one long string takes a segmenter far more time than its parts. */
const LONGEST_RUN = 200;

/**
 * Parts a run of signs into words, by the dictionaries that come with the program.
 * @param language by which dictionary, the first part of a tag
 */
export function* unspacedWords(run: string, language: string): Generator<{ word: string; at: number }> {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  for (let from = 0; from < run.length; from += LONGEST_RUN) {
    for (const { segment, index } of segmenter.segment(run.slice(from, from + LONGEST_RUN)))
      yield { word: segment, at: from + index };
  }
}

export const isUnspaced = (typed: string): boolean => RUN.test(typed);
