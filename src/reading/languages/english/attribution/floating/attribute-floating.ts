import { type Attribution, type Source, sourceOf } from '../../../../attribution/attribution.js';
import type { ParsedParagraph } from '../../../../attribution/parsed-paragraph.js';
import type { Token } from '../../../../text/tokens.js';
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
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    if (!paragraph) continue;
    if (paragraph.quotations.length > 0) attributeIn(text, paragraphs, paragraph, index, open);
    open = openSource(paragraph);
  }
}

/** @param open whose quotation the paragraph before leaves open */
function attributeIn(
  text: string,
  paragraphs: readonly ParsedParagraph[],
  paragraph: ParsedParagraph,
  index: number,
  open: Source | null,
): void {
  const { tokens, sentences, attributions } = paragraph;
  const all: Attribution[] = [];
  let next = 0;
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const { from, to } = sentences[sentence] ?? { from: 0, to: 0 };
    const isAlone = isOnlyQuotations(tokens, from, to);
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      if (token?.kind !== 'quotation') continue;
      for (let said = attributions[next]; said && said.end <= token.start; said = attributions[next]) {
        all.push(said);
        next++;
      }
      if ((attributions[next]?.start ?? token.end) < token.end) continue;
      const source = findSource({
        paragraph,
        at,
        sentence,
        isAlone,
        said: lastSaid(text, all),
        next: attributions[next],
        previous: paragraphs[index - 1],
        beforePrevious: paragraphs[index - 2],
        following: paragraphs[index + 1],
        open,
      });
      if (source) all.push(attributed(token, source));
    }
  }
  paragraph.attributions = next < attributions.length ? [...all, ...attributions.slice(next)] : all;
}

const attributed = ({ start, end }: Token, { mention, cue, rule }: Source): Attribution => ({
  start,
  end,
  kind: 'quoted',
  mention,
  cue,
  rule,
});

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
