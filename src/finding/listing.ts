import type { Span, Statement } from '../reading/article.js';
import type { Match } from './match.js';
import type { IndexedPassage, PassageIndex } from './passage-index.js';
import { spanOf } from './to-match.js';

/** All that a speaker says, in the order of the articles and of their text. */
export function statementsOf(index: PassageIndex, speaker: string): Match[] {
  return index.passages.flatMap((passage) => {
    const span = spanOf(passage);
    return passage.paragraph.statements
      .filter((statement) => statement.speaker === speaker && isShownIn(statement, span, passage))
      .map((statement) => toListed(passage, span, mainSentence(passage, statement), statement));
  });
}

/** In the passage that it begins in; the rest of one that goes on over paragraphs, in the paragraph's first. */
function isShownIn({ start, end }: Statement, passage: Span, { first }: IndexedPassage): boolean {
  return (
    (start >= passage.start && start < passage.end) ||
    (first === 0 && start < passage.start && end > passage.start)
  );
}

/** The sentence that has most of the statement. */
function mainSentence({ paragraph, first, end }: IndexedPassage, statement: Statement): Span {
  const overlap = (sentence: Span) =>
    Math.min(sentence.end, statement.end) - Math.max(sentence.start, statement.start);
  return paragraph.sentences
    .slice(first, end)
    .reduce((most, sentence) => (overlap(sentence) > overlap(most) ? sentence : most));
}

function toListed({ paragraph }: IndexedPassage, passage: Span, sentence: Span, statement: Statement): Match {
  return {
    article: paragraph.article,
    paragraph: paragraph.index,
    passage,
    sentence,
    statement,
    score: 0,
    terms: [],
    repeats: [],
  };
}
