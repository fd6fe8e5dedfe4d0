import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { describePage } from './describe-page.js';
import { command, parlour, textOption } from './parlour-bot.js';
import type { Tab } from './tab.js';

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

describePage('what is typed and not sent', ({ tryOut, tab }) => {
  it('is there still after another start of the program, for the same person in the same place', async () => {
    const world = await tryOut(TALKATIVE);
    const ada = await tab(world);
    ada.expectFault(/WebSocket connection|ERR_CONNECTION_REFUSED/);
    await ada.goTo('Direct message with Who Said');
    await ada.composer.fill('Between us');
    await ada.goTo('Newsroom, #general');
    await ada.pick('/echo');
    const second = ada.command('echo').getByRole('textbox', { name: 'second' });
    await second.fill('half a');
    await world.stopPage();
    await ada.status.filter({ hasText: 'lost its server' }).waitFor();
    const again = await tryOut(TALKATIVE, { pagePort: Number(new URL(world.url).port) });
    // The new people are there.
    await ada.sidebar.locator(`[aria-describedby="about-${again.ada.id}"]`).waitFor();
    await ada.goTo('Debate club, #general');
    expect(await ada.composer.inputValue()).toBe('');
    await ada.goTo('Newsroom, #general');
    await expect.poll(() => second.inputValue()).toBe('half a');
    await ada.goTo('Direct message with Who Said');
    expect(await ada.composer.inputValue()).toBe('Between us');
    await ada.composer.press('Enter');
    await ada.messages('Between us').waitFor();
    expect(again.ada.at({ channelId: again.ada.directChannelId }).messages).toHaveLength(1);
  });
});

/** Whether all of it is to be seen: neither outside of the window or of what scrolls, nor below something else. */
const isInSight = (locator: Locator) =>
  locator.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const corners = [
      [left + 3, top + 3],
      [right - 3, bottom - 3],
    ] as const;
    return corners.every(([x, y]) => {
      const seen = element.ownerDocument.elementFromPoint(x, y);
      return seen !== null && element.contains(seen);
    });
  });

describePage('in sight stay', ({ tryOut, tab }) => {
  it('Send and what is wrong, however long a text is', async () => {
    const ada = await tab(await tryOut(TALKATIVE));
    await ada.pick('/echo');
    const echo = ada.command('echo');
    for (const name of ['second', 'third', 'fourth', 'first'])
      await echo.getByRole('textbox', { name }).fill('long '.repeat(1600));
    await ada.press('Enter');
    await expect.poll(() => isInSight(echo.getByText('Must be at most').first())).toBe(true);
    expect(await isInSight(echo.getByRole('button', { name: 'Send' }))).toBe(true);
    expect(await isInSight(echo.getByRole('textbox', { name: 'first' }))).toBe(true);
  });

  it('Send, the field and what it is for, in a window that a large zoom has made small', async () => {
    const ada = await tab(await tryOut(TALKATIVE), { viewport: { width: 320, height: 256 } });
    await ada.pick('/echo');
    const echo = ada.command('echo');
    for (const name of ['first', 'second', 'third', 'fourth']) {
      await echo.getByRole('textbox', { name }).waitFor();
      await ada.type(name);
      expect(await isInSight(echo.getByRole('textbox', { name }))).toBe(true);
      expect(await isInSight(echo.getByRole('button', { name: 'Send' }))).toBe(true);
      expect(await isInSight(ada.page.getByText(`The ${name}`))).toBe(true);
      await ada.press('Tab');
    }
  });

  it('the end of an option’s name, where the colours are the person’s own', async () => {
    const ada = await tab(await tryOut(TALKATIVE), { forcedColors: 'active' });
    await ada.pick('/echo');
    const label = ada.command('echo').locator('label').first();
    expect(
      await label.evaluate((element) =>
        element.computedStyleMap().get('border-inline-end-style')?.toString(),
      ),
    ).toBe('solid');
  });
});

/** An input method that puts a word together; what the keys do is its own. */
async function inputMethod(tab: Tab) {
  const client = await tab.page.context().newCDPSession(tab.page);
  return {
    compose: (text: string) =>
      client.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      }),
    commit: (text: string) => client.send('Input.insertText', { text }),
    /** A key as the page hears of it: by the code that stands for all of an input method's. */
    press: (key: string) =>
      client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, windowsVirtualKeyCode: 229 }),
  };
}

describePage('an input method', ({ tryOut, tab }) => {
  it('has Enter for itself until its word is whole; the next one sends the message', async () => {
    const ada = await tab(await tryOut(TALKATIVE));
    const { compose, commit, press } = await inputMethod(ada);
    await compose('bian');
    for (const key of ['Enter', 'ArrowUp', 'Escape']) await press(key);
    expect(await ada.composer.inputValue()).toContain('bian');
    await compose('鞭');
    await press('Enter');
    await commit('鞭子');
    // Safari tells of the key only now.
    await press('Enter');
    expect(await ada.composer.inputValue()).toBe('鞭子');
    expect(await ada.messages().count()).toBe(0);
    await ada.press('Enter');
    await ada.messages('鞭子').waitFor();
    expect(await ada.messages().count()).toBe(1);
  });

  it('is not disturbed by a message that comes meanwhile', async () => {
    const world = await tryOut(TALKATIVE);
    const ada = await tab(world);
    const { compose, commit } = await inputMethod(ada);
    await compose('bi');
    world.ben.say('Hello');
    await ada.messages('Hello').waitFor();
    await compose('bian');
    await commit('鞭');
    expect(await ada.composer.inputValue()).toBe('鞭');
  });

  it('has the same in the option of a command', async () => {
    const ada = await tab(await tryOut(TALKATIVE));
    const { compose, commit, press } = await inputMethod(ada);
    await ada.pick('/echo second: b third: c fourth: d');
    const first = ada.command('echo').getByRole('textbox', { name: 'first' });
    await first.waitFor();
    await compose('bian');
    for (const key of ['Enter', 'Escape', 'Backspace']) await press(key);
    expect(await ada.command('echo').count()).toBe(1);
    await commit('鞭');
    expect(await first.inputValue()).toBe('鞭');
    await ada.press('Enter');
    await ada.messages('It is: 鞭').waitFor();
  });
});
