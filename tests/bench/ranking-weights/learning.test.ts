import { describe, expect, it } from 'vitest';
import { fitListwise, type Listed } from './listwise.js';
import { fitLogistic, oddsOf } from './logistic.js';

const question = (rows: [number, number][], right: number): Listed => ({
  features: Float32Array.from(rows.flat()),
  labels: rows.map((_, at) => (at === right ? 'with the answer' : 'elsewhere')),
});

describe('weights of a ranking', () => {
  const questions = [
    question(
      [
        [1, 0.3],
        [0, 0.6],
        [0, 0.1],
      ],
      0,
    ),
    question(
      [
        [0, 0.9],
        [1, 0.2],
        [0, 0.4],
      ],
      1,
    ),
    question(
      [
        [0.2, 0.1],
        [0.1, 0.8],
        [0.9, 0.5],
      ],
      2,
    ),
  ];

  it('count what the right ones have and others lack, and hardly what both have', () => {
    const [telling = 0, idle = 0] = fitListwise(questions, 2);
    expect(telling).toBeGreaterThan(1);
    expect(telling).toBeGreaterThan(Math.abs(idle));
  });

  it('are the same for the same questions, and one that has no right sentence changes none', () => {
    const none: Listed = { features: Float32Array.from([1, 1]), labels: ['elsewhere'] };
    expect(fitListwise([...questions, none], 2)).toEqual(fitListwise(questions, 2));
  });
});

describe('a logistic regression over numbers', () => {
  it('gives the chance that examples of a kind have, each counted by its weight', () => {
    const examples = [
      { signs: [1], isAnswered: true, weight: 300 },
      { signs: [1], isAnswered: false, weight: 100 },
      { signs: [0], isAnswered: true, weight: 100 },
      { signs: [0], isAnswered: false, weight: 300 },
    ];
    const weights = fitLogistic(examples);
    const chance = (sign: number) => 1 / (1 + Math.exp(-oddsOf(weights, [sign])));
    expect(chance(1)).toBeCloseTo(0.75, 1);
    expect(chance(0)).toBeCloseTo(0.25, 1);
  });
});
