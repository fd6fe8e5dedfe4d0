import { expect, it } from 'vitest';
import { describePage } from './describe-page.js';
import { command, parlour, textOption } from './parlour-bot.js';
import type { Tab } from './tab.js';

const BUTTONS = { type: 1, components: [{ type: 2, style: 1, label: 'Press', custom_id: 'press' }] } as const;

const bot = parlour({
  commands: [command('ask'), command('mute'), command('echo', { options: [textOption('words')] })],
  on: {
    command: {
      ask: (interaction) => interaction.reply({ content: 'Answered', components: [BUTTONS] }),
      echo: (interaction) => interaction.reply({ content: 'Between us', flags: 64 }),
    },
    button: { press: (interaction) => interaction.reply('Pressed') },
  },
});

/** From now on counts the moments that are told: each message that is drawn tells its own. */
const countDrawn = (tab: Tab) =>
  tab.page.evaluate(`{
    const { get } = Object.getOwnPropertyDescriptor(Intl.DateTimeFormat.prototype, 'format');
    window.told = 0;
    Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', { get() { window.told++; return get.call(this); } });
  }`);

describePage('messages', ({ tryOut, tab }) => {
  it('are not drawn again at a key, and at a press only that which is pressed', async () => {
    const world = await tryOut(bot);
    for (const words of ['one', 'two', 'three', 'four', 'five', 'six']) {
      world.ada.say(words);
      world.ben.say(words);
    }
    const ada = await tab(world);
    await ada.send('/ask');
    await ada.messages('Answered').waitFor();
    await countDrawn(ada);
    await ada.tabTo(ada.composer);
    await ada.type('abc');
    expect(await ada.page.evaluate('window.told')).toBe(0);
    await ada.pressButton('Press');
    await ada.messages('Pressed').waitFor();
    await expect.poll(() => ada.log.locator('[aria-busy]').count()).toBe(0);
    // The pressed one as it begins and ends, and the answer, two moments each; thirteen others stand there.
    expect(await ada.page.evaluate('window.told')).toBeLessThanOrEqual(8);
  });

  it('that one sends oneself come into view, also for who reads further up', async () => {
    const world = await tryOut(bot);
    for (let at = 0; at < 40; at++) world.ben.say(`Line ${at}`);
    const ada = await tab(world);
    for (const [line, answer] of [
      ['Mine', 'Mine'],
      ['/ask', 'Answered'],
    ] as const) {
      await ada.messages('Line 0').scrollIntoViewIfNeeded();
      await expect.poll(() => ada.log.evaluate((log) => log.scrollTop)).toBeLessThan(300);
      await ada.send(line);
      await ada.messages(answer).waitFor();
      await expect
        .poll(() => ada.log.evaluate((log) => log.scrollHeight - log.scrollTop - log.clientHeight))
        .toBeLessThan(40);
    }
  });

  it('in private say so before their text, and have what puts them away large enough for a finger', async () => {
    const ada = await tab(await tryOut(bot), { viewport: { width: 360, height: 640 }, hasTouch: true });
    await ada.send('/echo');
    await ada.messages('Between us').waitFor();
    expect(await ada.lastMessage.getAttribute('aria-label')).toMatch(/Only you can see this$/);
    expect(await ada.lastMessage.textContent()).toMatch(/Only you can see this.*Between us/s);
    const dismiss = await ada.lastMessage.getByRole('button', { name: 'Dismiss message' }).boundingBox();
    expect(dismiss?.height).toBeGreaterThanOrEqual(24);
  });
});

describePage('a command that failed', ({ tryOut, tab }) => {
  it('says which, where its answer would have stood, and is put away', async () => {
    const ada = await tab(await tryOut(bot, { answerWithinMs: 300 }));
    await ada.send('First');
    await ada.messages('First').waitFor();
    await ada.send('/mute');
    const failed = ada.log.getByRole('alert');
    await failed.filter({ hasText: 'The application did not respond' }).waitFor();
    await ada.send('Second');
    await ada.messages('Second').waitFor();
    expect(await ada.log.textContent()).toMatch(/First.*Ada used\s+\/mute.*did not respond.*Second/s);
    const color = await failed.evaluate(
      (element) => element.ownerDocument.defaultView?.getComputedStyle(element).color,
    );
    const muted = await failed
      .locator('.sent')
      .evaluate((element) => element.ownerDocument.defaultView?.getComputedStyle(element).color);
    expect(color).not.toBe(muted);
    await failed.getByRole('button', { name: 'Dismiss', exact: true }).click();
    await failed.waitFor({ state: 'detached' });
  });
});

describePage('who one is and where', ({ tryOut, tab }) => {
  it('holds over a reload', async () => {
    const ben = await tab(await tryOut(bot));
    await ben.be('Ben');
    await ben.goTo('Direct message with Who Said');
    await ben.page.reload();
    await ben.page.getByRole('heading', { name: 'Who Said', level: 1 }).waitFor();
    expect(await ben.sidebar.getByRole('radio', { name: 'Ben' }).isChecked()).toBe(true);
  });

  it('holds over another start of the program, in which all ids are new', async () => {
    const world = await tryOut(bot);
    const ben = await tab(world);
    ben.expectFault(/WebSocket connection|ERR_CONNECTION_REFUSED/);
    await ben.be('Ben');
    await ben.goTo('Debate club, #general');
    await world.stopPage();
    await ben.status.filter({ hasText: 'lost its server' }).waitFor();
    expect(await ben.sidebar.locator('.presence.online').count()).toBe(0);
    await tryOut(bot, { pagePort: Number(new URL(world.url).port) });
    await ben.status.waitFor({ state: 'detached' });
    expect(await ben.sidebar.getByRole('radio', { name: 'Ben' }).isChecked()).toBe(true);
    await ben.send('Back');
    await ben.messages('Back').waitFor();
    expect(await ben.lastMessage.getAttribute('aria-label')).toMatch(/^Ben, /);
    const here = ben.sidebar.locator('[aria-current="true"]');
    expect(await here.textContent()).toContain('Debate club');
  });

  it('is seen without colours of the page’s own', async () => {
    const ada = await tab(await tryOut(bot), { forcedColors: 'active' });
    const borders = (selector: string) =>
      ada.sidebar
        .locator(selector)
        .evaluateAll((all) =>
          all.map((one) => one.ownerDocument.defaultView?.getComputedStyle(one).borderTopWidth),
        );
    expect(await borders('.place')).toEqual(['2px', '0px', '0px']);
    expect(await borders('.people label')).toEqual(['2px', '0px']);
  });
});

describePage('the way to where one writes', ({ tryOut, tab }) => {
  it('is one key from the beginning of the page', async () => {
    const ada = await tab(await tryOut(bot));
    const skip = ada.page.getByRole('button', { name: 'Skip to where you write' });
    await ada.tabTo(skip, 'Shift+Tab');
    await ada.press('Enter');
    expect(await ada.hasFocus(ada.composer)).toBe(true);
  });
});
