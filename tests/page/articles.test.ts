import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.js';
import { describePage } from './describe-page.js';
import { keepingBot, servePages } from './keeping-bot.js';
import { look, NARROW, WIDE } from './looking.js';
import type { Tab } from './tab.js';

const PAGE = `<!doctype html><html lang="en"><head><title>Harbour talks end in Sela</title>
<meta property="article:published_time" content="2024-03-05T09:00:00Z"></head><body>
<nav><a href="/">Home</a> <a href="/sea">The sea</a></nav>
<article><h1>Harbour talks end in Sela</h1>
<p>Ministers from both coasts met in Sela on Tuesday and talked until late in the evening about the ice.</p>
<p>Minister Ada Berg said, “The harbour will stay open all winter, whatever the ice may do to the piers.”</p>
<p>Bo Lind, the mayor of Sela, said that the town would pay for new lamps along the whole of the quay.</p>
<p>Share this story with your friends</p></article><footer>Sela Herald</footer></body></html>`;

const REPORT = [
  'The second day was about herring.',
  'Captain Cleo Dahl said, “Herring is for everybody, and the nets are not.”',
].join('\n\n');

let pages: Awaited<ReturnType<typeof servePages>>;
beforeAll(async () => {
  pages = await servePages({ '/talks.html': PAGE });
});
afterAll(() => pages.close());

/** The message that a text stands in, once it is there. */
const shown = async (tab: Tab, text: string | RegExp): Promise<Locator> => {
  const message = tab.messages(text).last();
  await message.waitFor();
  return message;
};

/** Fills in the form for an article, from field to field. */
async function fillIn(tab: Tab, fields: Record<string, string>): Promise<void> {
  const dialog = tab.page.getByRole('dialog', { name: 'Add an article' });
  await dialog.waitFor();
  for (const [name, text] of Object.entries(fields)) {
    await tab.tabTo(dialog.getByRole('textbox', { name }));
    await tab.type(text);
  }
  await tab.tabTo(dialog.getByRole('button', { name: 'Submit' }));
  await tab.press('Enter');
}

