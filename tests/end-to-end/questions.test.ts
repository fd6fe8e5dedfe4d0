import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalPerson } from '../../src/local-discord/local-discord.js';
import { ANSWERED, REFUSED } from './questions.js';
import { library, type Running, readOf, startRunning } from './running-bot.js';

let running: Running;
let person: LocalPerson;
beforeAll(async () => {
  running = await startRunning();
  person = running.discord.person();
});
afterAll(() => running.close());

/** How a reply opens, and what it says of the words' kind. */
const LABELS = {
  quoted: 'Quoted: the speaker’s own words, in quotation marks',
  reported: 'Reported: the journalist’s paraphrase, not the speaker’s own words',
  mixed: 'Reported: the journalist’s paraphrase, with some of the speaker’s own words',
  narration: 'Narration: nobody is quoted',
  beside: 'Narration: the words in bold are the journalist’s own',
};
const NOES = {
  'not-in-articles': 'The article does not say.',
  silent: /Says nothing on|nothing of theirs is quoted or reported/,
  'unknown-speaker': 'Nobody called',
  'which-speaker': 'fits several people',
  'none-heard': /Nothing on .* is quoted or reported of/,
  'nobody-else': 'Nobody else is heard on',
};

const named = ({ command, options }: { command: string; options: Record<string, string> }) =>
  `/${command} ${Object.entries(options)
    .map(([name, value]) => `${name}: ${value}`)
    .join(' ')}`;

describe('the article answers', () => {
  it.each(ANSWERED.map((question) => [named(question), question] as const))('%s', async (_, question) => {
    const message = await person.run(question.command, question.options);
    const read = readOf(message);
    expect(read.split('\n')[0]).toContain(question.speaker ?? 'The article');
    expect(read).toContain(question.passage);
    expect(read).toContain(LABELS[question.label]);
    expect(message).toMatchObject({ isEphemeral: true, mentions: [] });
  });
});

describe('the article does not answer', () => {
  it.each(REFUSED.map((question) => [named(question), question] as const))('%s', async (_, question) => {
    const message = await person.run(question.command, question.options);
    expect(readOf(message)).toMatch(NOES[question.answer]);
    // In the text or on a button.
    expect(JSON.stringify(message.components)).toContain(question.reply ?? '');
  });
});

describe('the questions', () => {
  it('are at least 60, of which 15 are to be refused', () => {
    expect(REFUSED.length).toBeGreaterThanOrEqual(15);
    expect(ANSWERED.length + REFUSED.length).toBeGreaterThanOrEqual(60);
  });

  it('ask for every statement of the article in at least two wordings', () => {
    const [article] = library.articles;
    const passages = ANSWERED.map(({ passage }) => article?.text.indexOf(passage) ?? -1);
    expect(passages).not.toContain(-1);
    const asked = (article?.statements ?? []).map(
      ({ start, end }) =>
        ANSWERED.filter(({ passage, speaker }) => {
          const at = article?.text.indexOf(passage) ?? -1;
          return speaker !== null && at < end && at + passage.length > start;
        }).length,
    );
    expect(Math.min(...asked)).toBeGreaterThanOrEqual(2);
  });

  it('are asked without one refusal of Discord’s', () => {
    expect(running.discord.refusals).toEqual([]);
  });
});
