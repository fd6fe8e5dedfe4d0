import { expect, it } from 'vitest';
import { describePage } from './describe-page.js';
import type { Tab } from './tab.js';

/** Sends a line from the composer and waits for what it brings. */
async function ask(tab: Tab, line: string, answer: string | RegExp): Promise<void> {
  await tab.send(line);
  await tab.messages(answer).last().waitFor();
}

describePage('an answer’s buttons, by keyboard alone', ({ tryOut, tab }) => {
  it('page through what was found, in the same message', async () => {
    const ada = await tab(await tryOut());
    await ask(ada, '/what-said speaker: Tokayev', /1 of \d/);
    const first = await ada.lastMessage.textContent();
    await ada.pressButton('Next page');
    await ada.messages(/2 of \d/).waitFor();
    expect(await ada.messages().count()).toBe(1);
    expect(await ada.lastMessage.textContent()).not.toBe(first);
    await ada.pressButton('Previous page');
    await ada.messages(/1 of \d/).waitFor();
    expect((await ada.lastMessage.textContent())?.replace('(edited)', '')).toBe(first);
    expect(await ada.lastMessage.getByRole('button', { name: 'Previous page' }).isDisabled()).toBe(true);
  });

  it('keep the focus where it was, so that one can go on pressing', async () => {
    const ada = await tab(await tryOut());
    await ask(ada, '/what-said speaker: Tokayev', /1 of \d/);
    await ada.pressButton('Next page');
    await ada.messages(/2 of \d/).waitFor();
    await ada.press('Enter');
    await ada.messages(/3 of \d/).waitFor();
    expect(await ada.hasFocus(ada.lastMessage.getByRole('button', { name: 'Next page' }))).toBe(true);
  });

  it('show the paragraphs around, and hide them again', async () => {
    const ada = await tab(await tryOut());
    await ask(ada, '/who-said words: immoral entrepreneurs', 'immoral entrepreneurs');
    await ada.pressButton('Context');
    await ada.messages('Before: paragraph 4').waitFor();
    await ada.pressButton('Hide context');
    await ada.messages('Before: paragraph 4').waitFor({ state: 'detached' });
  });

  it('tell why this speaker, and mark the words that decided', async () => {
    const ada = await tab(await tryOut());
    await ask(ada, '/who-said words: become stronger', 'become stronger');
    await ada.pressButton('Why this speaker');
    await ada.messages('Why this speaker:').waitFor();
    const marked = ada.lastMessage.locator('u').filter({ hasText: 'adding' });
    await expect.poll(() => marked.count()).toBeGreaterThan(0);
  });

  it('share a private answer with the channel; who shared it deletes it', async () => {
    const world = await tryOut();
    const ada = await tab(world);
    const ben = await tab(world);
    await ben.be('Ben');
    await ask(ada, '/who-said words: immoral entrepreneurs', 'Only you can see this');
    expect(await ben.messages().count()).toBe(0);
    await ada.pressButton('Share to channel');
    await ada.messages('Shared by @Ada').waitFor();
    await ben.messages('Shared by @Ada').waitFor();
    expect(await ada.messages().count()).toBe(2);
    expect(await ben.messages().count()).toBe(1);
    await ada.pressButton('Delete');
    await expect.poll(() => ben.messages().count()).toBe(0);
    expect(await ada.messages().count()).toBe(1);
  });
});

describePage('an answer', ({ tryOut, tab }) => {
  it('that the article does not have is refused, with the reason and the nearest', async () => {
    const ada = await tab(await tryOut());
    await ask(ada, '/ask question: What is the capital of Australia?', 'The article does not say.');
    expect(await ada.lastMessage.textContent()).toContain('Australia');
  });

  it('of a person who says nothing on it offers who does, a press away', async () => {
    const ada = await tab(await tryOut());
    await ask(ada, '/what-said speaker: Xi Jinping about: drug trafficking', 'Says nothing on');
    await ada.pressButton(/^Sadyr Japarov/);
    await ada.messages('extremism and drug trafficking').waitFor();
  });

  it('that somebody else asked for in public is not theirs to delete, which they are told in private', async () => {
    const world = await tryOut();
    const ada = await tab(world);
    const ben = await tab(world);
    await ben.be('Ben');
    await ask(ada, '/speakers public: True', 'Asked by @Ada');
    await ben.messages('Asked by @Ada').waitFor();
    await ben.pressButton('Delete');
    await ben.messages('Only who asked for this').waitFor();
    expect(await ben.messages().count()).toBe(2);
    expect(await ada.messages().count()).toBe(1);
  });

  it('of somebody else is deleted by who manages the server', async () => {
    const world = await tryOut();
    const ada = await tab(world);
    const ben = await tab(world);
    await ben.be('Ben');
    await ask(ben, '/speakers public: True', 'Asked by @Ben');
    await ada.messages('Asked by @Ben').waitFor();
    await ada.pressButton('Delete');
    await expect.poll(() => ben.messages().count()).toBe(0);
  });

  it('in private is there for its person alone, also after looking elsewhere and coming back', async () => {
    const ada = await tab(await tryOut());
    await ask(ada, '/help', 'Only you can see this');
    await ada.be('Ben');
    await expect.poll(() => ada.messages().count()).toBe(0);
    await ada.be('Ada');
    await ada.messages('Only you can see this').waitFor();
  });

  it('in one server is not in the other, nor in the direct message', async () => {
    const ada = await tab(await tryOut());
    await ask(ada, '/speakers public: True', 'Asked by @Ada');
    await ada.goTo('Debate club, #general');
    await expect.poll(() => ada.messages().count()).toBe(0);
    await ask(ada, '/help public: True', 'Who Said answers questions');
    await ada.goTo('Direct message with Who Said');
    await ada.page.getByRole('heading', { level: 1, name: 'Who Said' }).waitFor();
    await expect.poll(() => ada.messages().count()).toBe(0);
    await ask(ada, '/who-said words: immoral entrepreneurs', 'immoral entrepreneurs');
    expect(await ada.lastMessage.getByRole('button', { name: 'Share to channel' }).count()).toBe(0);
    await ada.goTo('Newsroom, #general');
    await ada.messages('Emomali Rahmon').waitFor();
    expect(await ada.messages().count()).toBe(1);
  });

  it('in private is put away by its person', async () => {
    const ada = await tab(await tryOut());
    await ask(ada, '/help', 'Only you can see this');
    await ada.tabTo(ada.lastMessage.getByRole('button', { name: 'Dismiss message' }));
    await ada.press('Enter');
    await expect.poll(() => ada.messages().count()).toBe(0);
  });
});

describePage('the welcome', ({ tryOut, tab }) => {
  it('has three questions, each of which is asked and answered by a press', async () => {
    const world = await tryOut();
    for (const at of [0, 1, 2]) {
      const ada = await tab(world);
      const questions = ada.page
        .getByRole('region', { name: 'Welcome' })
        .getByRole('button', { name: /^\// });
      await expect.poll(() => questions.count()).toBe(3);
      await ada.tabTo(questions.nth(at));
      await ada.press('Enter');
      await ada
        .messages(/Quoted:|Reported:|does not say|Says nothing/)
        .first()
        .waitFor();
      await ada.lastMessage.getByRole('button', { name: 'Dismiss message' }).click();
      await expect.poll(() => ada.messages().count()).toBe(0);
    }
  });
});
