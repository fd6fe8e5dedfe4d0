import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, Verdict } from '../../../src/answering/checking/verdict.js';
import { readAskedLine } from '../../../src/discord/asked-line.js';
import { LANGUAGES } from '../../../src/discord/texts/languages.js';
import { textsIn } from '../../../src/discord/texts/texts.js';
import { viewAnswer } from '../../../src/discord/views/view.js';
import { ADA, at, BO, madeArticle, madeMatch, madeStatement } from '../made-article.js';
import { everyVerdict } from './made-verdicts.js';
import { buttonsOf, countOf, labelsOf, linesOf, shownAs } from './shown.js';

const ARTICLE = madeArticle([
  ['Fish talks end'],
  ['Minister Berg said, “We sold 300 tonnes of herring to Norland.” She left early.'],
]);
const SAID = madeStatement(ARTICLE, 'We sold 300 tonnes of herring to Norland');
const MATCH = madeMatch(ARTICLE, 1, { statement: SAID });
const PLACE = { match: MATCH, found: [at(ARTICLE, 'We sold 300 tonnes')], allowances: [] };

const claimOf = (words: string, facts: Partial<Claim> = {}): Claim => ({
  words,
  isQuoted: true,
  speaker: null,
  ...facts,
});
const NOBODY = { kind: 'nobody-claimed' } as const;

const view = (verdicts: Verdict[], language: (typeof LANGUAGES)[number] = 'en') =>
  viewAnswer(
    { kind: 'checked', verdicts, isPart: false },
    shownAs({ kind: 'check', quote: 'a' }, { texts: textsIn(language), mayShare: true }),
  );
const textOf = (verdicts: Verdict[]) => linesOf(view(verdicts)).join('\n');

const numberChanged: Verdict = {
  kind: 'altered',
  claim: claimOf('We sold 500 tonnes'),
  speaker: NOBODY,
  ...PLACE,
  changes: [{ kind: 'number', claimed: { start: 8, end: 11 }, found: at(ARTICLE, '300') }],
  isOtherSpeaker: false,
};

describe('a verdict', () => {
  it('tells a difference in words, and marks it on the claim and on the article’s own words', () => {
    const text = textOf([numberChanged]);
    expect(text).toMatch(/^\*\*Altered: another number\*\*\. This is how the article has it\./);
    expect(text).toContain('Checked: “We sold ~~500~~ tonnes”');
    expect(text).toContain('- Number: says “500”, the article has **“300”**');
    expect(text).toContain('> Minister Berg said, “**We sold __300__ tonnes** of herring to Norland.”');
    expect(text).toContain('**Ada Berg**, Minister of Norland');
  });

  it('tells what is added and what is left out', () => {
    const [added, missing] = [
      { kind: 'negation' as const, claimed: { start: 0, end: 3 }, found: { start: 20, end: 20 } },
      { kind: 'word' as const, claimed: { start: 3, end: 3 }, found: at(ARTICLE, 'tonnes') },
    ];
    const text = textOf([{ ...numberChanged, claim: claimOf('not ok'), changes: [added, missing] }]);
    expect(text).toMatch(/^\*\*Altered: “not” added or missing/);
    expect(text).toContain('- Negation: says “not”, which the article does not have');
    expect(text).toContain('- Words: leaves out **“tonnes”**, which the article has');
  });

  it('tells of a paraphrase that is altered, too, which of both it is', () => {
    const { kind: _, ...facts } = numberChanged;
    const text = textOf([{ kind: 'reported', ...facts }]);
    expect(text).toMatch(/^\*\*Altered: another number\*\*\..*\n\*\*Reported, not quoted\*\*\n/);
  });

  it('names who is claimed and who is heard, where they are not the same', () => {
    const speaker = { kind: 'one' as const, speaker: BO };
    const text = textOf([{ kind: 'other-speaker', claim: claimOf('We sold'), speaker, ...PLACE }]);
    expect(text).toContain('**Another speaker:**');
    expect(text).toContain('Claimed of: **Bo Lind**\nIn the article: **Ada Berg**, Minister of Norland');
  });

  it('says that the speaker is unclear rather than that it is the one who is claimed', () => {
    const match = { ...MATCH, statement: { ...SAID, speaker: null } };
    const speaker = { kind: 'one' as const, speaker: ADA };
    const text = textOf([{ kind: 'verbatim', claim: claimOf('We sold'), speaker, ...PLACE, match }]);
    expect(text).toContain('**Verbatim, speaker unclear:**');
    expect(text).toContain('**Speaker unclear**');
    expect(text).not.toContain('and they are this speaker’s');
  });

  it('says what was not held against the quote in one small line', () => {
    const allowances = ['case', 'dashes'] as const;
    const text = textOf([
      { kind: 'verbatim', claim: claimOf('we sold'), speaker: NOBODY, ...PLACE, allowances },
    ]);
    expect(text).toContain('-# Written differently, and not held against it: capital letters and dashes.');
  });

  it('gives each piece of a stitched quote its own place', () => {
    const pieces = [
      { ...PLACE, claimed: { start: 0, end: 7 } },
      { ...PLACE, found: [at(ARTICLE, 'herring to Norland')], claimed: { start: 8, end: 15 } },
    ];
    const text = textOf([
      {
        kind: 'stitched',
        claim: claimOf('We sold herring'),
        speaker: NOBODY,
        pieces,
        isOtherSpeaker: false,
        isAllOthers: false,
      },
    ]);
    expect(text).toContain('**Stitched together:** 2 pieces of different statements');
    expect(text).toMatch(/Piece 1: “We sold”[\s\S]*paragraph 1[\s\S]*Piece 2: “herring”[\s\S]*paragraph 1/);
  });

  it('shows the closest passage as no match, and nothing bold in it', () => {
    const text = textOf([{ kind: 'not-found', claim: claimOf('cod'), speaker: NOBODY, nearest: MATCH }]);
    expect(text).toContain('**Not found:** the article does not have these words.');
    expect(text).toContain('Closest, but no match: **Ada Berg**');
    expect(text).toContain('> Minister Berg said, “We sold 300 tonnes');
  });

  it('leads from words that were not found to what their speaker does say', () => {
    const speaker = { kind: 'one' as const, speaker: ADA };
    const verdict: Verdict = { kind: 'not-found', claim: claimOf('cod'), speaker, nearest: null };
    expect(labelsOf(view([verdict]))[0]).toBe('All that Ada Berg says');
  });

  it('never says whether it is true', () => {
    for (const language of LANGUAGES) {
      const lines = linesOf(view([numberChanged], language));
      expect(lines).toContain(textsIn(language).checks.onlyWhatIsSaid(true));
    }
  });

  it('leads to whom an unclear name may mean', () => {
    const speaker = { kind: 'several' as const, candidates: [ADA, BO] };
    const verdict: Verdict = {
      kind: 'verbatim',
      claim: claimOf('We sold', { speaker: 'the minister' }),
      speaker,
      ...PLACE,
    };
    expect(labelsOf(view([verdict])).slice(0, 2)).toEqual(['Ada Berg', 'Bo Lind']);
    expect(textOf([verdict])).toContain('“the minister” fits several people: Ada Berg and Bo Lind.');
  });
});

