import { Embed, Events, type Interaction, type MessageContextMenuCommandInteraction } from 'discord.js';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { languageFor } from '../../src/discord/texts/languages.js';
import { textsIn } from '../../src/discord/texts/texts.js';
import { labelsOf, press, type Running, readOf, startRunning, textOf } from './running-bot.js';

const WAS_THIS_SAID = 'Was this said?';

let running: Running;
beforeAll(async () => {
  running = await startRunning();
});
afterEach(() => {
  expect(running.discord.refusals).toEqual([]);
  expect(running.log.filter((line) => line.includes('failed'))).toEqual([]);
});
afterAll(() => running.close());

/** What is claimed, of whom, and how the reply begins. */
const CASES = [
  {
    verdict: 'verbatim',
    quote: 'I am sure that the consequences of combating such illegal acts are very close',
    speaker: 'Tokayev',
    told: 'Verbatim: the article has these words, and they are this speaker’s.',
    besides: 'Kassym-Jomart Tokayev',
  },
  {
    verdict: 'altered',
    quote: 'I am not sure that the consequences of combating such illegal acts are very close',
    speaker: 'Tokayev',
    told: 'Altered: “not” added or missing.',
    besides: 'Negation: says “not”, which the article does not have',
  },
  {
    verdict: 'other speaker',
    quote: 'We have started decisive work to maintain order at the customs border',
    speaker: 'Xi Jinping',
    told: 'Another speaker:',
    besides: 'In the article: Kassym-Jomart Tokayev',
  },
  {
    verdict: 'reported, not quoted',
    quote: 'intra-regional cooperation has played a key role in a dialogue between states based on trust',
    speaker: 'Tokayev',
    told: 'Reported, not quoted:',
    besides: 'the journalist’s paraphrase',
  },
  {
    verdict: 'stitched',
    quote:
      'We have started decisive work to maintain order at the customs border. This organization is an effective platform for our countries to ensure regional security',
    speaker: 'Tokayev',
    told: 'Stitched together:',
    besides: 'Piece 2: “This organization is an effective platform',
  },
  {
    verdict: 'not found',
    quote: 'Every glacier in the Alps will be painted blue next winter',
    speaker: 'Tokayev',
    told: 'Not found: the article does not have these words.',
    besides: 'never whether it is true',
  },
] as const;

const PLACES = ['guild', 'bot-dm', 'private-channel'] as const;

/** Changes the message that the next command in a message's menu is used on, before the bot looks at it. */
function nextTarget(change: (target: MessageContextMenuCommandInteraction['targetMessage']) => void): void {
  running.bot.client.prependOnceListener(Events.InteractionCreate, (interaction: Interaction) => {
    if (interaction.isMessageContextMenuCommand()) change(interaction.targetMessage);
  });
}

const [VERBATIM, ALTERED] = CASES;

describe.each(PLACES)('in a %s', (where) => {
  it.each(CASES)('a quote is told to be $verdict', async ({ quote, speaker, told, besides }) => {
    const person = running.discord.person({ where });
    const reply = await person.run('check', { quote, speaker });
    expect(reply.isEphemeral).toBe(true);
    expect(readOf(reply)).toContain(told);
    expect(readOf(reply)).toContain(besides);
    const said = person.say(`Read this:\n> ${quote}\n— ${speaker}`);
    const checked = await person.runOn(WAS_THIS_SAID, said);
    expect(checked.isEphemeral).toBe(true);
    expect(readOf(checked)).toContain(told);
  });
});

