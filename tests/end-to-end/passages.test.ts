import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Answering } from '../../src/answering/answering.js';
import { textsOf } from '../../src/discord/components.js';
import { Finder } from '../../src/finding/finder.js';
import { toArticle } from '../../src/library/bundled.js';
import type { LocalMessage } from '../../src/local-discord/local-discord.js';
import type { Article } from '../../src/reading/article.js';
import { type Seen, seenQuote } from '../discord/discord-markdown.js';
import { buttonsOf, labelsOf, library, press, type Running, readOf, startRunning } from './running-bot.js';

/** What the reader of a message sees in its block quotes. */
const quotesOf = ({ components }: LocalMessage): Seen[] =>
  textsOf(components)
    .filter((text) => text.startsWith('> '))
    .map(seenQuote);

/** Each quote is the article's, character by character, and nothing in it is formatted but what the view marks. */
function expectVerbatim(message: LocalMessage, articles: readonly Article[]): void {
  const quotes = quotesOf(message);
  for (const { text, kinds } of quotes) {
    expect(articles.some((article) => article.text.includes(text))).toBe(true);
    expect(kinds.filter((kind) => kind !== 'bold' && kind !== 'underlined')).toEqual([]);
  }
  expect(message.mentions).toEqual([]);
}

describe('every passage shown', () => {
  let running: Running;
  beforeAll(async () => {
    running = await startRunning();
  });
  afterAll(() => running.close());

  it('is a slice of the stored text, whatever is asked and however it is shown', async () => {
    const { articles } = library;
    const words = articles.flatMap(({ text }) => text.split(/\s+/));
    const person = running.discord.person();
    let shown = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }), async (some) => {
        const reply = await person.run('who-said', { words: some.join(' ').slice(0, 300) });
        expectVerbatim(reply, articles);
        if (!labelsOf(reply).includes('Context')) return;
        shown++;
        const context = await press(person, reply, 'Context');
        expectVerbatim(context, articles);
        expectVerbatim(await press(person, context, 'Why'), articles);
      }),
      { numRuns: 60 },
    );
    expect(shown).toBeGreaterThan(0);
    expect(running.discord.refusals).toEqual([]);
  });

  it('is a slice too where a quote is checked against it, altered or not', async () => {
    const { articles } = library;
    const words = articles.flatMap(({ text }) => text.split(/\s+/));
    const person = running.discord.person();
    let differing = 0;
    const some = fc.record({
      start: fc.nat(words.length - 8),
      length: fc.integer({ min: 5, max: 30 }),
      at: fc.nat(4),
      instead: fc.option(fc.constantFrom('5', 'not', 'Zorvel', '*herring*', '')),
    });
    await fc.assert(
      fc.asyncProperty(some, async ({ start, length, at, instead }) => {
        const quote = words.slice(start, start + length);
        if (instead !== null) quote[at] = instead;
        const reply = await person.run('check', { quote: quote.join(' '), speaker: 'Tokayev' });
        expectVerbatim(reply, articles);
        if (quotesOf(reply).some(({ kinds }) => kinds.includes('underlined'))) differing++;
        if (labelsOf(reply).includes('Context'))
          expectVerbatim(await press(person, reply, 'Context'), articles);
      }),
      { numRuns: 60 },
    );
    expect(differing).toBeGreaterThan(0);
    expect(running.discord.refusals).toEqual([]);
  });

  it('is bold in what is spoken in the best sentence, and nowhere else', async () => {
    const reply = await running.discord.person().run('who-said', { words: 'immoral entrepreneurs' });
    expect(quotesOf(reply).flatMap(({ bold }) => bold)).toEqual([
      expect.stringMatching(/^“We have started decisive work .* barriers for business\.$/),
    ]);
  });

  it.each([
    ['who-said', { words: 'Kyrgyzstan President' }],
    ['ask', { question: 'Who is Sadyr Japarov?' }],
  ])(
    'that tells of a speaker is bold outside of what they say, and says so: /%s %j',
    async (command, options) => {
      const reply = await running.discord.person().run(command, options);
      expect(quotesOf(reply).flatMap(({ bold }) => bold)).toEqual([
        expect.stringMatching(/^The Central Asia-China Summit, .* while Kyrgyzstan President Caparov said,$/),
      ]);
      expect(readOf(reply)).toContain('Narration: the words in bold are the journalist’s own');
      expect(readOf(reply)).not.toContain('nobody is quoted');
    },
  );
});

const HOSTILE = `Talks on *stars* end

The **minister** Ann Holm said, “@everyone should see <@123456789012345678> and https://example.org/a_b_c_d today.”

# Holm said that ||nobody|| knows \`code\` or [links](https://example.org) to <#1>, ~~lies~~ and :smile: faces.

> Holm added that \\*backslashes\\* remain, as do
- lists of lines
1. and their numbers

-# Holm stressed that <t:1:R> is no time and **bold ends** here\\`;

describe('an article full of Markdown and mentions', () => {
  const hostile = toArticle('stars', { title: 'Talks on *stars* end', language: 'en', text: HOSTILE }, []);
  const articles = [hostile, ...library.articles];
  let running: Running;
  beforeAll(async () => {
    running = await startRunning({ answering: new Answering({ articles, finder: new Finder(articles) }) });
  });
  afterAll(() => running.close());

  it('is shown character by character, formats nothing and pings nobody', async () => {
    const person = running.discord.person();
    for (const words of ['should see today', 'nobody knows links', 'backslashes remain', 'is no time']) {
      const reply = await person.run('ask', { question: words, article: 'stars', public: true });
      expect(quotesOf(reply).length).toBeGreaterThan(0);
      expectVerbatim(reply, [hostile]);
      expect(reply.allowedMentions).toEqual({ parse: [] });
      const context = await press(person, reply, 'Context');
      expectVerbatim(context, [hostile]);
      expectVerbatim(await press(person, context, 'Why'), [hostile]);
    }
    for (const quote of [
      '“@everyone should see <@123456789012345678> and https://example.org/a_b_c_e today.”',
      'Holm said that ||somebody|| knows `code` or [links](https://example.org)',
    ]) {
      const reply = await person.run('check', {
        quote,
        speaker: '**Holm** <@1>',
        article: 'stars',
        public: true,
      });
      expect(quotesOf(reply).length).toBeGreaterThan(0);
      expectVerbatim(reply, [hostile]);
    }
    expect(running.discord.refusals).toEqual([]);
  });

  it('is one of several: without its name all are asked, with it this one alone', async () => {
    const person = running.discord.person();
    const all = readOf(await person.run('who-said', { words: 'customs border' }));
    expect(all).toContain('order at the customs border');
    const refused = await person.run('who-said', { words: 'customs border', article: 'stars' });
    expect(readOf(refused)).toContain('The article does not say.');
    expect(readOf(await person.run('ask', { question: 'Who won the World Cup?' }))).toContain(
      'The articles do not say.',
    );
    const choices = await person.complete('ask', { question: 'x', article: 'sta' }, 'article');
    expect(choices).toEqual([{ name: 'Talks on *stars* end', value: 'stars' }]);
    expect(readOf(await person.run('help'))).toContain('Talks on *stars* end');
  });

  it('keeps its buttons to the article that was asked about', async () => {
    const person = running.discord.person();
    let shown = await person.run('ask', { question: 'Holm', article: 'stars' });
    for (;;) {
      expectVerbatim(shown, [hostile]);
      const next = buttonsOf(shown).find(({ label }) => label === '▶');
      if (!next || next.disabled) break;
      shown = await press(person, shown, '▶');
    }
  });
});
