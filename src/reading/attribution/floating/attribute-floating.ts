import { type Attribution, type Source, sourceOf } from '../attribution.js';
import type { ParsedParagraph } from '../parse.js';
import { isTerm, wordsIn } from '../quoted-words.js';
import { introducedByColon, introducedByParagraph, labelledByColon } from './colon.js';
import { type FloatingPlace, type FloatingRule, isOnlyQuotations } from './floating-place.js';
import { goesOn, goesOnWithNext } from './goes-on.js';
import { lastSpeaker, lastSpeakerInNarration } from './last-speaker.js';
import { overParagraphs } from './over-paragraphs.js';
import { signed, signedBelow } from './signed.js';
import { subjectBefore } from './subject-before.js';

/** Nothing tells who speaks; the words stand alone, so that they are somebody's all the same. */
const unclear: FloatingRule = ({ isAlone }) =>
  isAlone ? { mention: null, cue: null, rule: 'unclear-speaker' } : null;

/** The surest first; the first that applies decides. */
const RULES: readonly FloatingRule[] = [
  signed,
  labelledByColon,
  introducedByColon,
  lastSpeakerInNarration,
  goesOn,
  goesOnWithNext,
  signedBelow,
  introducedByParagraph,
  lastSpeaker,
  subjectBefore,
  unclear,
];

/** A quotation of fewer words that nothing attributes is a term or a scare quote. */
const FEWEST_WORDS = 3;

/**
 * Attributes the quotations that have no frame in their own sentence, by what stands around them; adds to each
 * paragraph's attributions and keeps them in order.
 */
export function attributeFloating(text: string, paragraphs: readonly ParsedParagraph[]): void {
  let open: Source | null = null;
  paragraphs.forEach((paragraph, index) => {
    if (paragraph.quotations.length === 0) {
      open = null;
      return;
    }
    const { tokens, sentences, attributions } = paragraph;
    const all: Attribution[] = [];
    let next = 0;
    let sentence = 0;
    for (const [at, token] of tokens.entries()) {
      while ((sentences[sentence]?.to ?? tokens.length) <= at) sentence++;
      if (token.kind !== 'quotation') continue;
      for (let said = attributions[next]; said && said.end <= token.start; said = attributions[next]) {
        all.push(said);
        next++;
      }
      if ((attributions[next]?.start ?? token.end) < token.end) continue;
      const { from, to } = sentences[sentence] ?? { from: at, to: at + 1 };
      const source = findSource({
        ...{ paragraph, at, sentence, open },
        isAlone: isOnlyQuotations(tokens, from, at) && isOnlyQuotations(tokens, at + 1, to),
        said: lastSaid(text, all),
        next: attributions[next],
        previous: paragraphs[index - 1],
        beforePrevious: paragraphs[index - 2],
        following: paragraphs[index + 1],
      });
      if (source) all.push({ start: token.start, end: token.end, kind: 'quoted', ...source });
    }
    paragraph.attributions = [...all, ...attributions.slice(next)];
    open = openSource(paragraph);
  });
}

/** The attribution before, but not one inside a relative clause: “…,” said NAME, who told them of the fire. “…” */
function lastSaid(text: string, all: readonly Attribution[]): Attribution | undefined {
  const last = all.at(-1);
  if (!last?.mention || !/^(?:who|which)$/.test(text.slice(last.mention.start, last.mention.end)))
    return last;
  return all.at(-2) ?? last;
}

function openSource({ quotations, attributions }: ParsedParagraph): Source | null {
  const last = quotations.at(-1);
  if (last?.ending !== 'open') return null;
  const said = attributions.at(-1);
  return said && said.end > last.start ? sourceOf(said, said.rule) : null;
}

function findSource(place: FloatingPlace): Source | null {
  const goesOver = overParagraphs(place);
  if (goesOver) return goesOver;
  const token = place.paragraph.tokens[place.at];
  if (!token || wordsIn(token) < FEWEST_WORDS || isTerm(token)) return null;
  for (const rule of RULES) {
    const source = rule(place);
    if (source) return source;
  }
  return null;
}
