import { afterVerb, afterVerbBehindComma } from './after-verb.js';
import { beforeApposition, beforeAppositionWithTitle } from './apposition.js';
import { askedByNobody } from './asked.js';
import { beforeVerb } from './before-verb.js';
import { beforeGerund, laterThanGerund } from './gerund.js';
import { agentOfPassive, quotedAsSaying } from './passive.js';
import type { Place, PlaceRule, VerbInSentence } from './place.js';
import { shared } from './shared.js';

/** The ways in which English places the speaker of a verb of saying; the first that applies decides. */
const RULES: readonly PlaceRule[] = [
  quotedAsSaying,
  askedByNobody,
  laterThanGerund,
  beforeGerund,
  agentOfPassive,
  beforeAppositionWithTitle,
  afterVerb,
  beforeApposition,
  afterVerbBehindComma,
  shared,
  beforeVerb,
];

/** Where the speaker of a verb of saying stands; null where the verb has none, and so is no verb of saying. */
export function placeSpeaker(verb: VerbInSentence): Place | null {
  for (const rule of RULES) {
    const place = rule(verb);
    if (place) return place;
  }
  return null;
}
