import { type APIApplicationCommandOption, ApplicationCommandOptionType } from 'discord.js';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Imported } from '../../src/library/import/imported.js';
import type { ScopeId } from '../../src/library/scope-id.js';
import type { LocalMessage, LocalPerson } from '../../src/local-discord/local-discord.js';
import { type ArticlesBot, fileOf, formOf, preview, saved, startArticlesBot } from './articles-bot.js';
import { forged } from './forged.js';
import { buttonsOf, press, readOf } from './running-bot.js';

/** Somebody in a place whose articles are its own, with what only those who are there may know. */
interface Holder {
  readonly scope: ScopeId;
  readonly person: LocalPerson;
  /** Words that stand nowhere else. */
  readonly speaker: string;
  readonly thing: string;
  readonly place: string;
  readonly article: { readonly id: string; readonly title: string };
  /** Custom ids of its messages, those of a draft and of an answer among them. */
  readonly customIds: readonly string[];
  readonly draft: string;
}

const WORDS = {
  newsroom: ['Zorvel', 'zanderbridge', 'Frosthem'],
  club: ['Quibber', 'marlinhouse', 'Dorvick'],
  'direct message of Ada': ['Wexmoor', 'gullpasture', 'Tarnby'],
  'direct message of Ben': ['Yndrath', 'pollockmill', 'Skelve'],
} as const;
type HolderName = keyof typeof WORDS;
const NAMES = Object.keys(WORDS) as HolderName[];
/** Servers and people of each other, and a person in a server and by themselves. */
const PAIRS = (
  [
    ['newsroom', 'club'],
    ['newsroom', 'direct message of Ada'],
    ['club', 'direct message of Ben'],
    ['direct message of Ada', 'direct message of Ben'],
  ] as const
).flatMap(([one, other]) => [[one, other] as const, [other, one] as const]);

const NO_DRAFT = '00000000-0000-4000-8000-000000000000';

let bot: ArticlesBot;
const holders = new Map<HolderName, Holder>();
let before: Record<string, unknown>;

beforeAll(async () => {
  bot = await startArticlesBot({ mostAdditionsAnHour: 100_000 }, ['Newsroom', 'Club']);
  const { discord } = bot;
  const [newsroom, club] = discord.servers;
  if (!newsroom || !club) throw new Error('there are not two servers');
  const ada = discord.person({ name: 'Ada', managesServers: true });
  const ben = discord.person({ name: 'Ben' });
  const places: Record<HolderName, [ScopeId, LocalPerson]> = {
    newsroom: [`server:${newsroom.id}`, ada],
    club: [`server:${club.id}`, ada.at({ channelId: club.channelId })],
    'direct message of Ada': [`person:${ada.id}`, ada.at({ channelId: ada.directChannelId })],
    'direct message of Ben': [`person:${ben.id}`, ben.at({ channelId: ben.directChannelId })],
  };
  for (const name of NAMES) holders.set(name, await settle(name, ...places[name]));
  before = await everythingKept();
});
afterEach(() => {
  expect(bot.discord.refusals).toEqual([]);
  expect(bot.log.filter((line) => line.includes('failed'))).toEqual([]);
});
afterAll(() => bot.close());

const holder = (name: HolderName): Holder => {
  const found = holders.get(name);
  if (!found) throw new Error(`there is no ${name}`);
  return found;
};

const pageOf = ([speaker, thing, place]: readonly [string, string, string], nth: number): Imported => ({
  title: `${speaker} on the ${thing} (${nth})`,
  source: `https://news.example/${speaker}-${nth}`,
  language: 'en',
  text: [
    `Minister Otto ${speaker} spoke ${nth} times.`,
    `Minister Otto ${speaker} said, “The ${thing} will stand in ${place} for good.”`,
    `Mayor Una ${place} said that the ${thing} was too dear.`,
  ].join('\n\n'),
  dropped: [],
});

/** Keeps an article with a correction, leaves a draft open, and gathers all custom ids there are. */
async function settle(name: HolderName, scope: ScopeId, person: LocalPerson): Promise<Holder> {
  const words = WORDS[name];
  const [speaker, thing, place] = words;
  await saved(bot, person, pageOf(words, 1));
  const [kept] = (await bot.services.store.scope(scope)).articles;
  if (!kept) throw new Error('nothing was saved');
  const article = kept.id;
  const messages = [
    await preview(bot, person, pageOf(words, 2)),
    await person.run('article edit', { article, speaker: `Otto ${speaker}`, spelling: `O. ${speaker}ovich` }),
    await person.run('article remove', { article }),
    await person.run('article list'),
    await person.run('who-said', { words: `${thing} ${place}` }),
    await person.run('speakers', { article }),
  ];
  const customIds = messages.flatMap(buttonsOf).map(({ custom_id }) => custom_id);
  const draft = customIds.map((id) => /^w1:save:(.+)$/.exec(id)?.[1]).find((id) => id !== undefined) ?? '';
  const form = await formOf(press(person, messages[0] as LocalMessage, 'Edit title'));
  return {
    scope,
    person,
    speaker,
    thing,
    place,
    article: kept,
    customIds: [...customIds, form.modal.custom_id],
    draft,
  };
}

