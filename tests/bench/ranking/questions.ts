import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { QuestionFile } from '../../../src/finding/rank-file.js';

/** A question that people wrote on a paragraph of an article, with the words that answer it. */
export interface Question {
  q: string;
  /** Index into the file's articles. */
  article: number;
  /** Index into the article's paragraphs. */
  paragraph: number;
  /** A string of the paragraph. */
  answer: string;
}

export interface Questions extends QuestionFile {
  questions: Question[];
}

/** A file of the retrieval benchmark: the development questions, or questions that the articles do not answer. */
export const questionsFile = (data: string, name: 'dev' | 'offtopic' | 'unanswerable') =>
  join(data, 'retrieval', `${name}.json`);

/** Questions of SQuADShifts and SQuAD 2.0 over encyclopedia articles, with their answers. */
export const readQuestions = (data: string): Questions =>
  JSON.parse(readFileSync(questionsFile(data, 'dev'), 'utf8'));

/** Questions without an answer in the article that they are put to. */
export const readUnanswered = (data: string, name: 'offtopic' | 'unanswerable'): QuestionFile =>
  JSON.parse(readFileSync(questionsFile(data, name), 'utf8'));
