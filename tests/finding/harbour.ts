import { articleOf } from './article-of.js';

const OPENING = 'The harbour will open before the rains, whatever the shipping lines say.';
export const LEAD =
  '“The harbour will open before the rains,” Transport Minister Amina Bello said in Sela on Monday.';
export const FULL =
  '“The harbour will open before the rains. No fisherman will lose his berth, and no family its house,” Bello said.';

export const harbour = articleOf(
  'harbour',
  [
    'Ministers agree on a new harbour',
    LEAD,
    'The ministers met for two days in the old customs house. Their talks were attended by Ambassador Rosa Lima of Brazil. A joint declaration was signed at the end of the talks.',
    'Fisheries Minister Chidi Eze warned that the dredging could destroy the oyster beds. Bello replied that a survey of the oyster beds had found no danger.',
    FULL,
    'Eze praised the plan of Bello to rebuild the lighthouse, saying that ships had been lost without it.',
    'The port handled 1,200 ships last year, thirty of them from Brazil.',
  ],
  [
    {
      words: '“The harbour will open before the rains,”',
      speaker: 'bello',
      kind: 'quoted',
      mention: 'Transport Minister Amina Bello',
      cue: 'said',
    },
    {
      words: 'that the dredging could destroy the oyster beds',
      speaker: 'eze',
      mention: 'Fisheries Minister Chidi Eze',
      cue: 'warned',
    },
    { words: 'that a survey of the oyster beds had found no danger', speaker: 'bello', cue: 'replied' },
    {
      words:
        '“The harbour will open before the rains. No fisherman will lose his berth, and no family its house,”',
      speaker: 'bello',
      kind: 'quoted',
    },
    { words: 'the plan of Bello to rebuild the lighthouse', speaker: 'eze', cue: 'praised' },
    { words: 'that ships had been lost without it', speaker: 'eze', cue: 'saying' },
  ],
);
export const school = articleOf('school', [
  'School year begins with a new library',
  `${OPENING} The library was a gift of the lighthouse society.`,
]);
