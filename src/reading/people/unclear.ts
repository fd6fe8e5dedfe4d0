import type { ReadingWarning, Span } from '../article.js';
import type { Entity } from './entity.js';
import { formOf } from './form-of.js';

const REMEDY = 'Write the full name in the text.';

/** More names than this help nobody to choose. */
const MOST_NAMES = 3;

/** @param candidates whom it may stand for, likeliest first */
export function unknownPronoun(text: string, pronoun: Span, candidates: readonly Entity[]): ReadingWarning {
  const { start, end } = pronoun;
  const names = listOf(candidates);
  const who = names ? `may be ${names}` : 'stands for nobody whom the text names before it';
  return { start, end, kind: 'unknown-pronoun', message: `“${formOf(text, pronoun)}” ${who}. ${REMEDY}` };
}

/** @param namesakes those who bear the name, the one it is taken for first */
export function sharedName({ start, end }: Span, name: string, namesakes: readonly Entity[]): ReadingWarning {
  const [taken] = namesakes;
  const names = listOf(namesakes, 'and');
  const message = `${names} are both called “${name}”; here it is taken for ${taken?.name}. ${REMEDY}`;
  return {
    start,
    end,
    kind: 'shared-name',
    message: namesakes.length > 2 ? message.replace('both', 'all') : message,
  };
}

function listOf(entities: readonly Entity[], word = 'or'): string {
  const names = entities.slice(0, MOST_NAMES).map(({ name }) => name);
  const last = names.pop() ?? '';
  return names.length > 0 ? `${names.join(', ')} ${word} ${last}` : last;
}
