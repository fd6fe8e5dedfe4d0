import { describe, expect, it } from 'vitest';
import { readText } from '../../../../../src/reading/read.js';
import { lastSpokenBy, spokenBy } from './spoken-by.js';

describe('“he” and “she”', () => {
  it.each([
    ['She', 'Elena Marchetti'],
    ['He', 'Diego Fuentes'],
  ])('stand for the nearest of that gender by the first name: %s', (pronoun, name) => {
    const text = `Diego Fuentes met Elena Marchetti. ${pronoun} said the talks went well.`;
    expect(lastSpokenBy(text)).toBe(name);
  });

  it.each([
    ['a title', 'Ms. Tolo met Diego Fuentes.', 'Tolo'],
    ['a noun before the name', 'The actress Robin Tolo met Diego Fuentes.', 'Robin Tolo'],
    ['a kin word before the name', 'Diego Fuentes brought his sister Robin Tolo.', 'Robin Tolo'],
    ['a noun behind the name', 'Robin Tolo, a spokeswoman for the port, met Diego Fuentes.', 'Robin Tolo'],
    ['a possessive behind the name', 'Robin Tolo and her husband met Diego Fuentes.', 'Robin Tolo'],
    ['a reflexive behind the name', 'Robin Tolo herself met Diego Fuentes.', 'Robin Tolo'],
  ])('are known by %s', (_, sentence, name) => {
    expect(lastSpokenBy(`${sentence} She said the port was open.`)).toBe(name);
  });

  it('are known for the rest of the text by an earlier pronoun', () => {
    const text =
      'Robin Tolo arrived. She said it was cold. Sasha Venn arrived. He said it was late.\n\nRobin Tolo met Sasha Venn. She said it was over.';
    expect(lastSpokenBy(text)).toBe('Robin Tolo');
  });

  it('stand for the subject, not for somebody named beside it', () => {
    const text = 'Diego Fuentes made clear what he thought of Mayor Adrian Stoll. “I left,” he said.';
    expect(lastSpokenBy(text)).toBe('Diego Fuentes');
  });

  it('stand for the one who spoke last', () => {
    const text =
      '“Prices fell,” Diego Fuentes said of the plan by Adrian Stoll.\n\n“Wages rose,” he said.\n\n“Rents did not,” he added.';
    expect(spokenBy(text)).toEqual(['Diego Fuentes', 'Diego Fuentes', 'Diego Fuentes']);
  });

  it('stand for the one whom a pronoun in between has kept in mind', () => {
    const text =
      'Diego Fuentes spoke.\n\nHe left early.\n\nHe took the bridge.\n\nHe met nobody.\n\nHe came home.\n\n“I am tired,” he said.';
    expect(lastSpokenBy(text)).toBe('Diego Fuentes');
  });

  it.each([
    ['A police spokeswoman arrived. “All is calm,” she said.', 'A police spokeswoman'],
    ['The farmer came late. “The road is closed,” he said.', 'The farmer'],
    ['Diego Fuentes left. His wife stayed. “He is tired,” she said.', 'His wife'],
  ])('stand for a role: %s', (text, name) => {
    expect(lastSpokenBy(text)).toBe(name);
  });

  it('stand for nobody of the other gender', () => {
    expect(lastSpokenBy('Ms. Tolo arrived. He said it was cold.')).toBeNull();
  });

  it('stand for somebody whose first name speaks against it only where there is nobody else', () => {
    expect(lastSpokenBy('Andrea Stoll arrived. He said it was cold.')).toBe('Andrea Stoll');
    expect(lastSpokenBy('Diego Fuentes met Andrea Stoll. He said it was cold.')).toBe('Diego Fuentes');
  });

  it('stand for no thing, place or month', () => {
    expect(lastSpokenBy('The Ministry of Trade met in Port Lund in April. He said it was cold.')).toBeNull();
  });

  it('stand for nobody who is named only after them', () => {
    expect(lastSpokenBy('He said it was cold. Diego Fuentes arrived.')).toBeNull();
  });
});

describe('“they” and “it”', () => {
  it.each([
    ['Officials met. They said the bridge was safe.', 'Officials'],
    ['The two ministers met. “We agree,” they said.', 'The two ministers'],
    ['The Harbor Workers Union met. They said wages were low.', 'Harbor Workers Union'],
    ['The Ministry of Trade met. It said prices fell.', 'Ministry of Trade'],
    ['A report said roads were bad. It said bridges were worse.', 'A report'],
  ])('stand for a group or a thing: %s', (text, name) => {
    expect(lastSpokenBy(text)).toBe(name);
  });

  it.each([
    'Diego Fuentes arrived. They said it was cold.',
    'Diego Fuentes arrived. It said the road was open.',
  ])('stand for no man or woman: %s', (text) => {
    expect(lastSpokenBy(text)).toBeNull();
  });
});

describe('“I” and “we”', () => {
  it('inside a quotation do not stand for the one who speaks outside it', () => {
    const text = 'Diego Fuentes said: “Elena Marchetti told me: I will go.”';
    expect(new Set(spokenBy(text))).toEqual(new Set(['Diego Fuentes']));
  });

  it('outside quotations stand for the writer, whom the text does not name', () => {
    expect(lastSpokenBy('Diego Fuentes was ill. “Go home,” I said.')).toBeNull();
  });
});

describe('“who”', () => {
  it.each([
    ['Elena Marchetti met Diego Fuentes, who said the port was open.', 'Diego Fuentes'],
    ['Elena Marchetti met a farmer, who said the road was closed.', 'a farmer'],
    ['Elena Marchetti met Diego Fuentes, a farmer who said the road was closed.', 'Diego Fuentes'],
    ['Elena Marchetti met Democrats who said the road was closed.', 'Democrats'],
  ])('stands for the phrase right before it: %s', (text, name) => {
    expect(lastSpokenBy(text)).toBe(name);
  });
});

describe('“he” behind a woman’s name', () => {
  it('is not hers where a lone name that may be his stands nearer', () => {
    expect(
      lastSpokenBy('“It is cold,” said Mary Roth. Petrov shook his head. “It is warm,” he said.'),
    ).toBeNull();
  });

  it('is the man’s whose first name alone stands nearer', () => {
    expect(lastSpokenBy('“It is cold,” said Mary Roth. Ivan shook his head. “It is warm,” he said.')).toBe(
      'Ivan',
    );
  });

  it('is never hers where a title tells that she is a woman', () => {
    expect(lastSpokenBy('“It is cold,” said Mrs. Andrea Roth. “It is warm,” he said.')).toBeNull();
  });

  it.each(['City boss', 'Union boss', 'Porter Group boss', 'Arsenal skipper'])(
    'is his who is called what only people are: %s',
    (noun) => {
      const text = `“It is cold,” said Ivan Petrov. ${noun} Pep Ortega was delighted. “We won,” he said.`;
      expect(lastSpokenBy(text)).toBe('Pep Ortega');
    },
  );
});

describe('a noun that only people are called by', () => {
  it('makes a known person of the name behind it, though a thing opens the phrase', () => {
    const { speakers } = readText('City boss Pep Ortega was delighted.', []);
    expect(speakers).toMatchObject([{ name: 'Pep Ortega' }]);
  });
});
