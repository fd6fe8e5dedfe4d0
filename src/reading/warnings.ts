import type { ReadingWarning, Statement } from './article.js';
import { handsOn } from './attribution/attribution.js';
import type { ParsedParagraph } from './attribution/parsed-paragraph.js';
import { inHundred, likelyGuess } from './guess.js';
import type { AttributedText } from './languages/language-pack.js';

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
function speakerWarnings(statement: Statement): ReadingWarning[] {
  const { start, end, kind, rule, guess } = statement;
  if (rule === 'unclear-speaker')
    return [{ start, end, kind: 'unclear-speaker', message: `${NOBODY} ${REMEDY}` }];
  if (guess === null || kind !== 'quoted') return [];
  return [{ start, end, kind: 'unclear-speaker', message: unsure(statement) }];
}

/** Where a name and a verb stand by the words already, to be told to write them there would be no help. */
function unsure(statement: Statement): string {
  const isNamed = statement.mention !== null && statement.cue !== null && !handsOn(statement.rule);
  const name = likelyGuess(statement);
  if (name === null)
    return `It is not sure enough who says this, so no speaker is shown. ${isNamed ? FULLER : REMEDY}`;
  const chance = `about ${inHundred(statement.confidence)} in 100 such attributions are right`;
  return isNamed
    ? `It is likely ${name} who says this, but only ${chance}, so no speaker is shown. If it is right, the text needs no change. ${FULLER}`
    : `Perhaps it is ${name} who says this, but only ${chance}, so no speaker is shown. ${REMEDY}`;
}

const NOBODY = 'Nothing beside these words in quotation marks tells who speaks.';
const REMEDY = 'Name the speaker right beside the words, with a verb such as “said”.';
const FULLER = 'The full name right beside a verb such as “said” makes it surer.';
