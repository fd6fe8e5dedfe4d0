import { describe, expect, it } from 'vitest';
import { answerJson } from '../../src/terminal/answer-json.js';
import { answerText } from '../../src/terminal/answer-text.js';
import { answeringOn, island, orchard } from '../answering/island.js';

const answering = answeringOn(island, orchard);
const checked = (quote: string) => answering.answer({ kind: 'check', quote });
const text = (quote: string) => answerText(checked(quote));

describe('a verdict in a terminal', () => {
  it('has no marks of Discord’s', () => {
    expect(text('“The ferry is our road” — Marta Quist')).toMatch(
      /^Verbatim: the articles have these words, and they are this speaker’s\.\n/,
    );
  });

  it('tells the words of the article beside those that differ', () => {
    expect(text('“Without it we are a rock with a bank”')).toContain(
      'Words: says “bank”, the article has “shop”\n',
    );
  });

  it('tells whose words are somebody else’s', () => {
    expect(text('“The ferry is our road” — Olu Adeyemi')).toMatch(/\nIn the article: Marta Quist/);
  });

  it('tells each piece of a stitched quote with its speaker', () => {
    const told = text('“Without it we are a rock with an engine that nobody trusts”');
    expect(told).toContain('Piece 1: “Without it we are a rock with”\nMarta Quist');
    expect(told).toContain('Piece 2: “an engine that nobody trusts”\nOlu Adeyemi');
  });

  it('says whether none of the pieces, or not all, are of whoever is claimed', () => {
    const stitched = '“Without it we are a rock with an engine that nobody trusts”';
    expect(text(`${stitched} — Zed Arnim`)).toContain('None of the pieces is this speaker’s.');
    expect(text(`${stitched} — Marta Quist`)).toContain('Not all of the pieces are this speaker’s.');
    expect(text(stitched)).not.toContain('this speaker’s');
  });

  it('says that more is claimed than is checked', () => {
    const many = Array.from({ length: 11 }, (_, at) => `“The ferry number ${at} is our road”`).join(' and ');
    expect(text(many)).toMatch(/these are 10 of its claims\.\n$/);
  });

  it('parts several verdicts by an empty line, the most serious first', () => {
    const told = text(
      'Quist said “The ferry is our road”. Adeyemi said “Without it we are a rock with a bank”.',
    );
    expect(told).toMatch(/^Altered[\s\S]*\n\nVerbatim/);
  });
});

describe('a verdict as data', () => {
  it('has the differences and the places with their text', () => {
    expect(answerJson(checked('“Without it we are a rock with a bank”'))).toMatchObject({
      kind: 'checked',
      verdicts: [
        {
          kind: 'altered',
          claimedSpeaker: { kind: 'nobody-claimed' },
          changes: [{ kind: 'word', claimed: { text: 'bank' }, found: { text: 'shop' } }],
          match: { speaker: { name: 'Marta Quist' } },
          found: [{ text: 'Without it we are a rock with a' }],
        },
      ],
    });
  });

  it.each([
    ['“Without it we are a rock with an engine that nobody trusts” — Zed Arnim', 'stitched'],
    ['“The ferry is our road” — Zed Arnim', 'other-speaker'],
    ['“whales are never seen near any of these shores”', 'not-found'],
  ])('of %s is %s', (quote, kind) => {
    expect(JSON.parse(JSON.stringify(answerJson(checked(quote))))).toMatchObject({ verdicts: [{ kind }] });
  });
});
