import { expect, it } from 'vitest';
import { describePage } from './describe-page.js';
import { parlourOfEverything } from './everything.js';
import { look, NARROW, WIDE } from './looking.js';

/** Each colour and each width once: the colours are the same in both widths, and the places in both colours. */
const LOOKS = [
  ['dark', 'wide', WIDE],
  ['light', 'narrow', NARROW],
] as const;

describePage('nothing serious is found by axe, and nothing scrolls sideways,', ({ tryOut, tab }) => {
  it.each(LOOKS)('in %s and %s: questions and answers', async (colorScheme, width, options) => {
    const ada = await tab(await tryOut(), { ...options, colorScheme });
    const seen = (name: string) => look(ada, `${name}-${width}-${colorScheme}`);
    await ada.page.getByRole('region', { name: 'Welcome' }).waitFor();
    await seen('welcome');
    await ada.tabTo(ada.composer);
    await ada.type('/');
    await ada.commandList.waitFor();
    await seen('picker');
    await ada.type('who-said');
    await ada.press('Enter');
    await ada.type('customs');
    await ada.valuesOf('words').getByRole('option', { name: 'customs', exact: true }).waitFor();
    await seen('values');
    await ada.press('Enter');
    await ada.messages('Quoted: the speaker’s own words').waitFor();
    await seen('answer');
    await ada.pressButton('Why this speaker');
    await ada.messages('Why this speaker:').waitFor();
    await seen('why');
    await ada.pick('/what-said');
    await ada.command('what-said').waitFor();
    await ada.press('Escape', 'Enter');
    await ada.command('what-said').locator('[aria-invalid="true"]').waitFor();
    await seen('refused');
  });

  it.each(LOOKS)('in %s and %s: a form, a menu and every part', async (colorScheme, width, options) => {
    const ada = await tab(await tryOut(parlourOfEverything, { answerWithinMs: 500 }), {
      ...options,
      colorScheme,
    });
    const seen = (name: string) => look(ada, `${name}-${width}-${colorScheme}`);
    await ada.send('/parts');
    await ada.messages('Every part').waitFor();
    await seen('parts');
    await ada.send('/embed');
    await ada.messages('Above it all').waitFor();
    await seen('embed');
    await ada.send('Is the customs border in order?');
    await ada.messages('customs border').waitFor();
    await ada.send('/think');
    await ada.messages('thinking').waitFor();
    await ada.send('/mute');
    await ada.page.getByText('The application did not respond').waitFor();
    await seen('thinking-and-failed');
    await ada.messages('customs border').getByRole('button', { name: 'More actions' }).focus();
    await ada.press('Enter');
    await ada.menu.waitFor();
    await seen('menu');
    await ada.press('Escape');
    await ada.send('/form');
    await ada.page.getByRole('dialog').waitFor();
    await seen('form');
  });
});

