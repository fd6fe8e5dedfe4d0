import { CUE_TABLE } from './cue-table.js';
import { inflect, type VerbForm } from './inflect.js';

/**
 * The verbs and phrases that tell that somebody speaks or writes, and what each takes. A verb of saying is recognised
 * in all its forms; what stands after it decides whether something is said ("called for a truce") or not ("called at
 * noon").
 */

/** What may follow a cue as what was said. */
type Complement =
  /** A clause, with or without "that": "said (that) the road is open". */
  | 'clause'
  /** A clause with "that" only: "maintained that the road was open". */
  | 'that-clause'
  /** The one spoken to, then a clause: "told reporters (that) the road is open". */
  | 'person'
  /** A thing or person spoken of: "praised the plan". */
  | 'object'
  /** "vowed to rebuild". */
  | 'infinitive'
  /** The one spoken to, then an infinitive: "urged both sides to talk". */
  | 'person-infinitive'
  /** A belief or a judgement: it counts as said only where words of it stand in quotation marks. */
  | 'if-quoted';

export interface Cue {
  lemma: string;
  takes: ReadonlySet<Complement>;
  /** Words after which its object stands: "called for a truce", "spoke about trade", "pointed out that". */
  particles: ReadonlySet<string>;
}

const COMPLEMENTS: Record<string, Complement> = {
  c: 'clause',
  t: 'that-clause',
  p: 'person',
  o: 'object',
  i: 'infinitive',
  P: 'person-infinitive',
  q: 'if-quoted',
};

/** Verbs that only go on or begin before a verb of saying: "went on to say", "continued to insist". */
export const LEADS_TO_SAYING: ReadonlySet<string> = new Set(
  'on continue continued continues proceeded goes went began begun sought seeks seemed appeared appears sought rushed hastened used wanted wants wish wishes like refused refuses declined declines'.split(
    ' ',
  ),
);

/** Verbs that may introduce words in quotation marks without being verbs of saying themselves. */
export const INTRODUCES_QUOTE: ReadonlySet<string> = new Set(
  'began begins laughed smiled shot fired snapped chimed sighed nodded shrugged grinned joked mused recited signed texted texts messaged messages pleaded interrupted interjected echoed echoes insinuated went goes captioned crowed thundered barked stammered reasoned reflected ventured screamed screams hollered demurred concurred vented ranted bellowed declaimed intoned deadpanned snapped cracked jabbed teased taunted posited surmised theorized cautions implored begged begs prayed prays'.split(
    ' ',
  ),
);

export const CUES: ReadonlyMap<string, { cue: Cue; forms: ReadonlySet<VerbForm> }> = buildCues();

function buildCues(): Map<string, { cue: Cue; forms: Set<VerbForm> }> {
  const cues = new Map<string, { cue: Cue; forms: Set<VerbForm> }>();
  for (const [letters, verbs] of CUE_TABLE) {
    const takes = new Set([...letters].flatMap((letter) => COMPLEMENTS[letter] ?? []));
    for (const entry of verbs.trim().split(/\s+/)) {
      for (const [form, name, cue] of formsOf(entry, takes)) {
        const known = cues.get(form);
        if (known) known.forms.add(name);
        else cues.set(form, { cue, forms: new Set([name]) });
      }
    }
  }
  return cues;
}

function formsOf(entry: string, takes: Cue['takes']): [form: string, name: VerbForm, cue: Cue][] {
  const [verb = '', particles = ''] = entry.replace('*', '').split(':');
  const [lemma = '', past, participle] = verb.split('/');
  const cue = { lemma, takes, particles: new Set(particles.split(',').filter((word) => word !== '')) };
  const isPastOnly = entry.endsWith('*');
  return inflect(lemma, past, participle)
    .filter(([, name]) => !isPastOnly || name === 'past' || name === 'participle')
    .map(([form, name]) => [form, name, cue]);
}
