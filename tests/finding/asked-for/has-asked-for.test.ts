import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasAskedFor, kindLacking } from '../../../src/finding/asked-for.js';
import { gatherEvidence } from '../../../src/finding/evidence.js';
import { PassageIndex } from '../../../src/finding/passage-index.js';
import { queryTerms } from '../../../src/finding/query-terms.js';
import { articleOf } from '../article-of.js';

function evidenceOf(question: string, text: string) {
  const index = new PassageIndex([articleOf('asked', [text])]);
  const [paragraph] = index.paragraphs;
  if (!paragraph) throw new Error('The text has no paragraph.');
  return gatherEvidence(index, queryTerms(index, question), paragraph, () => true);
}

const has = (question: string, text: string) => hasAskedFor(evidenceOf(question, text), 0);
const lacking = (question: string, text: string) => kindLacking(evidenceOf(question, text), [0]);

describe('a sentence has what is asked for', () => {
  it.each([
    ['When did the ferry sink?', 'The ferry sank in May.'],
    ['When did the ferry sink?', 'The ferry sank last spring.'],
    ['When did the ferry sink?', 'The ferry sank about 300 BC.'],
    ['When did the ferry sink?', 'The ferry sank in the 1990s.'],
    ['When will the ferry sail?', 'The ferry will sail in three weeks.'],
    ['When does the ferry sail?', 'The ferry sails when the tide is high.'],
    ['In which century did the ferry sink?', 'The ferry sank in the 19th century.'],
    ['What time does the ferry sail?', 'The ferry sails at 7:30 each day.'],
    ['Where did the ferry sink?', 'The ferry sank off the coast of Togo.'],
    ['Where is the ferry kept?', 'The ferry is kept in an old harbour.'],
    ['Which country built the ferry?', 'The ferry was paid for by Ghana.'],
    ['Who built the ferry?', 'The fishermen built the ferry.'],
    ['Who pays for the ferry?', 'The ministry pays for the ferry.'],
    ['How many passengers did the ferry have?', 'The ferry had 1,200 passengers.'],
    ['How many passengers did the ferry have?', 'The ferry had several dozen passengers.'],
    ['How many of the passengers were saved?', 'Half of the passengers were saved.'],
    ['How much did the ferry cost?', 'The ferry cost €3.5 million.'],
    ['How much did the ferry cost?', 'The ferry cost two million francs.'],
    ['What share of the passengers was saved?', 'A third of the passengers was saved.'],
    ['What percentage of the passengers was saved?', 'Of the passengers 40 per cent were saved.'],
    ['How long does the ferry take?', 'The ferry takes forty minutes.'],
    ['How long is the ferry?', 'The ferry is 60 metres from end to end.'],
    ['How fast is the ferry?', 'The ferry makes 14 knots.'],
    ['How old was the captain of the ferry?', 'The captain of the ferry, 61, was saved.'],
    ['How often does the ferry sail?', 'The ferry sails twice a week.'],
    ['Why did the ferry sink?', 'The ferry sank because its door was open.'],
  ])('“%s” “%s”', (question, text) => {
    expect(has(question, text)).toBe(true);
    expect(lacking(question, text)).toBeNull();
  });

  it.each([
    ['When did the ferry sink?', 'The ferry may have sunk.'],
    ['When did the ferry sink?', 'The ferry sank with 1,500 barrels of oil.'],
    ['What time does the ferry sail?', 'The ferry sails on Sunday.'],
    ['What year was the ferry built?', 'The ferry was built on a Monday.'],
    ['Where did the ferry sink?', 'The ferry sank in May.'],
    ['How many people were on the ferry?', 'The people of the ferry left in 1998.'],
    ['How many people were on the ferry?', 'The people of the ferry left on 14 June.'],
    ['How many people were on the ferry?', 'The people of the ferry paid $40.'],
    ['How many people were on the ferry?', 'Of the people of the ferry 40 percent left.'],
    ['How many people were on the ferry?', 'People had the ferry for 30 years.'],
    ['How much did the ferry cost?', 'The cost of the ferry was told in 2019 to 30 people.'],
    ['What share of the passengers was saved?', 'The 12 passengers were saved.'],
    ['How long does the ferry take?', 'The ferry takes 40 cars.'],
    ['How fast is the ferry?', 'The ferry is fast, its 12 owners say.'],
    ['How often does the ferry sail?', 'The ferry sails from the quay.'],
  ])('not by something else: “%s” “%s”', (question, text) => {
    expect(has(question, text)).toBe(false);
  });

  it('not by the question’s own words', () => {
    expect(has('When did the ferry of May 1998 sink?', 'The ferry of May 1998 sank.')).toBe(false);
    expect(has('How many of the 12 ferries sank?', 'The 12 ferries sank.')).toBe(false);
    expect(has('How many of the 12 ferries sank?', 'Of the 12 ferries three sank.')).toBe(true);
    expect(has('Where did the ferry to Port Vila sink?', 'The ferry to Port Vila sank.')).toBe(false);
    expect(has('Where did the ferry to Port Vila sink?', 'The ferry to Port Vila sank off Port Olry.')).toBe(
      true,
    );
  });

  it('only where a number stands near what is counted', () => {
    const text =
      'The 12 ministers of the lake states, who had met for a day, spoke of the ferries that sank.';
    expect(has('How many ferries sank?', text)).toBe(false);
    expect(has('How many ministers met?', text)).toBe(true);
  });

  it('only where a time stands near what is asked of it', () => {
    const text =
      'The ferry sank with all its cargo, said the captain, a man of few words who lives with his sister and was heard by the board of the port on Friday.';
    expect(has('When did the ferry sink?', text)).toBe(false);
    expect(has('When was the captain heard by the board?', text)).toBe(true);
  });
});

describe('what a question asks for is told to be lacking', () => {
  it('not where the sentence has what might merely stand for it', () => {
    expect(lacking('When did the ferry sink?', 'The ferry sank after the vote.')).toBeNull();
    expect(lacking('When did the ferry sink?', 'The ferry sank with its crew.')).toBe('time');
    expect(lacking('How much did the ferry cost?', 'The ferry was free.')).toBeNull();
    expect(lacking('How many people drowned?', 'Of the people no more than a few drowned.')).toBeNull();
    expect(lacking('How many people drowned?', 'People drowned.')).toBe('number');
  });

  it('never of a reason, which any words can give', () => {
    expect(lacking('Why did the ferry sink?', 'The ferry sank. It had been built badly.')).toBeNull();
  });

  it('never where the sentence clearly has it', () => {
    const questions = [
      'When did the ferry sink?',
      'Where did it sink?',
      'Who sank it?',
      'How many sank?',
      'How much did the ferry cost?',
      'How long is the ferry?',
      'How often does it sail?',
    ];
    const words =
      'the ferry sank cost sails in May 1998 Lome Ruiz three 40 percent $5 metres years twice off after and'.split(
        ' ',
      );
    fc.assert(
      fc.property(
        fc.constantFrom(...questions),
        fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }),
        (question, typed) => {
          const text = `${typed.join(' ')}.`;
          if (has(question, text)) expect(lacking(question, text)).toBeNull();
        },
      ),
    );
  });
});