describePage('on a narrow screen', ({ tryOut, tab }) => {
  it('the sidebar is a drawer that a button opens, and that closes when a place is chosen', async () => {
    const ada = await tab(await tryOut(), NARROW);
    const opener = ada.page.getByRole('button', { name: 'Servers and people' });
    expect(await opener.getAttribute('aria-expanded')).toBe('false');
    await expect.poll(() => ada.sidebar.isVisible()).toBe(false);
    await opener.tap();
    await ada.sidebar.waitFor();
    expect(await opener.getAttribute('aria-expanded')).toBe('true');
    await look(ada, 'drawer-narrow');
    await ada.sidebar.getByRole('button', { name: 'Debate club, #general' }).tap();
    await expect.poll(() => ada.sidebar.isVisible()).toBe(false);
    await opener.tap();
    await ada.press('Escape');
    await expect.poll(() => ada.sidebar.isVisible()).toBe(false);
  });

  it('a channel with messages opens at the last one, and one without at the beginning of the welcome', async () => {
    const world = await tryOut();
    const ada = await tab(world, NARROW);
    const goTo = async (name: string) => {
      await ada.page.getByRole('button', { name: 'Servers and people' }).tap();
      await ada.sidebar.getByRole('button', { name }).tap();
    };
    const top = () => ada.log.evaluate((list) => list.scrollTop);
    await ada.page.getByRole('button', { name: /^\/ask / }).waitFor();
    expect(await top()).toBe(0);
    for (let line = 0; line < 20; line++) world.ada.say('one of many');
    await expect.poll(top).toBeGreaterThan(0);
    await goTo('Debate club, #general');
    await expect.poll(() => ada.messages().count()).toBe(0);
    await expect.poll(top).toBe(0);
    await goTo('Newsroom, #general');
    await expect.poll(() => ada.messages().count()).toBe(20);
    const toEnd = () =>
      ada.log.evaluate(
        ({ scrollHeight, scrollTop, clientHeight }) => scrollHeight - scrollTop - clientHeight,
      );
    await expect.poll(toEnd).toBeLessThan(2);
  });

  it('a question is asked and answered by touch', async () => {
    const ada = await tab(await tryOut(), NARROW);
    await ada.page
      .getByRole('region', { name: 'Welcome' })
      .getByRole('button', { name: /^\// })
      .first()
      .tap();
    await ada.messages().first().waitFor();
    await ada.composer.tap();
    await ada.type('/he');
    await ada.commandList.getByRole('option').first().tap();
    await ada.command('help').getByRole('button', { name: 'Send' }).tap();
    await ada.messages('The bot reads no messages').waitFor();
    expect(await ada.overflow()).toBe(0);
  });
});

describePage('the page', ({ tryOut, tab }) => {
  it('weighs less than 300 KB up to its first sight', async () => {
    const ada = await tab(await tryOut());
    const { bytes, requests } = await ada.weight();
    expect(requests).toBeGreaterThan(2);
    expect(bytes).toBeLessThan(300_000);
  });

  it('has names for a screen reader', async () => {
    const ada = await tab(await tryOut());
    await ada.page.getByRole('button', { name: /^\/ask / }).waitFor();
    expect(asRead(await ada.page.getByRole('main').ariaSnapshot())).toMatchInlineSnapshot(`
      "- main:
        - heading "#general" [level=1]
        - 'log "Messages in #general"':
          - region "Welcome":
            - heading "Welcome to Who Said" [level=2]
            - paragraph: "This is the real bot Who Said, connected to a small Discord that runs on this machine alone: nothing you type leaves it. Type / below to see its commands, and press the buttons under its replies to go on. What it does with a message is in that message’s menu."
            - paragraph: "Or begin with one of these:"
            - list:
              - listitem:
                - 'button "/who-said words: …"'
              - listitem:
                - 'button "/what-said speaker: …"'
              - listitem:
                - 'button "/ask question: …"'
        - 'textbox "Message #general"'
        - button "Send" [disabled]
        - paragraph
        - paragraph"
    `);
    const names = await ada.sidebar.locator('button, input, select').evaluateAll((all) => all.length);
    expect(names).toBe(6);
  });

  it('has names for a screen reader in an answer', async () => {
    const ada = await tab(await tryOut());
    await ada.send('/who-said words: become stronger');
    await ada.messages('become stronger').waitFor();
    expect(asRead(await ada.lastMessage.ariaSnapshot())).toMatchInlineSnapshot(`
      "- article "Who Said, TIME, Only you can see this":
        - paragraph: Ada used /who-said
        - text: Only you can see this
        - heading "Who Said APP TIME" [level=2]:
          - text: Who Said APP
          - time: TIME
        - strong: Xi Jinping
        - text: ", President of China"
        - blockquote:
          - text: Chinese President Xi Jinping expressed support for Kazakhstan’s efforts to protect China’s independence, sovereignty and security, adding
          - strong: that under President Tokayev’s leadership, Kazakhstan would overcome all challenges and become stronger
          - text: .
        - text: "Reported: the journalist’s paraphrase, not the speaker’s own words · paragraph 8 ·"
        - emphasis: Central Asia-China Summit was held with the participation of 6 leaders
        - text: /who-said
        - strong: "words:"
        - text: become stronger
        - separator
        - button "Context"
        - button "Why this speaker"
        - button "Text to copy"
        - button "Wrong speaker?"
        - button "Share to channel"
        - paragraph:
          - button "Dismiss message"
        - button "More actions": ⋯"
    `);
  });

  it('has names for a screen reader in a command that is filled in', async () => {
    const ada = await tab(await tryOut());
    await ada.pick('/what-said');
    await ada.valuesOf('speaker').getByRole('option').first().waitFor();
    expect(await ada.command('what-said').ariaSnapshot()).toMatchInlineSnapshot(`
      "- group "/what-said":
        - text: speaker
        - textbox "speaker"
        - paragraph
        - button "Add about": about
        - button "Add article": article
        - button "Add public": public
        - button "Send"
        - button "Leave /what-said""
    `);
  });
});

/** Without what differs from day to day, and what the bot offers. */
const asRead = (snapshot: string) =>
  snapshot.replaceAll(/\d+:\d\d [AP]M/g, 'TIME').replaceAll(/("\/[\w-]+ \w+: )[^"]+/g, '$1…');
