import type { ReadingWarning, Statement } from './article.js';
import type { AttributedText } from './attributed-text.js';
import type { ParsedParagraph } from './attribution/parse.js';

/** What a person may want to look at in a text that has been read, each with what to do, in the order of the text. */
export function warningsOf(
  { text, paragraphs, warnings }: AttributedText,
  statements: readonly Statement[],
): ReadingWarning[] {
  return [
    ...paragraphs.flatMap(quotationWarnings),
    ...statements.flatMap((statement) => speakerWarnings(text, statement)),
    ...warnings,
  ].sort((a, b) => a.start - b.start);
}

function quotationWarnings({ quotations }: ParsedParagraph): ReadingWarning[] {
  return quotations
    .filter(({ ending }) => ending === 'unclosed')
    .map(({ start, end }) => ({
      start,
      end,
      kind: 'unclosed-quote',
      message: 'This quotation is not closed. Add the closing mark where the speaker’s words end.',
    }));
}

/** A quotation without a speaker, or with one that is only guessed; reported words are the writer's, and stand as such. */
function speakerWarnings(
  text: string,
  { start, end, kind, rule, guess, mention }: Statement,
): ReadingWarning[] {
  if (rule === 'unclear-speaker') {
    const message =
      'Nothing beside these words in quotation marks tells who speaks. Name the speaker beside them, with a verb such as “said”.';
    return [{ start, end, kind: 'unclear-speaker', message }];
  }
  if (guess === null || kind !== 'quoted') return [];
  const named = mention === null ? '' : ` (“${text.slice(mention.start, mention.end).replace(/\s+/g, ' ')}”)`;
  const message = `Perhaps ${guess}${named} says this, but not surely enough: it is shown without a speaker. Name the speaker right beside the words, with a verb such as “said”.`;
  return [{ start, end, kind: 'unsure-speaker', message }];
}
