import { type APIActionRowComponent, type APISelectMenuComponent, ComponentType } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { NotSent } from '../../src/local-discord/local-discord.js';
import { type MiniBot, startMiniBot } from './mini-bot.js';

let bot: MiniBot;
beforeAll(async () => {
  bot = await startMiniBot();
});
afterAll(() => bot.close());
afterEach(() => expect(bot.errors.splice(0)).toEqual([]));

/** Shows a select of this type, and tells who is chosen in it. */
function showSelect(type: ComponentType, most = 1): void {
  const select = { type, custom_id: 's', max_values: most } as APISelectMenuComponent;
  const row: APIActionRowComponent<APISelectMenuComponent> = { type: 1, components: [select] };
  bot.handler = async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply({ content: 'Who?', components: [row] });
    else if (interaction.isUserSelectMenu()) {
      const { users, members } = interaction;
      await interaction.update(`${users.map(({ id }) => id).join(' ')}, of them members ${members.size}`);
    }
  };
}

describe('choosing users', () => {
  test('tells the bot who is chosen, as members of the server', async () => {
    showSelect(ComponentType.UserSelect, 2);
    const ada = bot.discord.person();
    const ben = bot.discord.person();
    const message = await ada.run('echo', { text: 'x' });
    const { content } = await ada.press(message, 's', [ben.id, bot.discord.bot.id]);
    expect(new Set(content.split(/,? /))).toEqual(
      new Set([ben.id, bot.discord.bot.id, ...'of them members 2'.split(' ')]),
    );
  });

  test('offers everybody in a server, and in a conversation those who talk there', async () => {
    showSelect(ComponentType.UserSelect);
    const ada = bot.discord.person({ name: 'Ada' });
    const ben = bot.discord.person({ name: 'Ben' });
    const direct = ada.at({ channelId: ada.directChannelId });
    expect(ada.people.map(({ id }) => id)).toEqual(expect.arrayContaining([ada.id, ben.id]));
    expect(direct.people).toEqual([
      { id: ada.id, name: 'Ada', isBot: false },
      { id: bot.discord.bot.id, name: 'Who Said', isBot: true },
    ]);
    const message = await direct.run('echo', { text: 'x' });
    await expect(direct.press(message, 's', [ben.id])).rejects.toThrow(NotSent);
    expect((await direct.press(message, 's', [ada.id])).content).toBe(`${ada.id}, of them members 0`);
  });

  test.each([
    ['nobody', []],
    ['too many', ['first', 'second']],
    ['one twice', ['first', 'first']],
    ['who is not here', ['123']],
  ])('is not sent with %s', async (_rule, chosen) => {
    showSelect(ComponentType.UserSelect, chosen[1] === 'first' ? 2 : 1);
    const ids: Record<string, string> = { first: bot.discord.person().id, second: bot.discord.person().id };
    const ada = bot.discord.person();
    const message = await ada.run('echo', { text: 'x' });
    const refused = ada.press(
      message,
      's',
      chosen.map((name) => ids[name] ?? name),
    );
    await expect(refused).rejects.toMatchObject({ name: 'NotSent', field: 's' });
  });
});

test.each([ComponentType.RoleSelect, ComponentType.MentionableSelect, ComponentType.ChannelSelect] as const)(
  'a select of type %i is not sent, since what it offers is not here',
  async (type) => {
    showSelect(type);
    const ada = bot.discord.person();
    const message = await ada.run('echo', { text: 'x' });
    await expect(ada.press(message, 's', [ada.id])).rejects.toThrow('This Discord has no roles');
  },
);
