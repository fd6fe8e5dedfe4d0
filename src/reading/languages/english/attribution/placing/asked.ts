import type { PlaceRule } from './place.js';

/** "Asked about the vote, …", "when asked whether …": somebody asked, but nobody is named. */
export const askedByNobody: PlaceRule = ({ tokens, verb: { at, opens } }) => {
  if (tokens[at]?.lower !== 'asked') return null;
  const isSubjectless = opens || /^(?:when|if|once)$/.test(tokens[at - 1]?.lower ?? '');
  const next = tokens[at + 1]?.lower ?? '';
  return isSubjectless && /^(?:about|whether|if|how|why|what|who|where)$/.test(next)
    ? { subject: null, side: 'nobody' }
    : null;
};
