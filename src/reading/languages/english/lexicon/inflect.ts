export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/**
 * The forms of an English verb.
 * @example inflect('deny') // deny, denies, denied, denied, denying
 */
export function inflect(lemma: string, past = regularPast(lemma), participle = past): [string, VerbForm][] {
  const forms: [string, VerbForm][] = [
    [lemma, 'base'],
    [thirdPerson(lemma), 'third'],
    [past, 'past'],
    [participle, 'participle'],
    [gerund(lemma), 'gerund'],
  ];
  if (DOUBLES_IN_BRITAIN.has(lemma)) {
    const doubled = lemma + lemma.slice(-1);
    forms.push([`${doubled}ed`, 'past'], [`${doubled}ed`, 'participle'], [`${doubled}ing`, 'gerund']);
  }
  return forms;
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

/** Verbs whose last consonant is doubled before an ending. */
const DOUBLES = new Set(
  'admit beg brag chat hit pen put quip rap rebut refer regret rip slam submit'.split(' '),
);

/** Verbs whose last consonant is doubled in Britain: "signalled" as well as "signaled". */
const DOUBLES_IN_BRITAIN = new Set(['signal', 'label', 'counsel', 'channel']);

function stem(lemma: string): string {
  return DOUBLES.has(lemma) ? lemma + lemma.slice(-1) : lemma;
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem(lemma)}ed`;
}

function gerund(lemma: string): string {
  return lemma.endsWith('e') && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${stem(lemma)}ing`;
}
