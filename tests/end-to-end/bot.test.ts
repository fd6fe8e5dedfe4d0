import { Events, PermissionsBitField } from 'discord.js';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { labelsOf, type Running, readOf, startRunning, textOf } from './running-bot.js';

let running: Running;
beforeAll(async () => {
  running = await startRunning();
});
afterEach(() => {
  expect(running.discord.refusals).toEqual([]);
});
afterAll(() => running.close());

const QUOTE = 'We have started decisive work to maintain order at the customs border';

describe('a command is answered', () => {
  it('/who-said with the passage, who said it, how, and where it stands', async () => {
    const reply = await running.discord.person().run('who-said', { words: 'immoral entreprenurs' });
    expect(reply.isEphemeral).toBe(true);
    const text = textOf(reply);
    expect(text).toContain('**Kassym-Jomart Tokayev** (Kasim Cömert Tokayev), President of Kazakhstan');
    expect(text).toContain(`said, **“${QUOTE}`);
    expect(text).toContain('Quoted: the speaker’s own words, in quotation marks · paragraph 5');
    expect(text).toContain('-# /who-said **words:** immoral entreprenurs');
    expect(labelsOf(reply)).toEqual(
      expect.arrayContaining(['Context', 'Why this speaker', 'Share to channel']),
    );
  });

  it('/what-said with what this speaker says on the topic', async () => {
    const reply = await running.discord.person().run('what-said', { speaker: 'Tokayev', about: 'customs' });
    expect(readOf(reply)).toContain(QUOTE);
  });

  it('/what-said of somebody who says nothing with where the article names them', async () => {
    const text = readOf(await running.discord.person().run('what-said', { speaker: 'Emomali Rahmon' }));
    expect(text).toContain('Emomali Rahmon (Imamali Rahman), President of Tajikistan');
    expect(text).toContain('nothing of theirs is quoted or reported');
    expect(text).toContain('The summit was attended by');
  });

  it('/ask with what the article says, and not with a guess', async () => {
    const person = running.discord.person();
    expect(readOf(await person.run('ask', { question: 'Was the summit held online?' }))).toContain(
      'held online',
    );
    expect(readOf(await person.run('ask', { question: 'What is the capital of Mongolia?' }))).toContain(
      'The article does not say.',
    );
  });

  it('/speakers with everybody who is heard or named', async () => {
    const text = readOf(await running.discord.person().run('speakers'));
    expect(text).toMatch(/Sadyr Japarov \(Sadir Caparov\), President of Kyrgyzstan: heard \d times/);
    expect(text).toContain('Emomali Rahmon (Imamali Rahman), President of Tajikistan: named, not quoted');
  });

  it('/help with what there is', async () => {
    expect(readOf(await running.discord.person().run('help'))).toContain('/what-said');
  });

  it('about one article, by its title or its id, or with which there are', async () => {
    const person = running.discord.person();
    const words = 'customs border';
    for (const article of ['central-asia-china-summit', 'Central Asia-China Summit']) {
      expect(readOf(await person.run('who-said', { words, article }))).toContain(QUOTE);
    }
    const text = readOf(await person.run('who-said', { words, article: 'Olympic Games' }));
    expect(text).toContain('There is no article called “Olympic Games”.');
    expect(text).toContain('Central Asia-China Summit was held');
  });
});