describePage('an article, by keyboard alone,', ({ tryOut, tab }) => {
  const open = async (options = {}) => tab(await tryOut(keepingBot(pages.origin)), options);

  it('is added by a link, looked over, renamed, saved, asked about, listed, shown and removed', async () => {
    const ada = await open();
    await ada.pick(`/article add link: ${pages.origin}/talks.html`);
    const preview = await shown(ada, 'Not saved yet.');
    for (const text of [
      'Harbour talks end in Sela',
      'March 5, 2024',
      '3 paragraphs',
      'Ada Berg, Minister: 1 statement',
      'Left out as page furniture',
    ])
      expect(await preview.textContent()).toContain(text);
    await ada.pressButton('Edit title');
    const dialog = ada.page.getByRole('dialog', { name: 'Edit the title' });
    const title = dialog.getByRole('textbox', { name: 'Title' });
    await title.waitFor();
    expect(await title.inputValue()).toBe('Harbour talks end in Sela');
    await ada.tabTo(title);
    await ada.press('Control+A');
    await ada.type('The talks of Sela');
    await ada.press('Enter');
    await shown(ada, /Not saved yet\.[\s\S]*The talks of Sela/);
    await ada.pressButton('Save');
    await shown(ada, 'Saved: The talks of Sela');

    await ada.pick('/who-said words: harbour will stay open');
    const answer = await shown(ada, 'Minister Ada Berg said');
    const source = answer.getByRole('link', { name: 'The talks of Sela' });
    expect(await source.getAttribute('href')).toMatch(/\/talks\.html#:~:text=Minister%20Ada/);
    expect(await source.getAttribute('rel')).toBe('noopener noreferrer');
    expect(await source.getAttribute('target')).toBe('_blank');

    await ada.send('/articles');
    expect(await (await shown(ada, 'articles to ask about here')).textContent()).toContain(
      'The talks of Sela',
    );
    await ada.pick('/article show article: The talks of Sela');
    const file = (await shown(ada, 'added')).getByRole('link', { name: /\.txt$/ });
    await file.waitFor();
    await ada.tabTo(file, 'Shift+Tab');
    const [download] = await Promise.all([ada.page.waitForEvent('download'), ada.press('Enter')]);
    const path = join(temporaryFolder(), download.suggestedFilename());
    await download.saveAs(path);
    const text = await readFile(path, 'utf8');
    expect(text).toContain('“The harbour will stay open all winter');

    await ada.pick('/article remove article: The talks of Sela');
    await shown(ada, 'Remove The talks of Sela?');
    await ada.pressButton('Remove');
    await shown(ada, 'Removed: The talks of Sela');
    await ada.pick('/who-said words: harbour will stay open');
    await expect.poll(() => ada.lastMessage.textContent()).toMatch(/used\s+\/who-said/);
    expect(await ada.lastMessage.textContent()).not.toContain('Ada Berg');
  });

  it('is added by a file that the browser asks for, in a direct message, where nobody else has it', async () => {
    const ada = await open();
    await ada.goTo('Direct message with Who Said');
    await ada.pick('/article add');
    const command = ada.command('article add');
    await ada.tabTo(command.getByRole('button', { name: 'Add file' }));
    await ada.press('Enter');
    await ada.tabTo(command.getByLabel('file'));
    const [chooser] = await Promise.all([ada.page.waitForEvent('filechooser'), ada.press('Space')]);
    await chooser.setFiles({
      name: 'the second day.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(REPORT),
    });
    await ada.tabTo(command.getByRole('button', { name: 'Send' }));
    await ada.press('Enter');
    expect(await (await shown(ada, 'Not saved yet.')).textContent()).toContain(
      'Cleo Dahl, Captain: 1 statement',
    );
    await ada.pressButton('Save');
    await shown(ada, 'Saved:');
    await ada.pick('/ask question: Who is herring for?');
    await shown(ada, 'Herring is for everybody');
    await ada.be('Ben');
    await ada.send('/articles');
    expect(await (await shown(ada, 'to ask about here')).textContent()).not.toContain('second day');
  });

  it('is added by a form, and by those who manage the server alone', async () => {
    const ada = await open();
    await ada.pick('/article add');
    await ada.press('Enter');
    await fillIn(ada, {
      Title: 'The second day',
      Text: 'Captain Cleo Dahl said, “Herring is for everybody.”',
    });
    await shown(ada, 'Not saved yet.');
    await ada.pressButton('Save');
    await shown(ada, 'Saved: The second day');
    await ada.be('Ben');
    await ada.tabTo(ada.composer);
    await ada.type('/article');
    await ada.commandList.getByRole('option', { name: '/articles' }).waitFor();
    expect(await ada.commandList.textContent()).not.toContain('/article add');
  });

  it('that is no article says why, and what to do', async () => {
    const ada = await open();
    await ada.pick(`/article add link: ${pages.origin}/none.html`);
    await shown(ada, 'The site has no such page');
    await ada.pick('/article add link: http://127.0.0.1:9/');
    await shown(ada, /Not added\./);
  });
});

describePage('nothing serious is found by axe, and nothing scrolls sideways,', ({ tryOut, tab }) => {
  it.each([
    ['dark', 'wide', WIDE],
    ['light', 'narrow', NARROW],
  ] as const)('in %s and %s: articles', async (colorScheme, width, options) => {
    const ada = await tab(await tryOut(keepingBot(pages.origin)), { ...options, colorScheme });
    const seen = (name: string) => look(ada, `article-${name}-${width}-${colorScheme}`);
    await ada.pick(`/article add link: ${pages.origin}/talks.html`);
    await shown(ada, 'Not saved yet.');
    await seen('preview');
    await ada.pressButton('Save');
    await shown(ada, 'Saved:');
    await ada.send('/articles');
    await shown(ada, 'to ask about here');
    await seen('list');
    await ada.pick('/article show article: Harbour');
    await ada.log.getByRole('link', { name: /\.txt$/ }).waitFor();
    await seen('shown');
    await ada.pick('/who-said words: harbour will stay open');
    await shown(ada, 'Minister Ada Berg said');
    await seen('answer');
    await ada.pick('/article remove article: Harbour');
    await shown(ada, '?');
    await seen('removal');
    await ada.pick('/article add');
    await ada.press('Enter');
    await ada.page.getByRole('dialog').waitFor();
    await seen('form');
  });
});
