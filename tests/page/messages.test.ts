import { type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import { expect, it } from 'vitest';
import { describePage } from './describe-page.js';
import { command, messageCommand, parlour } from './parlour-bot.js';

const WORDS = 'The customs border is in order.';

const quoting = parlour({
  commands: [messageCommand('Quote it'), messageCommand('Whisper it')],
  on: {
    onMessage: {
      'Quote it': (interaction) => {
        const { author, content } = interaction.targetMessage;
        return interaction.reply(`${author.displayName} wrote “${content}”`);
      },
      'Whisper it': (interaction) => interaction.reply({ content: 'Psst', flags: MessageFlags.Ephemeral }),
    },
  },
});

describePage('a person’s message', ({ tryOut, tab }) => {
  it('is posted by Enter and seen by all in the channel', async () => {
    const world = await tryOut(quoting);
    const [ada, ben] = [await tab(world), await tab(world)];
    await ben.be('Ben');
    await ada.send(WORDS);
    await ben.messages(WORDS).waitFor();
    expect(await ben.messages(WORDS).getAttribute('aria-label')).toMatch(/^Ada, /);
    expect(await ada.composer.inputValue()).toBe('');
  });

  it('of blanks alone, or of over 2,000 characters, is not sent', async () => {
    const ada = await tab(await tryOut(quoting));
    await ada.send('   ');
    await ada.composer.fill('a'.repeat(2001));
    await ada.press('Enter');
    await expect.poll(() => ada.composer.getAttribute('aria-invalid')).toBe('true');
    expect(await ada.messages().count()).toBe(0);
  });

  it('has several lines where Shift+Enter breaks them', async () => {
    const ada = await tab(await tryOut(quoting));
    await ada.tabTo(ada.composer);
    await ada.type('one');
    await ada.press('Shift+Enter');
    await ada.type('two');
    await ada.press('Enter');
    await ada.messages(/one\s*two/).waitFor();
    expect(await ada.messages().count()).toBe(1);
  });
});

describePage('a message’s menu', ({ tryOut, tab }) => {
  it('opens by right click, and its commands get the message', async () => {
    const world = await tryOut(quoting);
    const [ada, ben] = [await tab(world), await tab(world)];
    await ben.be('Ben');
    await ada.send(WORDS);
    await ben.messages(WORDS).click({ button: 'right' });
    expect(await ben.menu.getByRole('menuitem').allTextContents()).toEqual(
      expect.arrayContaining(
        ['Apps: Quote it', 'Apps: Whisper it', 'Copy text'].map((name) =>
          expect.stringContaining(name.replace('Apps: ', '')),
        ),
      ),
    );
    await ben.menu.getByRole('menuitem', { name: 'Apps: Quote it' }).click();
    await ada.messages(`Ada wrote “${WORDS}”`).waitFor();
    expect(await ada.log.textContent()).toMatch(/Ben used\s+Quote it/);
  });

  it('opens by keyboard, goes by arrow keys, and gives the focus back by Escape', async () => {
    const ada = await tab(await tryOut(quoting));
    await ada.send(WORDS);
    await ada.messages(WORDS).waitFor();
    await ada.tabTo(ada.log, 'Shift+Tab');
    await ada.press('ArrowUp', 'Shift+F10');
    const items = ada.menu.getByRole('menuitem');
    await expect.poll(() => ada.hasFocus(items.first())).toBe(true);
    await ada.press('ArrowDown');
    await expect.poll(() => ada.hasFocus(items.nth(1))).toBe(true);
    await ada.press('End');
    await expect.poll(() => ada.hasFocus(items.last())).toBe(true);
    await ada.press('Escape');
    await ada.menu.waitFor({ state: 'detached' });
    await expect.poll(() => ada.hasFocus(ada.messages(WORDS))).toBe(true);
    await ada.press('ContextMenu');
    await ada.menu.waitFor();
    await ada.press('Home', 'Enter');
    await ada.messages(`Ada wrote “${WORDS}”`).waitFor();
  });

  it('opens by its button, which is no stop of its own on the way through the page', async () => {
    const ada = await tab(await tryOut(quoting));
    await ada.send(WORDS);
    await ada.messages(WORDS).waitFor();
    // From where one writes, past the message, to the list.
    await ada.press('Shift+Tab');
    await expect.poll(() => ada.hasFocus(ada.log)).toBe(true);
    await ada.messages(WORDS).getByRole('button', { name: 'More actions' }).click();
    await ada.menu.getByRole('menuitem', { name: 'Apps: Whisper it' }).click();
    await ada.messages('Psst').waitFor();
    expect(await ada.messages('Psst').textContent()).toContain('Only you can see this');
  });

  it('gives the focus back when one presses beside it', async () => {
    const ada = await tab(await tryOut(quoting));
    await ada.send(WORDS);
    await ada.messages(WORDS).waitFor();
    await ada.tabTo(ada.log, 'Shift+Tab');
    await ada.press('ArrowUp', 'Shift+F10');
    await ada.menu.waitFor();
    await ada.page.mouse.click(700, 100);
    await ada.menu.waitFor({ state: 'detached' });
    expect(await ada.hasFocus(ada.messages(WORDS))).toBe(true);
  });

  it('opens by a long press', async () => {
    const ada = await tab(await tryOut(quoting), { hasTouch: true, viewport: { width: 360, height: 640 } });
    await ada.send(WORDS);
    await ada.messages(WORDS).waitFor();
    await ada.longPress(ada.messages(WORDS).getByText(WORDS));
    await ada.menu.getByRole('menuitem', { name: 'Apps: Quote it' }).tap();
    await ada.messages(`Ada wrote “${WORDS}”`).waitFor();
  });

  it('copies the text', async () => {
    const ada = await tab(await tryOut(quoting), { permissions: ['clipboard-read', 'clipboard-write'] });
    await ada.send(WORDS);
    await ada.messages(WORDS).click({ button: 'right' });
    await ada.menu.getByRole('menuitem', { name: 'Copy text' }).click();
    await expect.poll(() => ada.page.evaluate('navigator.clipboard.readText()')).toBe(WORDS);
  });
});

describePage('a bot’s answer', ({ tryOut, tab }) => {
  /** The commands that wait, until a test has them go on. */
  const waiting = () => {
    const interactions: ChatInputCommandInteraction[] = [];
    return {
      bot: (flags?: MessageFlags.Ephemeral) =>
        parlour({
          commands: [command('slow')],
          on: {
            command: {
              slow: async (interaction) => {
                await interaction.deferReply(flags ? { flags } : {});
                interactions.push(interaction);
              },
            },
          },
        }),
      next: async () => {
        await expect.poll(() => interactions.length).toBeGreaterThan(0);
        const interaction = interactions.shift();
        if (!interaction) throw new Error('nothing waits');
        return interaction;
      },
    };
  };

  it('that is put off is thinking until it comes, is edited, and goes', async () => {
    const { bot, next } = waiting();
    const world = await tryOut(bot());
    const [ada, ben] = [await tab(world), await tab(world)];
    await ben.be('Ben');
    await ada.send('/slow');
    for (const one of [ada, ben]) await one.messages('Who Said is thinking…').waitFor();
    await expect.poll(() => ada.page.getByText('Sending /slow').count()).toBe(0);
    const interaction = await next();
    await interaction.editReply('Here it is');
    await ben.messages('Here it is').waitFor();
    expect(await ben.messages('thinking').count()).toBe(0);
    await interaction.editReply('Here it is again');
    await ben.messages('Here it is again').waitFor();
    expect(await ben.messages('Here it is again').textContent()).toContain('(edited)');
    await interaction.deleteReply();
    await expect.poll(() => ben.messages().count()).toBe(0);
    await expect.poll(() => ada.messages().count()).toBe(0);
  });

  it('that is put off in private thinks for its person alone', async () => {
    const { bot, next } = waiting();
    const world = await tryOut(bot(MessageFlags.Ephemeral));
    const [ada, ben] = [await tab(world), await tab(world)];
    await ben.be('Ben');
    await ada.send('/slow');
    await ada.messages('Who Said is thinking…').waitFor();
    const interaction = await next();
    await interaction.editReply('For you');
    await interaction.followUp('For all');
    await ben.messages('For all').waitFor();
    expect(await ben.messages().count()).toBe(1);
  });

  it('comes while the page looks elsewhere, and is there on return', async () => {
    const { bot, next } = waiting();
    const ada = await tab(await tryOut(bot()));
    await ada.send('/slow');
    const interaction = await next();
    await ada.goTo('Debate club, #general');
    await interaction.editReply('Here it is');
    await expect.poll(() => ada.messages().count()).toBe(0);
    await ada.goTo('Newsroom, #general');
    await ada.messages('Here it is').waitFor();
  });
});