describe('a reply', () => {
  const commands = [
    ['who-said', { words: 'customs' }],
    ['what-said', { speaker: 'Xi' }],
    ['ask', { question: 'Who attended the summit?' }],
    ['speakers', {}],
    ['help', {}],
  ] as const;

  it.each(commands)(
    'of /%s is for the asker alone, unless it is asked to be public',
    async (name, options) => {
      const [asker, other] = [running.discord.person(), running.discord.person()];
      const own = await asker.run(name, options);
      expect(own.isEphemeral).toBe(true);
      expect(other.message(own.id)).toBeUndefined();
      const shared = await asker.run(name, { ...options, public: true });
      expect(shared.isEphemeral).toBe(false);
      expect(other.message(shared.id)?.components).toEqual(shared.components);
      expect(textOf(shared)).toContain(`Asked by <@${asker.id}>`);
      expect(labelsOf(shared)).toContain('Delete');
      expect(labelsOf(shared)).not.toContain('Share to channel');
    },
  );

  it.each(commands)('of /%s that cannot be public says why it is not', async (name, options) => {
    const { client } = running.bot;
    // What Discord sends of somebody in a channel that is only for reading.
    client.prependOnceListener(Events.InteractionCreate, (interaction) => {
      interaction.memberPermissions = new PermissionsBitField(0n);
    });
    const reply = await running.discord.person().run(name, { ...options, public: true });
    expect(reply.isEphemeral).toBe(true);
    expect(readOf(reply)).toContain('Shown to you alone, since you cannot write in this channel.');
  });

  it.each(['bot-dm', 'private-channel'] as const)('comes in a %s too', async (where) => {
    const person = running.discord.person({ where });
    for (const [name, options] of commands) {
      expect((await person.run(name, options)).isEphemeral).toBe(true);
      expect((await person.run(name, { ...options, public: true })).isEphemeral).toBe(false);
    }
  });

  it('can be shared where there is somebody to share it with', async () => {
    const shareable = async (where: 'guild' | 'bot-dm' | 'private-channel') =>
      labelsOf(await running.discord.person({ where }).run('speakers')).includes('Share to channel');
    expect(await shareable('guild')).toBe(true);
    expect(await shareable('private-channel')).toBe(true);
    expect(await shareable('bot-dm')).toBe(false);
  });

  it('pings nobody and formats nothing of what was typed', async () => {
    const person = running.discord.person();
    const hostile = '@everyone @here <@123456789012345678> <@&12345> <#1> **b** `c` ||d|| [e](https://f.g)';
    for (const reply of [
      await person.run('ask', { question: hostile, public: true }),
      await person.run('what-said', { speaker: hostile, about: hostile, public: true }),
      await person.run('who-said', { words: `customs ${hostile}`, article: hostile, public: true }),
    ]) {
      expect(reply.mentions).toEqual([]);
      expect(reply.allowedMentions).toEqual({ parse: [] });
      expect(textOf(reply)).toContain(hostile);
    }
  });

  it('comes to any text of any script up to its length', async () => {
    const person = running.discord.person();
    const text = (maxLength: number) =>
      fc.string({ unit: 'binary', minLength: 1, maxLength }).filter((typed) => typed.length <= maxLength);
    await fc.assert(
      fc.asyncProperty(text(300), text(100), text(200), async (words, speaker, about) => {
        const replies = [
          await person.run('who-said', { words }),
          await person.run('ask', { question: words }),
          await person.run('what-said', { speaker, about }),
          await person.run('what-said', { speaker: 'Xi', about }),
          await person.run('speakers', { article: about }),
        ];
        expect(replies.map(readOf).filter((reply) => reply.includes('Sorry'))).toEqual([]);
      }),
      { numRuns: 40 },
    );
    expect(running.log.filter((line) => line.includes('failed'))).toEqual([]);
  });

  it.each([
    ['of the longest words', '漢'.repeat(300)],
    ['of Markdown alone', '*'.repeat(300)],
    ['of one word without an end', 'a'.repeat(300)],
    ['of emoji', '🐟'.repeat(150)],
    ['of a known word, again and again', 'customs '.repeat(37)],
  ])('comes to a question %s', async (_, question) => {
    const reply = await running.discord.person().run('ask', { question, public: true });
    expect(textOf(reply)).toContain(question.trim());
  });
});

