import { z } from 'zod';
import { rankFile } from '../finding/rank-file.js';
import { InputError, readInput } from './input.js';

const questionsFile = z.object({
  articles: z.array(z.object({ title: z.string(), paragraphs: z.array(z.string()) })),
  questions: z.array(z.object({ q: z.string(), article: z.number().int().nonnegative() })),
});

/**
 * Ranks the paragraphs of a file's articles for each of its questions.
 * @throws {InputError} where the file is not of the retrieval benchmark's form
 */
export function* rankQuestions(file: string, options: { all?: boolean }): Generator<string> {
  for (const line of rankFile(parseFile(file), options.all ?? false)) yield `${JSON.stringify(line)}\n`;
}

function parseFile(file: string): z.infer<typeof questionsFile> {
  let value: unknown;
  try {
    value = JSON.parse(readInput(file));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${file} is not JSON.`);
  }
  const checked = questionsFile.safeParse(value);
  if (!checked.success) {
    const path = checked.error.issues[0]?.path.join('.') ?? '';
    throw new InputError(
      `${file} is not a file of questions: look at "${path}". It has the form {"articles": [{"title", "paragraphs"}], "questions": [{"q", "article"}]}.`,
    );
  }
  const { articles, questions } = checked.data;
  const lost = questions.findIndex(({ article }) => article >= articles.length);
  if (lost >= 0) {
    throw new InputError(
      `${file} is not a file of questions: question ${lost} is put to article ${questions[lost]?.article}, but there are ${articles.length}, counted from 0.`,
    );
  }
  return checked.data;
}
