import type { ReadingWarning, Statement } from './article.js';
import type { AttributedText } from './attributed-text.js';
import type { ParsedParagraph } from './attribution/parse.js';

/** What a person may want to look at in a text that has been read, each with what to do, in the order of the text. */
export function warningsOf(
  { paragraphs, warnings }: AttributedText,
  statements: readonly Statement[],
): ReadingWarning[] {
  return [...quotationWarnings(paragraphs), ...statements.flatMap(speakerWarnings), ...warnings].sort(
    (a, b) => a.start - b.start,
  );
}

function quotationWarnings(paragraphs: readonly ParsedParagraph[]): ReadingWarning[] {
  const warnings: ReadingWarning[] = [];
  for (const { quotations } of paragraphs) {
    for (const { start, end, ending } of quotations) {
      if (ending === 'unclosed') warnings.push({ start, end, kind: 'unclosed-quote', message: UNCLOSED });
    }
  }
  return warnings;
}

const UNCLOSED = 'This quotation is not closed. Add the closing mark where the speaker’s words end.';

/** A quotation without a speaker, or with one that is only guessed; reported words are the writer's, and stand as such. */
function speakerWarnings({ start, end, kind, rule, guess }: Statement): ReadingWarning[] {
  if (rule === 'unclear-speaker') {
    return [
      {
        start,
        end,
        kind: 'unclear-speaker',
        message: `Nothing beside these words in quotation marks tells who speaks. ${REMEDY}`,
      },
    ];
  }
  if (guess === null || kind !== 'quoted') return [];
  const message = `It is not sure enough who says this (perhaps ${guess}), so no speaker is shown. ${REMEDY}`;
  return [{ start, end, kind: 'unclear-speaker', message }];
}

const REMEDY = 'Name the speaker right beside the words, with a verb such as “said”.';