describe('the command on a message', () => {
  it('is for the message of another person, and answers whoever uses it alone', async () => {
    const [ada, ben] = [running.discord.person(), running.discord.person()];
    const reply = await ada.runOn(WAS_THIS_SAID, ben.say(`Tokayev said: “${ALTERED.quote}”`));
    expect(readOf(reply)).toContain(ALTERED.told);
    expect(ben.message(reply.id)).toBeUndefined();
  });

  it('checks what an embed says where the message says nothing, and what was forwarded', async () => {
    const person = running.discord.person();
    const said = person.say('a message');
    nextTarget((target) => {
      target.content = 'https://example.org/post';
      target.embeds = [Reflect.construct(Embed, [{ description: `“${ALTERED.quote}”` }])];
    });
    expect(readOf(await person.runOn(WAS_THIS_SAID, said))).toContain(ALTERED.told);
    nextTarget((target) => {
      const forwarded = Object.assign(Object.create(target), { content: `“${VERBATIM.quote}”` });
      target.content = '';
      target.messageSnapshots.set('1', forwarded);
    });
    expect(readOf(await person.runOn(WAS_THIS_SAID, said))).toContain(
      'Verbatim: the article has these words',
    );
  });

  it('tells that there is nothing to check in a message without words', async () => {
    const person = running.discord.person();
    const reply = await person.runOn(WAS_THIS_SAID, person.say('<@1> :) https://example.org'));
    expect(readOf(reply)).toBe('There are no words in this that could be checked.');
    expect(reply.isEphemeral).toBe(true);
    const help = await person.run('help', { public: true });
    expect(readOf(await person.runOn(WAS_THIS_SAID, help))).toContain('There are no words in this');
  });

  it('finds the passages of the bot’s own answers word for word', async () => {
    const person = running.discord.person();
    for (const words of ['customs border', 'organic agriculture', 'joint statement']) {
      const shown = await person.run('who-said', { words, public: true });
      expect(readOf(await person.runOn(WAS_THIS_SAID, shown))).toMatch(/^Verbatim/);
    }
  });

  it('gives each claim its verdict, the most serious first', async () => {
    const person = running.discord.person();
    const said = person.say(`“${VERBATIM.quote}”, and later: “${ALTERED.quote}”`);
    const text = readOf(await person.runOn(WAS_THIS_SAID, said));
    expect(text).toMatch(/^2 claims checked[\s\S]*Claim 1 of 2\nAltered[\s\S]*Claim 2 of 2\nVerbatim/);
  });

  it('takes the longest message of hostile marks for text, pings nobody and formats nothing of it', async () => {
    const person = running.discord.person();
    for (const hostile of [
      '@everyone <@123456789012345678> **b** `c` ||d|| [e](https://f.g) \u202eabc\u202c \u200b# h\n> “q”',
      '“*漢🐟\u0627\u0644 ',
      '> - “a” — b\n',
    ]) {
      // As long as a message of somebody who pays for more.
      nextTarget((target) => {
        target.content = hostile.repeat(4_000).slice(0, 4_000);
      });
      const reply = await person.runOn(WAS_THIS_SAID, person.say('a message'));
      expect(reply.mentions).toEqual([]);
      expect(reply.allowedMentions).toEqual({ parse: [] });
      expect(readOf(reply)).toContain('never whether it is true');
      if (labelsOf(reply).includes('Share to channel')) await press(person, reply, 'Share to channel');
    }
  });
});

describe('/check', () => {
  it('comes to any text of any script', async () => {
    const person = running.discord.person();
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 600 }).map((any) => any.slice(0, 600));
    await fc.assert(
      fc.asyncProperty(text, fc.option(text), async (quote, other) => {
        const speaker = other?.slice(0, 100);
        const reply = await person.run('check', { quote, ...(speaker && { speaker }) });
        expect(readOf(reply)).not.toContain('Sorry');
      }),
      {
        numRuns: 15,
        examples: [
          ['***', null],
          ['<@1>', null],
          ['🐟', '🐟'],
          ['“”', 'Xi'],
          [' ', ' '],
        ],
      },
    );
  });

  it('says of what has no words that there is nothing to check', async () => {
    const reply = await running.discord.person().run('check', { quote: '“…”', speaker: 'Xi' });
    expect(readOf(reply)).toBe('There are no words in this that could be checked.');
  });
});