/** Of every holder: what the database has of it. */
async function everythingKept(): Promise<Record<string, unknown>> {
  const all: Record<string, unknown> = {};
  for (const [name, { scope, draft }] of holders)
    all[name] = {
      kept: await bot.services.store.scope(scope),
      draft: await bot.services.store.draft(scope, draft),
    };
  return all;
}

/** All that somebody sees of a message. */
const seenOf = async (message: LocalMessage) =>
  [
    readOf(message),
    JSON.stringify(buttonsOf(message).map(({ label }) => label)),
    message.attachments.length > 0 ? (await fileOf(message)).text : '',
  ].join('\n');

/** Whatever is typed is shown again; nothing else may be. */
const without = (text: string, ...typed: string[]) =>
  typed.reduce((rest, one) => rest.replaceAll(one, '…'), text);

const secretsOf = ({ speaker, thing, place }: Holder) => new RegExp([speaker, thing, place].join('|'), 'i');

it.each(NAMES)('in the %s, what is kept there is found and offered', async (name) => {
  const { person, speaker, thing, place, article } = holder(name);
  expect(readOf(await person.run('who-said', { words: thing }))).toContain(place);
  expect(readOf(await person.run('articles'))).toContain(article.title);
  expect(readOf(await person.run('article show', { article: article.id }))).toContain(`Otto ${speaker}`);
  const choices = await person.complete('article edit', { article: article.title.slice(0, 4) }, 'article');
  expect(choices).toEqual([{ name: article.title, value: article.id }]);
});

describe.each(PAIRS)('in the %s, of the %s', (hereName, thereName) => {
  it('nothing is found by questions', async () => {
    const [here, there] = [holder(hereName), holder(thereName)];
    const questions: [string, Record<string, string>][] = [
      ['who-said', { words: there.thing }],
      ['ask', { question: `What stands in ${there.place}?` }],
      ['what-said', { speaker: there.speaker }],
      ['what-said', { speaker: `Otto ${there.speaker}`, about: there.thing }],
      ['check', { quote: there.thing, speaker: there.speaker }],
      ['speakers', {}],
      ['article list', {}],
      ['articles', {}],
      ['help', {}],
    ];
    for (const [command, options] of questions) {
      const seen = await seenOf(await here.person.run(command, options));
      expect(without(seen, ...Object.values(options), there.place)).not.toMatch(secretsOf(there));
      expect(seen).not.toContain(there.article.title);
    }
  });

  it('an article that is named by hand is one that there is not', async () => {
    const [here, there] = [holder(hereName), holder(thereName)];
    const changes = { title: 'Mine now', source: 'none' };
    const commands: [string, Record<string, string>][] = [
      ['ask', { question: 'Who spoke?' }],
      ['who-said', { words: 'stand for good' }],
      ['what-said', { speaker: 'Otto' }],
      ['check', { quote: 'stand for good' }],
      ['speakers', {}],
      ['articles', {}],
      ['article show', {}],
      ['article remove', {}],
      ['article edit', changes],
      ['article edit', { statement: 's:0-20', by: 'Una' }],
      ['article edit', { undo: '1' }],
    ];
    for (const [command, options] of commands)
      for (const [named, none] of [
        [there.article.id, 'nothing-of-this-name'],
        [there.article.title, 'Nothing of this name'],
      ] as const) {
        const seen = await seenOf(await here.person.run(command, { ...options, article: named }));
        const seenOfNone = await seenOf(await here.person.run(command, { ...options, article: none }));
        expect(without(seen, named)).toBe(without(seenOfNone, none));
      }
  });

  it('nothing is offered by any option', async () => {
    const [here, there] = [holder(hereName), holder(thereName)];
    const typed = ['', there.speaker.slice(0, 4), there.thing, there.article.id];
    for (const { command, option, others } of completing(here.person))
      for (const text of typed) {
        const values = others.includes('article') ? { article: there.article.id } : {};
        const choices = await here.person.complete(command, { ...values, [option]: text }, option);
        // What is typed may be offered as it is.
        const offered = choices.filter(({ value }) => value !== text);
        expect({ command, option, text, offered: JSON.stringify(offered) }).toMatchObject({
          offered: expect.not.stringMatching(secretsOf(there)),
        });
      }
  });

  it('no press or form with its ids does anything', async () => {
    const [here, there] = [holder(hereName), holder(thereName)];
    for (const customId of there.customIds) {
      const act = async () => {
        const own = await preview(bot, here.person, pageOf(['Plain', 'pier', 'Otherby'], 9));
        if (!customId.startsWith('w1:form-')) return { own, press: () => press(here.person, own, 'Save') };
        const { formId } = await formOf(press(here.person, own, 'Edit title'));
        return { own, press: () => here.person.submit(formId, { title: 'Mine now' }) };
      };
      const made = await act();
      const seen = await seenOf(await forged(bot.client, customId, made.press));
      expect(seen).not.toMatch(secretsOf(there));
      if (customId.includes(there.draft)) {
        const none = customId.replace(there.draft, NO_DRAFT);
        expect(seen).toBe(await seenOf(await forged(bot.client, none, (await act()).press)));
      }
    }
  });
});

