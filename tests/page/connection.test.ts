import { expect, it } from 'vitest';
import { describePage } from './describe-page.js';
import { command, parlour } from './parlour-bot.js';

describePage('where a connection is lost', ({ tryOut, tab }) => {
  it('between the bot and Discord, the page says so; it recovers, and the next question is answered', async () => {
    const world = await tryOut();
    const ada = await tab(world);
    await ada.send('/who-said words: immoral entrepreneurs');
    await ada.messages('immoral entrepreneurs').waitFor();
    world.discord.dropGateway('invalidate');
    await ada.status.filter({ hasText: 'Who Said is not connected.' }).waitFor();
    await ada.status.filter({ hasText: 'Who Said is not connected.' }).waitFor({ state: 'detached' });
    await ada.pressButton('Context');
    await ada.messages('Before: paragraph 4').waitFor();
    await ada.send('/speakers');
    await ada.messages('Emomali Rahmon').waitFor();
  });

  it('cut off without a word, it comes back by itself too', async () => {
    const world = await tryOut();
    const ada = await tab(world);
    world.discord.dropGateway('cut');
    await expect.poll(() => world.discord.isBotOnline).toBe(true);
    await ada.send('/speakers');
    await ada.messages('Emomali Rahmon').waitFor();
  });

  it('since the bot has ended, the page says so for as long as it is so', async () => {
    const world = await tryOut();
    const ada = await tab(world);
    expect(await ada.status.count()).toBe(0);
    await world.stopBot();
    await ada.status.filter({ hasText: 'Who Said is not connected.' }).waitFor();
  });

  it('by looking to and fro at once, the last look is what is seen', async () => {
    const world = await tryOut();
    const ada = await tab(world);
    await ada.send('/help');
    await ada.messages('The bot reads no messages').waitFor();
    await ada.page.evaluate(`for (let time = 0; time < 9; time++)
      for (const radio of document.querySelectorAll('nav input[type=radio]')) radio.click()`);
    await expect.poll(() => ada.messages().count()).toBe(0);
    await ada.be('Ada');
    await ada.messages('The bot reads no messages').waitFor();
  });

  it('between the page and its server, it says so, and goes on where it was', async () => {
    const world = await tryOut();
    const ada = await tab(world);
    await ada.goTo('Debate club, #general');
    await ada.send('/speakers public: True');
    await ada.messages('Emomali Rahmon').waitFor();
    ada.expectFault(/WebSocket connection|ERR_CONNECTION_REFUSED/);
    await world.stopPage();
    await ada.status.filter({ hasText: 'This page has lost its server.' }).waitFor();
    await world.startPage();
    await ada.status.filter({ hasText: 'This page has lost its server.' }).waitFor({ state: 'detached' });
    await ada.page
      .getByRole('button', { name: 'Debate club, #general' })
      .and(ada.page.locator('[aria-current="true"]'))
      .waitFor();
    await ada.messages('Emomali Rahmon').waitFor();
    await ada.send('/help');
    await ada.messages('The bot reads no messages').waitFor();
  });
});

describePage('a bot that does not answer', ({ tryOut, tab }) => {
  it('has a command fail, with the words that Discord has for it, which can be put away', async () => {
    const ada = await tab(await tryOut(parlour({ commands: [command('mute')] }), { answerWithinMs: 300 }));
    await ada.send('/mute');
    await ada.page.getByText('The application did not respond').waitFor();
    expect(await ada.messages().count()).toBe(0);
  });

  it('has a button fail, and the message stays as it was', async () => {
    const bot = parlour({
      commands: [command('buttons')],
      on: {
        command: {
          buttons: (interaction) =>
            interaction.reply({
              content: 'Press it',
              components: [
                { type: 1, components: [{ type: 2, style: 1, label: 'Nothing', custom_id: 'nothing' }] },
              ],
            }),
        },
      },
    });
    const ada = await tab(await tryOut(bot, { answerWithinMs: 300 }));
    await ada.send('/buttons');
    await ada.messages('Press it').waitFor();
    await ada.pressButton('Nothing');
    await ada.page.getByText('The application did not respond').waitFor();
    expect(await ada.lastMessage.getByRole('button', { name: 'Nothing' }).isEnabled()).toBe(true);
  });
});