describe('a reply to a check', () => {
  it('can be shared as it is, and deleted by who shared it', async () => {
    const [ada, ben] = [running.discord.person(), running.discord.person()];
    const reply = await ada.runOn(WAS_THIS_SAID, ben.say(`“${ALTERED.quote}” — Tokayev`));
    const shared = await press(ada, reply, 'Share to channel');
    expect(shared.isEphemeral).toBe(false);
    expect(readOf(shared)).toContain(ALTERED.besides);
    expect(textOf(shared)).toContain(`<@${ada.id}>`);
    expect((await press(ada, shared, 'Delete')).isDeleted).toBe(true);
  });

  it('tells of a quote that is too long that this is its beginning, wherever it is shown, and keeps its speaker', async () => {
    const person = running.discord.person();
    const long = `“${VERBATIM.quote}${' !'.repeat(600)}” — Xi Jinping`;
    const reply = await person.runOn(WAS_THIS_SAID, person.say(long));
    const shown = [
      reply,
      await press(person, reply, 'Share to channel'),
      await press(person, reply, 'Context'),
      await press(person, reply, 'Why this speaker'),
    ];
    for (const each of shown) {
      expect(readOf(each)).toContain('Claimed of: Xi Jinping');
      expect(readOf(each)).toContain('this is its beginning');
      expect(readOf(each)).not.toContain('where an ellipsis stands');
    }
  });

  it('shows the context and the reason on demand', async () => {
    const person = running.discord.person();
    const reply = await person.run('check', { quote: ALTERED.quote, speaker: 'Tokayev' });
    const why = await press(person, reply, 'Why this speaker');
    expect(readOf(why)).toContain('Why this speaker:');
    expect(readOf(why)).toContain(ALTERED.besides);
    const context = await press(person, why, 'Context');
    expect(readOf(context)).toContain('Before: paragraph 4');
    expect(readOf(await press(person, context, 'Hide context'))).toBe(readOf(reply));
  });

  it('asks whom an unclear name means, and checks the same of them', async () => {
    const person = running.discord.person();
    const reply = await person.run('check', { quote: VERBATIM.quote, speaker: 'president' });
    expect(readOf(reply)).toContain('“president” fits several people');
    const text = readOf(await press(person, reply, 'Kassym-Jomart Tokayev'));
    expect(text).toContain(VERBATIM.told);
  });

  it('keeps a paraphrase one whoever is chosen', async () => {
    const person = running.discord.person();
    const { quote } = CASES[3];
    const reply = await person.runOn(WAS_THIS_SAID, person.say(`The president said that ${quote}`));
    const text = readOf(await press(person, reply, 'Kassym-Jomart Tokayev'));
    expect(text).toContain('Verbatim, as a paraphrase:');
  });

  it('of a stitched quote has the buttons of its first piece', async () => {
    const person = running.discord.person();
    const { quote } = CASES[4];
    const reply = await person.run('check', { quote, speaker: 'Xi Jinping' });
    expect(readOf(reply)).toContain('None of the pieces is this speaker’s.');
    expect(readOf(reply)).toContain('The buttons are about piece 1.');
    expect(readOf(await press(person, reply, 'Context'))).toContain('Before: paragraph 4');
    const copy = await press(person, reply, 'Text to copy');
    expect(textOf(copy)).toContain('We have started decisive work');
    expect(textOf(copy)).not.toContain('effective platform');
  });

  it.each(['en-GB', 'tr', 'ru', 'zh-CN'])('speaks %s', async (locale) => {
    const { checks } = textsIn(languageFor(locale));
    const person = running.discord.person({ locale });
    const reply = await person.runOn(WAS_THIS_SAID, person.say(`“${ALTERED.quote}”`));
    expect(textOf(reply)).toContain(checks.altered.full(checks.altered.short.negation, true));
    expect(textOf(reply)).toContain(checks.onlyWhatIsSaid(true));
  });
});

describe('suggestions of /check', () => {
  it('are speakers and articles', async () => {
    const person = running.discord.person();
    const speakers = await person.complete('check', { quote: 'a', speaker: 'capa' }, 'speaker');
    expect(speakers.map(({ value }) => value)).toEqual(['Sadyr Japarov']);
    const articles = await person.complete('check', { quote: 'a', article: 'summit' }, 'article');
    expect(articles.map(({ value }) => value)).toEqual(['central-asia-china-summit']);
  });
});
