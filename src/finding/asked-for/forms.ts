import type { Span } from '../../reading/article.js';
import { isPersonNoun, isPluralPersonNoun } from '../../reading/languages/english/people/person-nouns.js';
import { MEASURE_FORMS } from './measure-forms.js';
import { NAME_FORMS } from './name-forms.js';
import { NUMBER_FORMS } from './number-forms.js';
import { TIME_FORMS } from './time-forms.js';

const FORMS = { ...TIME_FORMS, ...NUMBER_FORMS, ...MEASURE_FORMS, ...NAME_FORMS };

/** How what is asked for may be written. */
export type Form = keyof typeof FORMS;

const compiled = new Map<string, RegExp>();

function compile(source: string): RegExp {
  const known = compiled.get(source) ?? new RegExp(source, 'gu');
  compiled.set(source, known);
  return known;
}

/**
 * Where a sentence has what may be asked for.
 * @param isLoose whether what might merely stand for it is found too: "after the vote" for a time
 * @returns places in the sentence, in UTF-16 units
 */
export function placesOf(form: Form, isLoose: boolean, sentence: string): Span[] {
  const { clear, loose } = FORMS[form];
  const sources = isLoose ? [clear, loose] : [clear];
  const found = sources.flatMap((source) =>
    [...sentence.matchAll(compile(source))].map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    })),
  );
  return form === 'person' ? [...found, ...personNouns(sentence)] : found;
}

function personNouns(sentence: string): Span[] {
  return [...sentence.matchAll(/(?<![\p{L}\p{N}])\p{L}?\p{Ll}+(?![\p{L}\p{N}])/gu)].flatMap(
    ({ 0: typed, index }) => {
      const noun = typed.toLowerCase().replace(/men$/, 'man');
      return isPersonNoun(noun) || isPluralPersonNoun(noun)
        ? [{ start: index, end: index + typed.length }]
        : [];
    },
  );
}