describe('whatever others try,', () => {
  it('nothing that is kept is another afterwards', async () => {
    expect(await everythingKept()).toEqual(before);
  });

  it('custom ids that nobody has written are answered, and change nothing', async () => {
    const { person, draft, article } = holder('club');
    const part = fc.oneof(
      fc.constantFrom('w1', 'w0', 'save', 'cancel', 'edit-title', 'remove', 'keep', 'articles', 'form-title'),
      fc.constantFrom(
        'form-forget',
        'form-add',
        'show',
        'person',
        'share',
        'delete',
        draft,
        article.id,
        '__proto__',
      ),
      fc.string({ maxLength: 12 }),
      fc.nat().map(String),
    );
    const ids = fc
      .array(part, { minLength: 1, maxLength: 5 })
      .map((parts) => parts.join(':').slice(0, 100))
      .filter((id) => id !== '');
    const { person: other } = holder('direct message of Ben');
    await fc.assert(
      fc.asyncProperty(ids, async (id) => {
        const message = await other.run('speakers');
        const seen = await seenOf(
          await forged(bot.client, id, () => press(other, message, 'Share')).catch(told),
        );
        expect(seen).not.toMatch(secretsOf(holder('club')));
      }),
      { numRuns: 60 },
    );
    expect(person.commands.length).toBeGreaterThan(0);
    expect(await everythingKept()).toEqual(before);
  });

  it('what one scope does without, others still have', async () => {
    const [ada, ben] = [holder('direct message of Ada'), holder('direct message of Ben')];
    await ada.person.run('article bundled', { use: false });
    expect(readOf(await ada.person.run('who-said', { words: 'customs border' }))).not.toContain('Tokayev');
    expect(readOf(await ben.person.run('who-said', { words: 'customs border' }))).toContain('Tokayev');
    await ada.person.run('article bundled', { use: true });
  });
});

describe('who brings the bot along', () => {
  it('asks about their own articles where the server does not have it, and about the server’s where it has', async () => {
    const [newsroom, club] = bot.discord.servers;
    if (!newsroom || !club) throw new Error('there are not two servers');
    const cleo = bot.discord.person({ name: 'Cleo', installs: true });
    await saved(
      bot,
      cleo.at({ channelId: cleo.directChannelId }),
      pageOf(['Ullmark', 'ferrybarn', 'Hamre'], 1),
    );
    bot.discord.removeBot(club.id);
    const inClub = cleo.at({ channelId: club.channelId });
    expect(readOf(await inClub.run('who-said', { words: 'ferrybarn' }))).toContain('Una Hamre');
    expect(readOf(await inClub.run('articles'))).not.toContain('Quibber');
    expect(readOf(await cleo.run('who-said', { words: 'zanderbridge' }))).toContain('Una Frosthem');
    expect(readOf(await cleo.run('articles'))).not.toContain('Ullmark');
    const shared = await inClub.run('what-said', { speaker: 'Ullmark', public: true });
    const ada = holder('club').person;
    const pressed = await press(ada, shared, 'Why');
    expect(pressed.isEphemeral).toBe(true);
    expect(readOf(pressed)).toContain('articles that somebody keeps for themselves');
    expect(without(readOf(pressed), 'Ullmark')).not.toMatch(/ferrybarn|Hamre/);
    bot.discord.addBot(club.id);
  });
});

/** Every option of the commands that somebody is offered which the bot completes, with the names of those beside it. */
function completing({ commands }: LocalPerson) {
  const within = (
    name: string,
    options: readonly APIApplicationCommandOption[],
  ): { command: string; option: string; others: string[] }[] =>
    options.flatMap((option) => {
      if (option.type === ApplicationCommandOptionType.Subcommand)
        return within(`${name} ${option.name}`, option.options ?? []);
      if (!('autocomplete' in option) || !option.autocomplete) return [];
      const others = options.map((one) => one.name).filter((one) => one !== option.name);
      return [{ command: name, option: option.name, others }];
    });
  const all = commands.flatMap(({ name, options = [] }) => within(name, options));
  expect(all.length).toBeGreaterThan(8);
  return all;
}

/** What a press left behind that showed a form, or nothing, as a message without a word. */
const told = (): LocalMessage => ({ components: [], attachments: [] }) as unknown as LocalMessage;