describe('suggestions', () => {
  const complete = async (command: string, options: Record<string, string>, focused: string) =>
    (await running.discord.person().complete(command, options, focused)).map(({ value }) => value);

  it('are speakers by any part of any spelling', async () => {
    expect(await complete('what-said', { speaker: 'capa' }, 'speaker')).toEqual(['Sadyr Japarov']);
    expect(await complete('what-said', { speaker: 'Ток' }, 'speaker')).toEqual(['Kassym-Jomart Tokayev']);
    expect(await complete('what-said', { speaker: '' }, 'speaker')).toHaveLength(6);
  });

  it('are articles by title, with their ids as values', async () => {
    const choices = await running.discord.person().complete('speakers', { article: 'summit' }, 'article');
    expect(choices).toEqual([
      {
        name: 'Central Asia-China Summit was held with the participation of 6 leaders',
        value: 'central-asia-china-summit',
      },
    ]);
  });

  it('of words, topics and questions have an answer', async () => {
    const person = running.discord.person();
    for (const words of await complete('who-said', { words: '' }, 'words')) {
      expect(readOf(await person.run('who-said', { words: `${words}` }))).toMatch(
        /Quoted:|Reported:|Narration:/,
      );
    }
    for (const about of await complete('what-said', { speaker: 'Tokayev', about: '' }, 'about')) {
      const reply = await person.run('what-said', { speaker: 'Tokayev', about: `${about}` });
      expect(readOf(reply)).toMatch(/Quoted:|Reported:/);
    }
    const questions = await complete('ask', { question: '' }, 'question');
    expect(questions.length).toBeGreaterThan(3);
    for (const question of questions) {
      expect(readOf(await person.run('ask', { question: `${question}` }))).toMatch(/Quoted:|Reported:/);
    }
  });

  it('begin with what is typed, so that it can be sent as it is', async () => {
    expect((await complete('who-said', { words: 'customs' }, 'words'))[0]).toBe('customs');
  });

  it('come to any text, within Discord’s limits', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (typed) => {
        await complete('who-said', { words: typed }, 'words');
        await complete('ask', { question: typed, article: typed.slice(0, 200) }, 'question');
        await complete('what-said', { speaker: typed.slice(0, 100), about: typed.slice(0, 200) }, 'about');
        await complete('what-said', { speaker: typed.slice(0, 100) }, 'speaker');
      }),
      { numRuns: 40 },
    );
  });
});

describe('the log', () => {
  it('has one line a question with its outcome and time, and neither who asked nor what', async () => {
    const person = running.discord.person({ name: 'Zebulon' });
    running.log.length = 0;
    await person.run('ask', { question: 'zebras and giraffes' });
    await person.run('who-said', { words: 'customs' });
    // The line is written after the answer was sent.
    await expect.poll(() => running.log.length).toBe(2);
    expect(running.log.map((line) => JSON.parse(line))).toMatchObject([
      { command: 'ask', outcome: 'not-in-articles', ms: expect.any(Number) },
      { command: 'who-said', outcome: 'found', ms: expect.any(Number) },
    ]);
    const all = running.log.join('');
    for (const secret of ['zebras', 'customs', 'Zebulon', person.id]) expect(all).not.toContain(secret);
  });
});

describe('the client', () => {
  it('has the one intent, Guilds, and keeps neither messages nor people', async () => {
    const { client } = running.bot;
    expect(client.options.intents.toArray()).toEqual(['Guilds']);
    await running.discord.person().run('speakers', { public: true });
    expect([...client.users.cache.keys()].filter((id) => id !== client.user.id)).toEqual([]);
    for (const guild of client.guilds.cache.values()) expect(guild.members.cache.size).toBeLessThanOrEqual(1);
  });

  it('answers again after its connection was cut', async () => {
    running.discord.dropGateway();
    await expect
      .poll(
        async () =>
          running.discord
            .person()
            .run('help')
            .catch(() => null),
        { timeout: 10_000 },
      )
      .not.toBeNull();
  });
});
