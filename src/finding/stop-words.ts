/**
 * Words that carry a sentence but tell nothing about its subject, folded: they are neither indexed nor asked for.
 * Question words are among them; what they ask for is looked at separately.
 */
const STOP_WORDS = new Set(
  `a about above after again against all also although am among an and any anyone anything are aren arent as at away
  be became because been before being below between both but by came can cannot cant could couldnt
  did didnt do does doesnt doing done dont down during each either else ever every everyone everything
  few for from further had hadnt has hasnt have havent having he her here hers herself hes him himself his how however
  i id if ill im in into is isnt it its itself ive just let lets like may me might more most much must my myself
  neither no nor not now of off on once only onto or other others otherwise our ours ourselves out over own per
  quite rather really same shall she shes should shouldnt since so some somebody someone something such
  than that thats the their theirs them themselves then there theres these they theyre this those though through thus
  to together too toward towards under until unto up upon us very via was wasnt we well were werent weve
  what whatever whats when whenever where wherever whether which whichever while who whoever whom whos whose why
  will with within without wont would wouldnt yes yet you your youre yours yourself`.split(/\s+/),
);

/** Words that a question is made with rather than about: they count for little where an article lacks them. */
const FAINT_WORDS = new Set(
  `according actually call called calls certain come comes describe described description example examples exist
  find found get give given gives gone got happen happened happens include included includes kind kinds know known
  made main make makes many mean means mention mentioned name named names note noted one ones part people person place
  said say saying says show shown side sort speak speaking spoke state stated take taken takes talk talked tell term
  terms thing things think thought time times told took two type types typically use used uses using usually
  want wants way ways went word words year years`.split(/\s+/),
);

/** @param folded a word as `fold` gives it */
export function isStopWord(folded: string): boolean {
  return STOP_WORDS.has(folded);
}

/** @param folded a word as `fold` gives it */
export function isFaintWord(folded: string): boolean {
  return FAINT_WORDS.has(folded);
}
