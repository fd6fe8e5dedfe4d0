import { describe, expect, it } from 'vitest';
import { lastSpokenBy, spokenBy } from './spoken-by.js';

describe('a role', () => {
  it.each([
    ['President Kemal Aslan arrived.', 'The president'],
    ['Turkish President Kemal Aslan arrived.', 'The Turkish president'],
    ['Turkish President Kemal Aslan arrived.', 'The Turkish leader'],
    ['Turkish President Kemal Aslan arrived.', 'Turkey’s president'],
    ['Sen. Kemal Aslan arrived.', 'The senator'],
    ['Rep. Kemal Aslan arrived.', 'The congressman'],
    ['Former Gov. Kemal Aslan arrived.', 'The former governor'],
    ['Foreign Minister Kemal Aslan arrived.', 'The minister'],
    ['Foreign Minister Kemal Aslan arrived.', 'The foreign minister'],
    ['Kemal Aslan, the minister of trade, arrived.', 'The minister'],
    ['The minister of trade, Kemal Aslan, arrived.', 'The minister'],
    ['Kemal Aslan, a spokesman for the port, arrived.', 'The spokesman'],
    ['A farmer, Kemal Aslan, arrived.', 'The farmer'],
    ['The farmer Kemal Aslan arrived.', 'The farmer'],
    ['Republican Sen. Kemal Aslan arrived.', 'The Republican'],
    ['Mayor Kemal Aslan arrived.', 'The mayor'],
  ])('is the one who bears it: %s %s', (sentence, role) => {
    expect(lastSpokenBy(`${sentence} ${role} said the road was open.`)).toBe('Kemal Aslan');
  });

  it.each([
    ['the vice president', 'Vice President Kemal Aslan arrived.', 'The president'],
    ['the former president', 'Former President Kemal Aslan arrived.', 'The president'],
    ['the prime minister', 'Prime Minister Kemal Aslan arrived.', 'The foreign minister'],
    ['the president of another nation', 'Turkish President Kemal Aslan arrived.', 'The Kenyan president'],
    ['the senator of another party', 'Republican Sen. Kemal Aslan arrived.', 'The Democrat'],
    ['a man', 'Kemal Aslan, a spokesman for the port, arrived.', 'The spokeswoman'],
    ['any senator', 'Sen. Kemal Aslan arrived.', 'A senator'],
  ])('is not %s: %s %s', (_, sentence, role) => {
    expect(lastSpokenBy(`${sentence} ${role} said the road was open.`)).toBe(role);
  });

  it('is the last one who was called so', () => {
    const text =
      'President Kemal Aslan met President Juma Otieno. The president said the road was open. President Kemal Aslan left. The president said it was wide.';
    expect(spokenBy(text)).toEqual(['Juma Otieno', 'Kemal Aslan']);
  });

  it('is told apart by the nation', () => {
    const text =
      'Turkish President Kemal Aslan met Kenyan President Juma Otieno. The Turkish president said the road was open. The Kenyan president said it was wide.';
    expect(spokenBy(text)).toEqual(['Kemal Aslan', 'Juma Otieno']);
  });

  it('is the only one who bears it where the name comes later', () => {
    const text = 'The president said taxes would fall.\n\nPresident Kemal Aslan spoke for an hour.';
    expect(lastSpokenBy(text)).toBe('Kemal Aslan');
  });

  it('is a short form of the role before it', () => {
    const text = 'A police spokeswoman said the road was closed. The spokeswoman said it was icy.';
    expect(new Set(spokenBy(text)).size).toBe(1);
  });

  it('is one of two where what they are for tells them apart', () => {
    const text = 'A spokesman for the port said it was open. A spokesman for the union said it was closed.';
    expect(spokenBy(text)).toEqual(['A spokesman for the port', 'A spokesman for the union']);
  });
});
