import { expect, it } from 'vitest';
import { textsFor } from '../../src/local-discord/page/app/texts/texts.js';
import { describePage } from './describe-page.js';
import { look, NARROW, WIDE } from './looking.js';

/** A question by the command's own name in the language, how its answer is marked, and the check of a message. */
const LANGUAGES = [
  { locale: 'tr', whoSaid: 'kim-söyledi', quoted: 'Alıntı:', check: 'Bu söylendi mi?', options: WIDE },
  { locale: 'ru', whoSaid: 'кто-сказал', quoted: 'Цитата', check: 'Это было сказано?', options: NARROW },
  { locale: 'zh-CN', whoSaid: '谁说的', quoted: '直接引语', check: '这话说过吗？', options: WIDE },
] as const;

describePage('the page speaks', ({ tryOut, tab }) => {
  it.each(LANGUAGES)('$locale', async ({ locale, whoSaid, quoted, check, options }) => {
    const ada = await tab(await tryOut(), options);
    const { page } = ada;
    const texts = textsFor(locale);
    const seen = (name: string) => look(ada, `${name}-${locale}`);
    if (options === NARROW) await page.getByRole('button', { name: 'Servers and people' }).tap();
    await ada.speak(locale);
    const welcome = page.getByRole('region', { name: texts.welcome.region });
    await welcome.getByRole('heading', { name: texts.welcome.heading('Who Said') }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    expect(await page.title()).toBe(texts.title);
    await welcome.getByRole('button', { name: `/${whoSaid}` }).waitFor();
    // Below the page's own heading, however long the welcome is.
    const headings = [page.getByRole('heading', { level: 1 }), welcome.getByRole('heading')];
    const [above, heading] = await Promise.all(headings.map((one) => one.boundingBox()));
    expect(heading?.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0));
    await seen('welcome');

    const composer = page.getByRole('textbox', { name: texts.composer.message('#general') });
    await composer.focus();
    await ada.type('/');
    const picker = page.getByRole('listbox', { name: texts.composer.commands });
    await picker.getByRole('option', { name: `/${whoSaid}` }).waitFor();
    await ada.type(`${whoSaid} `);
    await ada.type('customs');
    await ada.press('Enter');
    await ada.messages(quoted).waitFor();
    const answer = (await ada.lastMessage.textContent())?.replace(/\s+/g, ' ');
    expect(answer).toContain(texts.onlyYou);
    expect(answer).toContain(`${texts.used('Ada')} /${whoSaid}`);

    await composer.focus();
    await ada.type('/x');
    await ada.press('Enter');
    await page.getByText(texts.composer.noSuchCommand('x')).waitFor();
    await composer.fill('We will become stronger');
    await ada.press('Enter');
    const said = ada.messages('We will become stronger').last();
    await said.getByRole('button', { name: texts.moreActions }).focus();
    await ada.press('Enter');
    await page
      .getByRole('menu')
      .getByRole('menuitem', { name: texts.apps(check) })
      .waitFor();
    await seen('menu');
  });
});

describePage('another language', ({ tryOut, tab }) => {
  it('is spoken at once, and takes away a complaint in the one before', async () => {
    const ada = await tab(await tryOut());
    await ada.pick('/no-such-command');
    await ada.page.getByText('There is no command').waitFor();
    await ada.speak('ru');
    await ada.page.getByRole('textbox', { name: textsFor('ru').composer.message('#general') }).waitFor();
    expect(await ada.page.getByText('There is no command').count()).toBe(0);
    expect(await ada.page.locator('nav, main').allTextContents()).not.toContain('Servers');
  });
});
