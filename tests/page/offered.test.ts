import { PermissionFlagsBits } from 'discord.js';
import { expect, it } from 'vitest';
import { describePage } from './describe-page.js';
import { command, type ParlourBot, parlour, textOption } from './parlour-bot.js';
import type { Tab } from './tab.js';

/** What / offers now. */
async function offered(tab: Tab): Promise<string[]> {
  await tab.composer.fill('/');
  await tab.commandList.waitFor();
  const names = await tab.commandList.locator('.composer-name').allTextContents();
  await tab.composer.fill('');
  return names;
}

describePage('the commands that / offers', ({ tryOut, tab }) => {
  it('are those that a person may use: what needs a permission, to who has it', async () => {
    const world = await tryOut(
      parlour({
        commands: [
          command('read'),
          command('manage', { default_member_permissions: `${PermissionFlagsBits.ManageGuild}` }),
          command('here', { contexts: [0] }),
        ],
      }),
    );
    const ada = await tab(world);
    await expect.poll(() => offered(ada)).toEqual(expect.arrayContaining(['/read', '/manage', '/here']));
    await ada.be('Ben');
    await expect.poll(async () => (await offered(ada)).toSorted()).toEqual(['/here', '/read']);
    await ada.be('Ada');
    await ada.goTo('Direct message with Who Said');
    await expect.poll(async () => (await offered(ada)).includes('/here')).toBe(false);
    await ada.send('/manage');
    await expect.poll(() => ada.messages().count()).toBe(0);
  });

  it('change while the page is open, when the bot registers others', async () => {
    const bots: ParlourBot[] = [];
    const world = await tryOut(parlour({ commands: [command('old')] }, (bot) => bots.push(bot)));
    const ada = await tab(world);
    await expect.poll(() => offered(ada)).toEqual(['/old']);
    await bots[0]?.client.application.commands.set([command('new'), command('newer')]);
    await expect.poll(async () => (await offered(ada)).toSorted()).toEqual(['/new', '/newer']);
  });

  it('are refused where they change while somebody fills one in', async () => {
    const bots: ParlourBot[] = [];
    const world = await tryOut(
      parlour({ commands: [command('old', { options: [textOption('word', { required: true })] })] }, (bot) =>
        bots.push(bot),
      ),
    );
    const ada = await tab(world);
    await ada.pick('/old');
    const word = ada.command('old').getByRole('textbox', { name: 'word' });
    await word.waitFor();
    await ada.type('written');
    await bots[0]?.client.application.commands.set([command('new')]);
    await ada.press('Enter');
    await expect.poll(() => ada.messages().count()).toBe(0);
    await ada.page.keyboard.press('Escape');
    await expect.poll(() => ada.composer.count()).toBe(1);
    await expect.poll(() => offered(ada)).toEqual(['/new']);
  });

  it('are in the person’s language, and so are their options and choices', async () => {
    const world = await tryOut(
      parlour({
        commands: [
          command('speakers', {
            name_localizations: { tr: 'konuşanlar' },
            description_localizations: { tr: 'Kimler konuşuyor' },
            options: [
              textOption('tone', {
                required: true,
                name_localizations: { tr: 'ses' },
                choices: [{ name: 'Loud', name_localizations: { tr: 'Yüksek' }, value: 'l' }],
              }),
            ],
          }),
        ],
        on: {
          command: {
            speakers: (interaction) =>
              interaction.reply(`${interaction.locale}: ${interaction.options.getString('tone', true)}`),
          },
        },
      }),
    );
    const ada = await tab(world);
    await expect.poll(() => offered(ada)).toEqual(['/speakers']);
    await ada.speak('tr');
    await expect.poll(() => offered(ada)).toEqual(['/konuşanlar']);
    await ada.tabTo(ada.composer);
    await ada.type('/konuş');
    await ada.commandList.getByRole('option', { name: 'Kimler konuşuyor' }).waitFor();
    await ada.press('Enter');
    await ada.command('konuşanlar').getByRole('textbox', { name: 'ses' }).waitFor();
    await ada.type('yü');
    await ada.valuesOf('ses').getByRole('option', { name: 'Yüksek' }).waitFor();
    await ada.press('Enter', 'Enter');
    await ada.messages('tr: l').waitFor();
  });

  it('have subcommands, each for itself', async () => {
    const sub = (name: string) => ({ type: 1 as const, name, description: `To ${name} one` });
    const world = await tryOut(
      parlour({
        commands: [command('article', { options: [sub('add'), sub('remove')] })],
        on: {
          command: { article: (interaction) => interaction.reply(interaction.options.getSubcommand()) },
        },
      }),
    );
    const ada = await tab(world);
    await expect.poll(() => offered(ada)).toEqual(['/article add', '/article remove']);
    await ada.pick('/article rem');
    await ada.command('article remove').waitFor();
    await ada.press('Enter');
    await ada.messages('remove').waitFor();
    expect(await ada.log.textContent()).toMatch(/Ada used\s+\/article remove/);
  });
});
