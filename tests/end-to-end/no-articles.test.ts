import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Answering } from '../../src/answering/answering.js';
import { Finder } from '../../src/finding/finder.js';
import { type Running, readOf, startRunning } from './running-bot.js';

let running: Running;
beforeAll(async () => {
  running = await startRunning({ answering: new Answering({ articles: [], finder: new Finder([]) }) });
});
afterAll(() => running.close());

describe('where there are no articles', () => {
  it.each([
    ['who-said', { words: 'peace' }],
    ['what-said', { speaker: 'Berg' }],
    ['ask', { question: 'Who said peace?' }],
    ['speakers', {}],
  ])('/%s says so, and how to add one, to the asker alone', async (command, options) => {
    const answer = await running.discord.person().run(command, { ...options, public: true });
    expect(answer.isEphemeral).toBe(true);
    expect(readOf(answer)).toContain('There are no articles to ask about here.');
    expect(readOf(answer)).toContain('/article add');
  });

  it('nothing is offered to choose from, and /help lists nothing', async () => {
    const person = running.discord.person();
    expect(await person.complete('who-said', { words: '' }, 'words')).toEqual([]);
    expect(await person.complete('what-said', { speaker: 'a' }, 'speaker')).toEqual([]);
    expect(readOf(await person.run('help'))).not.toContain('What it knows');
  });
});
