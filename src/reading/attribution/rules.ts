/** Every way in which a statement gets its speaker; what the bot says of each stands with its texts. */
export const RULE_NAMES = [
  'quote-then-verb',
  'quote-then-inverted-verb',
  'verb-then-quote',
  'shared-subject',
  'clause-then-subject',
  'verb-then-clause',
  'clause-then-verb',
  'noun-then-clause',
  'according-to',
  'passive-with-agent',
  'nobody-named',
  'introduced-by-colon',
  'quote-goes-on',
  'quote-over-paragraphs',
  'quote-closed-later',
  'last-speaker',
  'last-speaker-in-narration',
  'subject-before',
  'subject-left-out',
  'signed',
  'transcript',
  'unclear-speaker',
] as const;

export type RuleName = (typeof RULE_NAMES)[number];