describe('what is not all that is claimed', () => {
  const partOf = (verdicts: Verdict[]) =>
    linesOf(
      viewAnswer({ kind: 'checked', verdicts, isPart: true }, shownAs({ kind: 'check', quote: 'q' })),
    ).join('\n');

  it('is told to be a part, of a claim or of several', () => {
    expect(partOf([{ ...numberChanged, claim: claimOf('We sold 500 tonnes [⋯]') }])).toContain(
      'this is its beginning',
    );
    expect(partOf([numberChanged])).toContain('this is one of its claims');
  });
});

describe('several verdicts', () => {
  it('are told in full as far as there is room, and in short beyond', () => {
    const verdicts = Array.from({ length: 10 }, () => numberChanged);
    const text = textOf(verdicts);
    expect(text).toContain('**10 claims checked,** the most serious first.');
    expect(text).toContain('-# Claim 2 of 10');
    const full = text.split('-# Claim ').length - 1;
    const short = text.split('- **Altered: another number** “We sold 500 tonnes”').length - 1;
    expect(full + short).toBe(10);
    expect(short).toBeGreaterThan(0);
  });
});

describe('whatever the claims, the people and the language', () => {
  /** Those that cost most: escaped ones, three bytes a unit, four bytes a pair, and a word without an end. */
  const long = (length: number) =>
    fc.constantFrom('*', '漢', '🐟', 'word ', '*漢', '<@1> ', '“A.” ').map(
      (unit) =>
        unit
          .repeat(length)
          .slice(0, length)
          .replace(/\p{Surrogate}/gu, '')
          .trim() || 'a',
    );
  const cases = fc.record({
    paragraph: fc.array(long(1_500), { minLength: 1, maxLength: 2 }),
    title: long(200),
    words: long(600),
    speaker: long(100),
    name: long(300),
    language: fc.constantFrom(...LANGUAGES),
    mode: fc.constantFrom('passage' as const, 'context' as const, 'why' as const),
    owner: fc.option(fc.constant('18446744073709551615')),
    alone: fc.uniqueArray(fc.nat(10), { minLength: 2, maxLength: 2 }),
  });

  it('a message is within Discord’s limits, and its question can be read from it', () => {
    fc.assert(
      fc.property(cases, ({ paragraph, title, words, speaker, name, language, mode, owner, alone }) => {
        const people = ['a', 'b', 'c'].map((id) => ({ id, name, role: name, country: name, spellings: [] }));
        const source = `https://example.org/${'a'.repeat(200)}`;
        const article = madeArticle([['One.'], paragraph, ['Two.']], { title, source, speakers: people });
        const { start, end } = article.paragraphs[1] ?? { start: 0, end: 0 };
        const statement = madeStatement(article, article.text.slice(start, end), { speaker: 'a' });
        const match = madeMatch(article, 1, { statement });
        const verdicts = everyVerdict(words, { match, people, speaker });
        const question = { kind: 'check', quote: words, speaker, article: title } as const;
        const shown = shownAs(question, { texts: textsIn(language), mode, owner, mayShare: true });
        for (const some of [verdicts, ...alone.map((index) => verdicts.slice(index, index + 1))]) {
          const message = viewAnswer({ kind: 'checked', verdicts: some, isPart: true }, shown);
          const lines = linesOf(message);
          const ids = buttonsOf(message.components).map(({ custom_id }) => custom_id);
          expect(lines.join('').length).toBeLessThanOrEqual(4_000);
          expect(Buffer.byteLength(JSON.stringify(message))).toBeLessThanOrEqual(10_000);
          expect(countOf(message.components)).toBeLessThanOrEqual(40);
          expect(lines.every((line) => line.trim() !== '')).toBe(true);
          expect(new Set(ids).size).toBe(ids.length);
          expect(lines.map(readAskedLine).findLast((line) => line !== null)).toEqual(question);
        }
      }),
      { numRuns: 40 },
    );
  });
});
