import type { Entity } from '../../../people/entities.js';
import { isCapital, type Token } from '../../../text/tokens.js';
import { isVerbHere } from '../grammar/verbs.js';
import { isAdverb, isFiniteVerb, isParticiple } from '../grammar/word-classes.js';
import { CUES } from '../lexicon/cues.js';
import {
  COORDINATORS,
  DETERMINERS,
  PERSONAL,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  TIMES,
} from '../lexicon/words.js';
import type { Evidence, MentionPlace } from './evidence.js';

/** Whether the mention looks like somebody, and like the whole of the phrase that names them. */
export function mentionFeatures({ attribution, entity, mention }: Evidence): Record<string, string> {
  if (!mention) return { mention: attribution.mention ? 'inside a quotation' : 'none' };
  const { tokens, from, to } = mention;
  const words = tokens.slice(from, to);
  const [first] = words;
  const isPronoun = words.length === 1 && first !== undefined && isPronounWord(first.lower);
  if (isPronoun) return { mention: pronounClass(first.lower, entity), 'mention, before it': before(mention) };
  return {
    mention: entityClass(entity),
    'mention, opening': opening(first),
    'mention, before it': before(mention),
    'mention, after it': after(mention),
    'mention, length':
      words.length > 12 ? 'over 12' : words.length > 5 ? '6 to 12' : words.length > 1 ? '2 to 5' : '1',
    'mention, oddity': oddity(mention),
    'mention, elsewhere': entity && entity.forms.size > 1 ? 'in other forms' : elsewhere(entity),
  };
}

const isPronounWord = (lower: string) =>
  PRONOUNS.has(lower) || PERSONAL.has(lower) || /^(?:which|that|this|these|those)$/.test(lower);

function pronounClass(lower: string, entity: Entity | null): string {
  if (/^(?:who|which|that)$/.test(lower)) return 'relative pronoun';
  const known = entity ? '' : ', stands for nobody known';
  if (lower === 'he' || lower === 'she') return `he or she${known}`;
  if (lower === 'i' || lower === 'we' || lower === 'you') return 'I, we or you';
  return lower === 'they' ? 'they' : 'other pronoun';
}

function entityClass(entity: Entity | null): string {
  if (!entity) return 'nobody';
  if (entity.person) return 'person, in full';
  if (entity.isRole) return 'role or thing';
  if (entity.isThing) return 'group or thing by name';
  const person = entity.isPerson ? 'person' : 'name';
  return entity.words.length > 1 ? `${person}, in full` : `${person}, one word`;
}

function opening(first: Token | undefined): string {
  if (!first) return 'nothing';
  if (isCapital(first.text)) return DETERMINERS.has(first.lower) ? 'determiner' : 'capital';
  if (DETERMINERS.has(first.lower)) return 'determiner';
  return /^[\d$]/.test(first.text) ? 'digit' : 'lower case';
}

/** A phrase behind another noun or a preposition may be only the end of the one that speaks. */
function before({ tokens, from }: MentionPlace): string {
  const token = tokens[from - 1];
  if (!token) return 'paragraph';
  if (token.kind === 'quotation') return 'quotation';
  if (CUES.has(token.lower)) return 'cue';
  if (PREPOSITIONS.has(token.lower)) return token.lower === 'to' ? 'to' : 'preposition';
  if (COORDINATORS.has(token.lower)) return 'and';
  if (token.lower === 'that') return 'that';
  if (SUBORDINATORS.has(token.lower)) return 'subordinator';
  if (token.text === ',') {
    const previous = tokens[from - 2];
    // A comma outside the marks, as the British write it, says what one inside them does.
    if (previous?.kind === 'quotation') return 'quotation';
    return isCapital(previous?.text ?? '') ? 'name, comma' : 'comma';
  }
  if (token.kind === 'punctuation') return /^[.!?…]$/.test(token.text) ? 'sentence' : 'punctuation';
  return isCapital(token.text) ? 'name' : 'word';
}

function after({ tokens, to }: MentionPlace): string {
  const token = tokens[to];
  if (!token) return 'paragraph';
  if (token.kind === 'quotation') return 'quotation';
  if (CUES.has(token.lower)) return 'cue';
  if (token.text === ',') return 'comma';
  if (/^(?:who|whose|which|that)$/.test(token.lower)) return 'relative';
  if (token.kind === 'punctuation') return 'punctuation';
  if (isCapital(token.text)) return 'name';
  if (PREPOSITIONS.has(token.lower)) return 'preposition';
  if (isParticiple(token.lower)) return 'participle';
  return isFiniteVerb(token) ? 'verb' : 'word';
}

/** What a phrase that names a speaker seldom has. */
function oddity({ tokens, from, to }: MentionPlace): string {
  const words = tokens.slice(from, to);
  const [first] = words;
  const isVerb = (at: number) => tokens[at]?.lower !== "'s" && isVerbHere(tokens, at);
  if (words.some((word, index) => isFiniteVerb(word) || isVerb(from + index))) return 'verb';
  if (words.some(({ lower }) => CUES.get(lower)?.forms.has('past'))) return 'past of a cue';
  if (words.some(({ lower }) => isAdverb(lower))) return 'adverb';
  const last = words.at(-1);
  if (words.length > 1 && last && !isCapital(last.text) && isParticiple(last.lower))
    return 'ends in a participle';
  if (first && (TIMES.has(first.lower) || TIMES.has(words.at(-1)?.lower ?? ''))) return 'time';
  if (words.some(({ text }) => /^[\d$]/.test(text))) return 'digits';
  if (words.some(({ kind }) => kind === 'quotation')) return 'quotation';
  if (words.some(({ text }) => text === '(')) return 'bracket';
  return words.some(({ text }) => text === ',') ? 'apposition' : 'none';
}

function elsewhere(entity: Entity | null): string {
  if (!entity) return 'nobody';
  return entity.lastAt > entity.firstAt ? 'in this form' : 'nowhere';
}
