/**
 * Text in, statements with their speakers out: paragraphs, quotations, sentences, frames (a cue with its speaker),
 * attributions, and last the entities behind names and pronouns. Each stage is a file and uses only those before it.
 * Rules and word lists decide, no network: the same text always reads the same, and each statement keeps the rule
 * and the words that decided.
 */
import type { Person, Reading, ReadingWarning, Statement } from './article.js';
import { attributeFloating } from './attribution/floating-quotations.js';
import { attributeLeftOpen } from './attribution/left-open.js';
import { type ParsedParagraph, parseParagraphs } from './attribution/parse.js';
import { attributeTranscript } from './attribution/transcript.js';
import { resolveMentions } from './people/coreference.js';
import { speakersOf } from './people/speakers.js';
import { findParagraphs } from './text/paragraphs.js';
import { toSpans } from './text/sentences.js';

export { explainRule } from './attribution/rules.js';

/**
 * Reads a text.
 * @param text any string; offsets in the result are UTF-16 units into it, end exclusive
 * @param people known people: a name that is spelt like theirs becomes them, with name, role and country
 */
export function readText(text: string, people: readonly Person[]): Reading {
  const paragraphs = parseParagraphs(text, findParagraphs(text));
  attributeFloating(text, paragraphs);
  attributeLeftOpen(text, paragraphs);
  attributeTranscript(text, paragraphs);
  const { resolved, entities, warnings } = resolveMentions(text, paragraphs, people);
  const statements = resolved.map(({ attribution, entity }) => ({
    ...attribution,
    speaker: entity?.id ?? null,
  }));
  return {
    paragraphs: paragraphs.map(({ start, end, tokens, sentences }) => ({
      start,
      end,
      sentences: toSpans(text, tokens, sentences),
    })),
    statements,
    speakers: speakersOf(entities, new Set(statements.flatMap(({ speaker }) => speaker ?? []))),
    warnings: [
      ...paragraphs.flatMap(quotationWarnings),
      ...statements.flatMap(speakerWarnings),
      ...warnings,
    ].sort((a, b) => a.start - b.start),
  };
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

function speakerWarnings({ start, end, rule }: Statement): ReadingWarning[] {
  if (rule !== 'unclear-speaker') return [];
  const message = 'Nothing beside these words in quotation marks tells who speaks.';
  return [{ start, end, kind: 'unclear-speaker', message }];
}
