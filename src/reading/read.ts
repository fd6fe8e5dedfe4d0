/**
 * Text in, statements with their speakers out: paragraphs, quotations, sentences, frames (a cue with its speaker),
 * attributions, the entities behind names and pronouns, and last how sure each of them is. Each stage is a file and
 * uses only those before it. Rules, word lists and a few weights decide, no network: the same text always reads the
 * same, and each statement keeps the rule and the words that decided.
 */
import type { Person, Reading, Statement } from './article.js';
import type { AttributedText, LanguagePack } from './languages/language-pack.js';
import { packOf } from './languages/packs.js';
import { speakersOf } from './people/speakers.js';
import { toSpans } from './text/sentences.js';
import { warningsOf } from './warnings.js';
import { readWithoutSpeakers } from './without-speakers.js';

export { inHundred, likelyGuess } from './guess.js';
export { hasPack, isMeasured, READ_LANGUAGES, writingOf } from './languages/packs.js';
export { readWithoutSpeakers } from './without-speakers.js';

/**
 * Reads a text. One in a language of which it is not known how people are quoted is read without speakers.
 * @param text any string; offsets in the result are UTF-16 units into it, end exclusive
 * @param people known people: a name that is spelt like theirs becomes them, with name, role and country
 * @param language of the text, a BCP 47 tag
 */
export function readText(text: string, people: readonly Person[], language = 'en'): Reading {
  const pack = packOf(language);
  if (!pack) return readWithoutSpeakers(text, 'no-pack', language);
  const attributed = pack.attribute(text, people);
  const statements = statementsOf(attributed, pack);
  return {
    paragraphs: attributed.paragraphs.map(({ start, end, tokens, sentences }) => ({
      start,
      end,
      sentences: toSpans(text, tokens, sentences, pack.writing),
    })),
    statements,
    speakers: speakersOf(
      attributed.entities,
      new Set(statements.flatMap(({ speaker }) => speaker ?? [])),
      pack.naming,
    ),
    warnings: warningsOf(attributed, statements),
  };
}

/** What is not sure enough has no speaker but a guess, so that nothing shows it as more than that. */
function statementsOf(attributed: AttributedText, pack: LanguagePack): Statement[] {
  const confidences = pack.confidencesOf(attributed);
  return attributed.resolved.map(({ attribution, entity, choices }, index) => {
    // Each of those among whom nothing chooses has the same chance.
    const confidence = (confidences[index] ?? 0) / choices;
    const { start, end, kind, mention, cue, rule } = attribution;
    const isSure = pack.isClear(kind, confidence);
    return {
      start,
      end,
      kind,
      mention,
      cue,
      rule,
      speaker: isSure ? (entity?.id ?? null) : null,
      guess: isSure ? null : (entity?.name ?? null),
      confidence,
    };
  });
}
