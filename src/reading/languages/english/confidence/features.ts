import { CUES } from '../lexicon/cues.js';
import type { Evidence } from './evidence.js';
import { mentionFeatures } from './mention-features.js';
import { placeFeatures } from './place-features.js';
import { wordFeatures } from './word-features.js';

/** What speaks for or against an attribution: for each aspect its value, as "words: 3 or 4". */
export type Features = Readonly<Record<string, string>>;

/** The aspects of an attribution by which similar ones were right or wrong. */
export function featuresOf(evidence: Evidence): Features {
  const { attribution, cue } = evidence;
  return {
    rule: `${attribution.kind} by ${attribution.rule}${attribution.rule === 'shared-subject' ? sharing(cue) : ''}`,
    cue: attribution.kind === 'quoted' ? `quoted, ${cueClass(cue)}` : (lemmaOf(cue) ?? cueClass(cue)),
    ...mentionFeatures(evidence),
    ...placeFeatures(evidence),
    ...wordFeatures(evidence),
  };
}

/** "…, adding that" shares its subject more surely than "… and said". */
const sharing = (cue: string | null) => (/ing\b/.test(cue ?? '') ? ', gerund' : ', verb');

function cueClass(cue: string | null): string {
  if (cue === null) return 'none';
  return lemmaOf(cue) === null ? 'in no lexicon' : 'in the lexicon';
}

/** "went on to say": say; null for a verb that is known only by its place beside a quotation. */
function lemmaOf(cue: string | null): string | null {
  if (cue?.startsWith('according')) return 'according to';
  const known = cue?.split(/\s+/).flatMap((word) => CUES.get(word) ?? []) ?? [];
  return known.at(-1)?.cue.lemma ?? null;
}
