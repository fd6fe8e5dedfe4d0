import { ButtonStyle, ComponentType, MessageFlags, REST, Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ArticlePress, articlePressId } from '../../src/discord/articles/ids.js';
import type { LocalPerson } from '../../src/local-discord/local-discord.js';
import { type ArticlesBot, formOf, HARBOUR, keep, preview, saved, startArticlesBot } from './articles-bot.js';
import { buttonsOf, labelsOf, press, readOf } from './running-bot.js';

let bot: ArticlesBot;
/** Two who manage the server, and one who does not. */
let ada: LocalPerson;
let carl: LocalPerson;
let ben: LocalPerson;
beforeAll(async () => {
  bot = await startArticlesBot();
  ada = bot.discord.person({ managesServers: true });
  carl = bot.discord.person({ managesServers: true });
  ben = bot.discord.person();
});
afterAll(() => bot.close());

/** A message for everybody in the server that has a button of a custom id, as no command of the bot's makes one. */
async function crafted(where: LocalPerson, pressed: ArticlePress): Promise<{ message: string; id: string }> {
  const id = articlePressId(pressed);
  const { Button, ActionRow } = ComponentType;
  const button = { type: Button, style: ButtonStyle.Secondary, custom_id: id, label: 'Crafted' };
  const rest = new REST({ api: bot.discord.apiUrl }).setToken(bot.discord.token);
  const { id: message } = (await rest.post(Routes.channelMessages(where.channelId), {
    body: { flags: MessageFlags.IsComponentsV2, components: [{ type: ActionRow, components: [button] }] },
  })) as { id: string };
  return { message, id };
}

const draftOf = (shown: Parameters<typeof buttonsOf>[0]) =>
  /^w1:save:(.+)$/.exec(buttonsOf(shown)[0]?.custom_id ?? '')?.[1] ?? '';

describe('in a server, somebody who does not manage it', () => {
  it('is offered /articles, and not /article', () => {
    const names = (person: LocalPerson) => person.commands.map(({ name }) => name);
    expect(names(ben)).toContain('articles');
    expect(names(ben)).not.toContain('article');
    expect(names(ada)).toContain('article');
  });

  it('can press nothing that changes what is kept', async () => {
    const draft = draftOf(await preview(bot, ada));
    const presses: ArticlePress[] = [
      { kind: 'save', draft },
      { kind: 'edit-title', draft },
      { kind: 'cancel', draft },
      { kind: 'remove', article: 'x', addedAt: 1 },
      { kind: 'keep' },
    ];
    for (const one of presses) {
      const { message, id } = await crafted(ben, one);
      const told = await ben.press(message, id);
      expect(readOf(told)).toContain('Only who used the command can press its buttons');
      expect(told.isEphemeral).toBe(true);
    }
    expect(readOf(await ben.run('articles'))).not.toContain('Harbour');
    const { message, id } = await crafted(carl, { kind: 'save', draft });
    expect(readOf(await carl.press(message, id))).toContain('Saved: Harbour');
  });

  it('asks about what was saved, and turns the pages of the list', async () => {
    const answer = await ben.run('who-said', { words: 'harbour will stay open all winter' });
    expect(readOf(answer)).toContain('Ada Berg');
    const { message, id } = await crafted(ben, { kind: 'page', at: 0 });
    expect(readOf(await ben.press(message, id))).toContain('Harbour talks');
  });
});

describe('a draft or an article', () => {
  it('of another scope is not there, whatever the custom id', async () => {
    const draft = draftOf(await preview(bot, ada, { ...HARBOUR, text: 'A secret of the server.' }));
    const dana = bot.discord.person({ where: 'bot-dm' });
    for (const kind of ['save', 'edit-title', 'cancel'] as const) {
      const { message, id } = await crafted(dana, { kind, draft });
      expect(readOf(await dana.press(message, id))).toContain('This is not there any more');
    }
    const { articles } = await bot.services.store.scope(`server:${bot.discord.guildId}`);
    const [kept] = articles;
    expect(kept).toBeDefined();
    const remove = { kind: 'remove', article: kept?.id ?? '', addedAt: kept?.addedAt ?? 0 } as const;
    const { message, id } = await crafted(dana, remove);
    expect(readOf(await dana.press(message, id))).toContain('not there any more');
    for (const command of ['articles', 'article show', 'article edit', 'article remove'])
      expect(readOf(await dana.run(command, { article: kept?.id ?? '' }))).toContain(
        'There is no article called',
      );
    expect(await dana.complete('article edit', { article: '' }, 'article')).toEqual([]);
  });
});

describe('in direct messages', () => {
  it('everybody adds, asks about and removes their own', async () => {
    const [dana, emil] = [bot.discord.person({ where: 'bot-dm' }), bot.discord.person({ where: 'bot-dm' })];
    expect(labelsOf(await saved(bot, dana))).toEqual([]);
    expect(readOf(await dana.run('articles'))).toContain('Harbour');
    expect(readOf(await emil.run('articles'))).not.toContain('Harbour');
    await keep(bot, emil, HARBOUR);
    const form = await formOf(dana.run('article forget-all'));
    await dana.submit(form.formId, { phrase: 'forget everything' });
    expect(readOf(await dana.run('articles'))).not.toContain('Harbour');
    expect(readOf(await emil.run('articles'))).toContain('Harbour');
    const asked = await emil.run('article remove', { article: 'harbour' });
    expect(readOf(await press(emil, asked, 'Remove'))).toContain('Removed');
  });
});
