import { describe, expect, it } from 'vitest';
import { RULE_NAMES, type RuleName } from '../../../src/reading/attribution/rules.js';
import { attributed } from '../languages/english/attribution/attributed.js';

interface Example {
  text: string;
  words: string;
  /** Who the words are by and what tells so, as the text has it; null where nothing does. */
  mention: string | null;
  cue: string | null;
  /** Where the rule is none of English. */
  language?: string;
}

/** A text for each rule, and the statement in it that has its speaker by that rule. */
const EXAMPLES: Record<RuleName, Example> = {
  'quote-then-verb': {
    text: '“The harvest is safe,” Agriculture Minister Wanjiru Otieno said on Monday.',
    ...{ words: '“The harvest is safe,”', mention: 'Agriculture Minister Wanjiru Otieno', cue: 'said' },
  },
  'quote-then-inverted-verb': {
    text: '“The wind took the roof,” recalled Elvira Condori, a teacher.',
    ...{ words: '“The wind took the roof,”', mention: 'Elvira Condori', cue: 'recalled' },
  },
  'verb-then-quote': {
    text: 'Governor Daniyar Beketov told reporters in Osh: “The pass will open in April.”',
    ...{ words: '“The pass will open in April.”', mention: 'Governor Daniyar Beketov', cue: 'told' },
  },
  'shared-subject': {
    text: 'Senator Beatriz Lopes toured the mine and called for an inquiry.',
    ...{ words: 'an inquiry', mention: 'Senator Beatriz Lopes', cue: 'called for' },
  },
  'clause-then-subject': {
    text: 'Stressing that the talks must go on, the foreign minister left for Geneva.',
    ...{ words: 'that the talks must go on', mention: 'the foreign minister', cue: 'Stressing' },
  },
  'verb-then-clause': {
    text: 'General Abdul Karimi vowed to defend the capital.',
    ...{ words: 'to defend the capital', mention: 'General Abdul Karimi', cue: 'vowed' },
  },
  'clause-then-verb': {
    text: 'The mine will close next year, the company announced on Tuesday.',
    ...{ words: 'The mine will close next year', mention: 'the company', cue: 'announced' },
  },
  'noun-then-clause': {
    text: 'Voters remembered the governor’s promise that no school would close.',
    ...{ words: 'that no school would close', mention: 'the governor', cue: 'promise' },
  },
  'according-to': {
    text: 'Exports rose by a fifth, according to customs data.',
    ...{ words: 'Exports rose by a fifth', mention: 'customs data', cue: 'according to' },
  },
  'passive-with-agent': {
    text: 'He was warned by his doctor that the journey was too long.',
    ...{ words: 'that the journey was too long', mention: 'his doctor', cue: 'warned' },
  },
  'nobody-named': {
    text: 'It was reported that two ferries had collided.',
    ...{ words: 'that two ferries had collided', mention: null, cue: 'reported' },
  },
  'introduced-by-colon': {
    text: 'Amina Bello: “The port will reopen.”',
    ...{ words: '“The port will reopen.”', mention: 'Amina Bello', cue: null },
  },
  'quote-goes-on': {
    text: '“He is innocent,” shouted Elvira Condori. “Let him go home.”',
    ...{ words: '“Let him go home.”', mention: 'Elvira Condori', cue: 'shouted' },
  },
  'quote-over-paragraphs': {
    text: '“The bridge is old,” Ana Duarte said. “It shakes in the wind.\n\n“It needs repair before winter.”',
    ...{ words: '“It needs repair before winter.”', mention: 'Ana Duarte', cue: 'said' },
  },
  'quote-closed-later': {
    text: '“We walked all night.\n\n“Nobody slept,” Emma Stone said.',
    ...{ words: '“We walked all night.', mention: 'Emma Stone', cue: 'said' },
  },
  'last-speaker': {
    text: 'The guns must fall silent, President Josephat Kiprono said.\n\n“We cannot wait any longer.”',
    ...{ words: '“We cannot wait any longer.”', mention: 'President Josephat Kiprono', cue: 'said' },
  },
  'last-speaker-in-narration': {
    text: 'The coach said the defeat was his fault. The final was “a lesson for all of us.”',
    ...{ words: '“a lesson for all of us.”', mention: 'The coach', cue: 'said' },
  },
  'subject-before': {
    text: 'Carlos Mendoza was in tears. “I built this house with my father.”',
    ...{ words: '“I built this house with my father.”', mention: 'Carlos Mendoza', cue: null },
  },
  'subject-left-out': {
    text: 'Bakan Ali Demir kürsüye çıktı. “Yol açık” diye konuştu.',
    language: 'tr',
    ...{ words: '“Yol açık”', mention: 'Bakan Ali Demir', cue: 'diye konuştu' },
  },
  signed: {
    text: '“Music kept us alive through the siege.” — Marta Kovac',
    ...{ words: '“Music kept us alive through the siege.”', mention: 'Marta Kovac', cue: null },
  },
  transcript: {
    text: 'KAMARA: We will not sign.\n\nLINDGREN: Then we are done.',
    ...{ words: 'We will not sign.', mention: 'KAMARA', cue: null },
  },
  'unclear-speaker': {
    text: '“Nobody told us that the water was rising.”',
    ...{ words: '“Nobody told us that the water was rising.”', mention: null, cue: null },
  },
};

describe('each rule that gives a statement its speaker', () => {
  it('has an example here', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual([...RULE_NAMES].sort());
  });

  it.each(RULE_NAMES)('%s travels with the statement and the words that decided', (rule) => {
    const { text, language, ...said } = EXAMPLES[rule];
    expect(attributed(text, language)).toContainEqual({ rule, ...said });
  });
});
