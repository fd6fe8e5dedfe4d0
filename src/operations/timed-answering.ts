import type { Answer, Question } from '../answering/answer.js';
import { Answering } from '../answering/answering.js';
import type { Library } from '../library/library.js';
import type { Measures } from './measures.js';

/** Answers, and measures how long each answer is searched. */
export class TimedAnswering extends Answering {
  readonly #measures: Pick<Measures, 'searched'>;

  constructor(library: Library, measures: Pick<Measures, 'searched'>) {
    super(library);
    this.#measures = measures;
  }

  override answer(question: Question): Answer {
    const start = performance.now();
    try {
      return super.answer(question);
    } finally {
      this.#measures.searched((performance.now() - start) / 1_000);
    }
  }
}
