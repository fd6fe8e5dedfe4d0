import { expect, it } from 'vitest';
import { describePage } from './describe-page.js';

/** The first words of what is found for “immoral entrepreneurs”. */
const FOUND = 'We have started decisive work to maintain order at the customs border';

describePage('a command, by keyboard alone', ({ tryOut, tab }) => {
  it('is picked from the list that / opens, completed by the bot, and answered', async () => {
    const ada = await tab(await tryOut());
    await ada.tabTo(ada.composer);
    await ada.type('/');
    const options = ada.commandList.getByRole('option');
    await expect.poll(() => options.count()).toBeGreaterThan(5);
    expect(await options.first().textContent()).toContain('/who-said');
    expect(await options.first().textContent()).toContain('Find who said these words, or words like them.');
    await ada.type('who-s');
    await expect.poll(() => options.count()).toBeLessThan(5);
    expect(await options.first().textContent()).toContain('/who-said');
    await ada.press('Enter');
    const words = ada.command('who-said').getByRole('textbox', { name: 'words' });
    await words.waitFor();
    await ada.type('customs');
    const values = ada.valuesOf('words').getByRole('option');
    // What is typed comes first, so that it can be sent as it is.
    await expect.poll(async () => (await values.allTextContents())[0]).toBe('customs');
    const second = (await values.nth(1).textContent()) ?? '';
    await ada.press('ArrowDown', 'ArrowDown', 'Enter');
    await expect.poll(() => words.inputValue()).toBe(second);
    await ada.press('Enter');
    await ada.messages('Quoted: the speaker’s own words').waitFor();
    expect(await ada.lastMessage.textContent()).toContain('Only you can see this');
    expect(await ada.log.textContent()).toMatch(/Ada used\s+\/who-said/);
    await expect.poll(() => ada.hasFocus(ada.composer)).toBe(true);
  });

  it('/what-said takes its speaker and its topic from what the bot offers', async () => {
    const ada = await tab(await tryOut());
    await ada.tabTo(ada.composer);
    await ada.type('/what');
    await ada.commandList.waitFor();
    await ada.press('Tab');
    const command = ada.command('what-said');
    await command.waitFor();
    await ada.type('capa');
    await expect
      .poll(() => ada.valuesOf('speaker').getByRole('option').allTextContents())
      .toEqual(['Sadyr Japarov']);
    await ada.press('ArrowDown', 'Enter');
    await expect
      .poll(() => command.getByRole('textbox', { name: 'speaker' }).inputValue())
      .toBe('Sadyr Japarov');
    await ada.tabTo(command.getByRole('button', { name: 'Add about' }));
    await ada.press('Enter');
    await command.getByRole('textbox', { name: 'about' }).waitFor();
    await ada.type('drug');
    await ada.valuesOf('about').getByRole('option', { name: 'drug trafficking' }).first().waitFor();
    await ada.press('ArrowDown', 'ArrowDown', 'Enter', 'Enter');
    await ada.messages('extremism and drug trafficking').waitFor();
    expect(await ada.lastMessage.textContent()).toContain(
      'Sadyr Japarov (Sadir Caparov), President of Kyrgyzstan',
    );
  });

  it('/ask offers questions that have an answer', async () => {
    const ada = await tab(await tryOut());
    await ada.tabTo(ada.composer);
    await ada.type('/ask');
    await ada.commandList.waitFor();
    await ada.press('Enter');
    const values = ada.valuesOf('question').getByRole('option');
    await expect.poll(() => values.count()).toBeGreaterThan(3);
    await ada.press('ArrowDown', 'Enter', 'Enter');
    await ada.messages(/Quoted:|Reported:/).waitFor();
  });

  it('/speakers is sent at once, and publicly where it is asked to be', async () => {
    const ada = await tab(await tryOut());
    await ada.tabTo(ada.composer);
    await ada.type('/speakers');
    await ada.commandList.waitFor();
    await ada.press('Enter');
    const command = ada.command('speakers');
    await command.waitFor();
    await ada.tabTo(command.getByRole('button', { name: 'Add public' }));
    await ada.press('Enter');
    await ada.valuesOf('public').waitFor();
    await ada.type('tr');
    await ada.valuesOf('public').getByRole('option', { name: 'True' }).waitFor();
    await ada.press('Enter', 'Enter');
    await ada
      .messages('Emomali Rahmon (Imamali Rahman), President of Tajikistan: named, not quoted')
      .waitFor();
    expect(await ada.lastMessage.textContent()).toContain('Asked by @Ada');
    expect(await ada.lastMessage.textContent()).not.toContain('Only you can see this');
  });

  it('/help is sent by Enter from the list on', async () => {
    const ada = await tab(await tryOut());
    await ada.tabTo(ada.composer);
    await ada.type('/he');
    await ada.commandList.waitFor();
    await ada.press('Enter');
    await ada.command('help').waitFor();
    await ada.press('Enter');
    await ada.messages('The bot reads no messages and keeps no questions.').waitFor();
  });

  it('is taken as it is typed, in one line', async () => {
    const ada = await tab(await tryOut());
    await ada.tabTo(ada.composer);
    await ada.type('/who-said words: immoral entreprenurs');
    await ada.press('Enter');
    await ada.messages(FOUND).waitFor();
  });

  it('is left by Escape, and what was typed is gone', async () => {
    const ada = await tab(await tryOut());
    await ada.tabTo(ada.composer);
    await ada.type('/ask');
    await ada.commandList.waitFor();
    await ada.press('Escape');
    await ada.commandList.waitFor({ state: 'detached' });
    await ada.press('Enter');
    await ada.command('ask').waitFor();
    await ada.press('Escape', 'Escape');
    await ada.command('ask').waitFor({ state: 'detached' });
    await ada.composer.waitFor();
    expect(await ada.messages().count()).toBe(0);
  });
});

describePage('what Discord does not send', ({ tryOut, tab }) => {
  it('is a command without what it needs; the field says so, and a value mends it', async () => {
    const ada = await tab(await tryOut());
    await ada.tabTo(ada.composer);
    await ada.type('/who-said');
    await ada.commandList.waitFor();
    await ada.press('Enter');
    const words = ada.command('who-said').getByRole('textbox', { name: 'words' });
    await words.waitFor();
    await ada.press('Escape', 'Enter');
    await expect.poll(() => words.getAttribute('aria-invalid')).toBe('true');
    expect(await ada.descriptionOf(words)).toMatch(/required/i);
    await ada.type('immoral entrepreneurs');
    await ada.valuesOf('words').getByRole('option').first().waitFor();
    await ada.press('Enter');
    await ada.messages(FOUND).waitFor();
  });

  it('is a text over its length', async () => {
    const ada = await tab(await tryOut());
    await ada.tabTo(ada.composer);
    await ada.type('/who-said');
    await ada.commandList.waitFor();
    await ada.press('Enter');
    const words = ada.command('who-said').getByRole('textbox', { name: 'words' });
    await words.fill('a'.repeat(301));
    await ada.press('Enter');
    await expect.poll(() => words.getAttribute('aria-invalid')).toBe('true');
    expect(await ada.descriptionOf(words)).toContain('300');
    expect(await ada.messages().count()).toBe(0);
  });

  it('is a command that nobody has; it stays where it was typed', async () => {
    const ada = await tab(await tryOut());
    await ada.tabTo(ada.composer);
    await ada.type('/whatever you like');
    await ada.press('Enter');
    await expect.poll(() => ada.composer.getAttribute('aria-invalid')).toBe('true');
    expect(await ada.composer.inputValue()).toBe('/whatever you like');
    expect(await ada.messages().count()).toBe(0);
  });
});
