import { expect, it } from 'vitest';
import { describePage } from './describe-page.js';
import { command, parlour, textOption } from './parlour-bot.js';

const TALKATIVE = parlour({
  commands: [
    command('echo', {
      options: ['first', 'second', 'third', 'fourth'].map((name) => textOption(name, { required: true })),
    }),
  ],
  on: {
    command: {
      echo: (interaction) => interaction.reply(`It is: ${interaction.options.getString('first', true)}`),
    },
  },
});

const TOUCH = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };

describePage('one may type', ({ tryOut, tab }) => {
  it('at once, where there is no touch screen whose keyboard would cover the page', async () => {
    const world = await tryOut(TALKATIVE);
    const ada = await tab(world);
    await expect.poll(() => ada.hasFocus(ada.composer)).toBe(true);
    const touching = await tab(world, TOUCH);
    expect(await touching.hasFocus(touching.composer)).toBe(false);
  });

  it('from the messages, from a button or from nowhere; Escape comes back without writing', async () => {
    const ada = await tab(await tryOut(TALKATIVE));
    await ada.send('Hello');
    await ada.messages('Hello').waitFor();
    const from = [
      ada.log,
      ada.lastMessage,
      ada.lastMessage.getByRole('button', { name: 'More actions' }),
      ada.sidebar.getByRole('radio', { name: 'Ada' }),
    ];
    for (const place of from) {
      await place.focus();
      await ada.press('x');
      await expect.poll(() => ada.hasFocus(ada.composer)).toBe(true);
      await place.focus();
      await ada.press('Escape');
      await expect.poll(() => ada.hasFocus(ada.composer)).toBe(true);
    }
    await ada.page.evaluate('document.activeElement.blur()');
    await ada.type('yz');
    expect(await ada.composer.inputValue()).toBe('xxxxyz');
  });

  it('into the command that is chosen, where it goes on', async () => {
    const ada = await tab(await tryOut(TALKATIVE));
    await ada.pick('/echo');
    const echo = ada.command('echo');
    await echo.getByRole('textbox', { name: 'first' }).fill('open');
    await ada.log.focus();
    await ada.type('borders');
    expect(await echo.getByRole('textbox', { name: 'second' }).inputValue()).toBe('borders');
  });

  it('to a menu or a select what is its own', async () => {
    const ada = await tab(await tryOut(TALKATIVE));
    await ada.send('Hello');
    await ada.messages('Hello').waitFor();
    await ada.lastMessage.focus();
    await ada.press('Shift+F10');
    await ada.menu.waitFor();
    await ada.type('x');
    await ada.press('Escape');
    await ada.menu.waitFor({ state: 'detached' });
    await ada.sidebar.getByRole('combobox', { name: 'Language' }).focus();
    await ada.type('x');
    expect(await ada.composer.inputValue()).toBe('');
  });
});

describePage('what is typed', ({ tryOut, tab }) => {
  it('is a command in spite of blanks in front, and not posted for everybody to read', async () => {
    const world = await tryOut(TALKATIVE);
    const ada = await tab(world);
    await ada.composer.fill('   /echo first: a second: b third: c fourth: d');
    await ada.press('Enter');
    await ada.messages('It is: a').waitFor();
    await ada.composer.fill('   /secret word');
    await ada.press('Enter');
    await expect.poll(() => ada.composer.getAttribute('aria-invalid')).toBe('true');
    expect(world.ada.messages.map(({ content }) => content)).toEqual(['It is: a']);
  });

  it('is given back where the server is away, be it a message or a command', async () => {
    const world = await tryOut(TALKATIVE);
    const ada = await tab(world);
    ada.expectFault(/WebSocket connection|ERR_CONNECTION_REFUSED/);
    await ada.type('/echo');
    await ada.commandList.waitFor();
    await ada.press('Enter');
    const first = ada.command('echo').getByRole('textbox', { name: 'first' });
    for (const name of ['first', 'second', 'third', 'fourth'])
      await ada.command('echo').getByRole('textbox', { name }).fill(name);
    await world.stopPage();
    await ada.press('Enter');
    await ada.page.getByText('server cannot be reached').waitFor();
    expect(await first.inputValue()).toBe('first');
    await ada.press('Escape');
    await ada.composer.fill('Hello');
    await ada.press('Enter');
    await ada.page.getByText('server cannot be reached').waitFor();
    expect(await ada.composer.inputValue()).toBe('Hello');
    expect(await ada.page.getByText('server cannot be reached').count()).toBe(1);
    await world.startPage();
    await ada.status.filter({ hasText: 'lost its server' }).waitFor({ state: 'detached' });
    await ada.press('Enter');
    await ada.messages('Hello').waitFor();
  });
});
