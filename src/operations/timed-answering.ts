import type { Answer, Question } from '../answering/answer.js';
import { Answering } from '../answering/answering.js';
import type { Library } from '../library/library.js';
import type { Measures } from './measures.js';

/** Answers, and measures how long each answer takes, with what is made ready for it and the turns of others in between. */
export class TimedAnswering extends Answering {
  readonly #measures: Pick<Measures, 'searched'>;

  constructor(library: Library, measures: Pick<Measures, 'searched'>) {
    super(library);
    this.#measures = measures;
  }

  override async answerInSlices(question: Question): Promise<Answer> {
    const start = performance.now();
    try {
      return await super.answerInSlices(question);
    } finally {
      this.#measures.searched((performance.now() - start) / 1_000);
    }
  }
}
