import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../../src/answering/checking/claims.js';
import { CUT, isCut } from '../../../src/answering/checking/cut.js';
import type { Claim } from '../../../src/answering/checking/verdict.js';
import { askedLine, readAskedLine } from '../../../src/discord/asked-line.js';
import { asQuote } from '../../../src/discord/checking/as-quote.js';
import { cost } from '../../../src/discord/room.js';

const words = fc
  .array(
    fc.constantFrom('herring', 'is', 'for', 'everybody', 'not', '5', 'cod,', 'Bo', '漢字', 'said', '*', '-'),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((some) => some.join(' '));
const claimed = fc.oneof(
  words.map((some) => `“${some}”`),
  words.map((some) => `"${some}" — Ada Berg`),
  words.map((some) => `\n> ${some}\n— Bo Lind\n`),
  words.map((some) => `Ada Berg said: “${some}”.`),
  words.map((some) => `Ada Berg said that ${some}.`),
  words,
);
const message = fc.array(claimed, { minLength: 1, maxLength: 14 }).map((some) => some.join(' '));

/** A claim without what differs between lines and one line, and quotation marks inside. */
const told = ({ words, speaker }: Claim) => `${words.replace(/[\s"“”]+/g, ' ').trim()} — ${speaker}`;

describe('a message as the quote of a question', () => {
  it('holds the claims of the message, or as many as fit', () => {
    fc.assert(
      fc.property(message, (text) => {
        const quote = asQuote(text);
        const all = claimsIn(text).map(told);
        const read = claimsIn(quote).map(told);
        if (quote.endsWith(CUT)) expect(all.filter((claim) => read.includes(claim))).toEqual(read);
        else expect(read).toEqual(all);
      }),
      { numRuns: 200 },
    );
  });

  it('fits beside its verdicts, and is read from the reply as it is', () => {
    const long = fc
      .constantFrom('*', '漢', '🐟', 'word ', '“a” — b; ', '\u202e<@1>\n', '> - “q”\n')
      .chain((unit) => fc.nat(2_000).map((length) => unit.repeat(length).slice(0, 2_000)));
    fc.assert(
      fc.property(fc.oneof(long, message), (text) => {
        const quote = asQuote(text);
        const line = askedLine({ kind: 'check', quote });
        expect(cost(line)).toBeLessThanOrEqual(1_100);
        expect(readAskedLine(line)).toEqual({ kind: 'check', quote });
      }),
      { numRuns: 100 },
    );
  });

  it('is the message itself where that fits, with its lines', () => {
    const text = 'Berg said:\n> Herring is for everybody.\n\nReally?';
    expect(asQuote(text)).toBe(text);
  });

  it('leaves out what surrounds the claims of a long message', () => {
    const quote = asQuote(`${'Much else was told. '.repeat(80)}Berg said: “Herring is for everybody.”`);
    expect(quote).toBe('> Herring is for everybody.\n— Berg');
  });

  it('is the beginning of a claim that is too long, and says so', () => {
    expect(asQuote('herring '.repeat(400))).toMatch(/^(herring )+\[⋯\]$/);
  });

  it('keeps the speaker of a claim that is too long', () => {
    const [claim, ...others] = claimsIn(asQuote(`“${'herring '.repeat(200)}” — Ada Berg`));
    expect(claim).toMatchObject({ isQuoted: true, speaker: 'Ada Berg' });
    expect(isCut(claim?.words ?? '')).toBe(true);
    expect(others).toEqual([]);
  });

  it('says that more is claimed than fits', () => {
    const claims = Array.from({ length: 14 }, (_, at) => `“Herring ${at} ${'is for everybody '.repeat(8)}”`);
    expect(asQuote(claims.join(' and ')).endsWith(CUT)).toBe(true);
  });
});
