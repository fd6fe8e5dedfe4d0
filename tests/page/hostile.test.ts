import { MessageFlags } from 'discord.js';
import { expect, it } from 'vitest';
import { describePage } from './describe-page.js';
import { command, parlour } from './parlour-bot.js';

/** What would tell that it was executed. */
const ATTACKS = [
  '<script>window.hit = 1</script>',
  '<img src=x onerror="window.hit = 1">',
  '<svg onload=window.hit=1>',
  '"><iframe srcdoc="<script>parent.hit=1</script>">',
  '[press](javascript:window.hit=1)',
  '<javascript:window.hit=1>',
  '[press](data:text/html,<script>alert(1)</script>)',
  '[press](https://example.org" onclick="window.hit=1)',
  '```html\n</pre><script>window.hit=1</script>\n```',
  '<t:99999999999999:R> <@0> <:emoji:0> </x:0>',
  '{{constructor.constructor("window.hit=1")()}} #{window.hit=1}',
].join('\n');

const LONG = 'ü'.repeat(1900);
const RIGHT_TO_LEFT = '\u202eyllaer txet\u202c مرحبا بالعالم \u2067שלום\u2069';
const NAMES = ['a'.repeat(80), RIGHT_TO_LEFT, '<b>bold</b>', '␀\u0007', 'Zalgo ̷̢̛͓̠͙̾͐͝'];
const CUSTOM_IDS = ['"quoted"', "'; drop", '<b>', 'a b\tc', '🐟', '\\', 'x'.repeat(100)];

const hostile = parlour({
  commands: [command('buttons'), command('shown')],
  on: {
    command: {
      shown: (interaction) =>
        interaction.reply({
          flags: MessageFlags.IsComponentsV2,
          components: [
            { type: 17, components: [{ type: 10, content: ATTACKS }] },
            { type: 10, content: RIGHT_TO_LEFT },
          ],
        }),
      buttons: (interaction) =>
        interaction.reply({
          content: 'Press',
          components: [
            {
              type: 1,
              components: NAMES.map((label, at) => ({
                type: 2,
                style: 2,
                label: label.slice(0, 80),
                custom_id: CUSTOM_IDS[at] ?? '',
              })),
            },
            {
              type: 1,
              components: CUSTOM_IDS.slice(NAMES.length).map((custom_id) => ({
                type: 2,
                style: 2,
                label: custom_id.slice(0, 80),
                custom_id,
              })),
            },
          ],
        }),
    },
    button: Object.fromEntries(
      CUSTOM_IDS.map((id, at) => [id, (interaction) => interaction.reply(`button ${at} pressed`)]),
    ),
  },
});

describePage('hostile content', ({ tryOut, tab }) => {
  it('of the bot is shown as text and never executed', async () => {
    const ada = await tab(await tryOut(hostile));
    await ada.send('/shown');
    await ada.messages('<script>').waitFor();
    const message = ada.lastMessage;
    for (const link of await message.getByRole('link').all())
      expect(await link.getAttribute('href')).toMatch(/^https?:/);
    expect(
      await message.locator('script, iframe, object, embed, [onerror], [onload], [onclick]').count(),
    ).toBe(0);
    expect(await ada.page.evaluate('window.hit')).toBeUndefined();
  });

  it('of a person is shown as text and never executed', async () => {
    const world = await tryOut(hostile);
    const [ada, ben] = [await tab(world), await tab(world)];
    await ben.be('Ben');
    await ada.composer.fill(ATTACKS);
    await ada.press('Enter');
    await ben.messages('<script>').waitFor();
    expect(await ben.page.evaluate('window.hit')).toBeUndefined();
    expect(await ben.messages().locator('script, iframe, [onerror], [onload], [onclick]').count()).toBe(0);
  });

  it.each([
    ['one word of thousands of characters', LONG],
    ['right-to-left text', RIGHT_TO_LEFT.repeat(20)],
    ['hundreds of line breaks', 'x\n'.repeat(200)],
    ['nested marks', `${'**__~~||'.repeat(200)}x`],
    ['quotes in quotes', '> '.repeat(900)],
    ['code without an end', `\`\`\`${'y'.repeat(1800)}`],
  ])('does not break the layout: %s', async (_, text) => {
    const ada = await tab(await tryOut(hostile), { viewport: { width: 360, height: 640 } });
    await ada.composer.fill(text);
    await ada.press('Enter');
    await expect.poll(() => ada.messages().count()).toBe(1);
    expect(await ada.overflow()).toBe(0);
    await ada.composer.waitFor();
    expect(await ada.composer.evaluate((field) => field.getBoundingClientRect().bottom)).toBeLessThanOrEqual(
      640,
    );
  });

  it('of custom ids comes to the bot as it was', async () => {
    const ada = await tab(await tryOut(hostile));
    await ada.send('/buttons');
    await ada.messages('Press').waitFor();
    const buttons = ada.messages('Press').locator('button').filter({ hasNotText: 'More actions' });
    const labels = [...NAMES, ...CUSTOM_IDS.slice(NAMES.length)].map((label) => label.slice(0, 80));
    for (const [at, label] of labels.entries()) {
      await buttons.filter({ hasText: label }).first().click();
      await ada.messages(`button ${at} pressed`).waitFor();
    }
    expect(await ada.overflow()).toBe(0);
  });
});
