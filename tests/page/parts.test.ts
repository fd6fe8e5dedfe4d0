import { type APIMessageTopLevelComponent, MessageFlags } from 'discord.js';
import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { describePage } from './describe-page.js';
import { command, parlour } from './parlour-bot.js';

/** A picture of two by two pixels. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFklEQVR4nGP4z8DAwPAfCBkYGBj+MwAAJPYD/QdtDGAAAAAASUVORK5CYII=',
  'base64',
);

const shows = (components: APIMessageTopLevelComponent[]) =>
  parlour({
    commands: [command('show')],
    on: {
      command: {
        show: (interaction) =>
          interaction.reply({
            flags: MessageFlags.IsComponentsV2,
            components,
            files: [
              { name: 'dot.png', attachment: PICTURE },
              { name: 'notes.txt', attachment: Buffer.from('Noted.') },
            ],
          }),
      },
    },
  });

/** Of the edge that tells a container's accent. */
const colourOf = (container: Locator) =>
  container.evaluate((element) => element.computedStyleMap().get('border-left-color')?.toString());

describePage('Components V2', ({ tryOut, tab }) => {
  it('are all drawn, each as what it is', async () => {
    const world = await tryOut(
      shows([
        {
          type: 17,
          accent_color: 0x12ab34,
          components: [
            { type: 10, content: '# Great\n## Middle\n### Small\n-# Tiny' },
            { type: 14, divider: true, spacing: 2 },
            {
              type: 9,
              components: [{ type: 10, content: 'Beside a **button**' }],
              accessory: { type: 2, style: 3, label: 'Beside', custom_id: 'beside' },
            },
            {
              type: 9,
              components: [{ type: 10, content: 'Beside a picture' }],
              accessory: { type: 11, media: { url: 'attachment://dot.png' }, description: 'Four dots' },
            },
            {
              type: 12,
              items: [{ media: { url: 'attachment://dot.png' }, description: 'Four dots, large' }],
            },
            { type: 13, file: { url: 'attachment://notes.txt' } },
            {
              type: 1,
              components: [
                { type: 2, style: 5, label: 'Elsewhere', url: 'https://example.org/there' },
                { type: 2, style: 4, label: 'Not now', custom_id: 'never', disabled: true },
              ],
            },
            {
              type: 1,
              components: [{ type: 5, custom_id: 'whom', placeholder: 'Whom?' }],
            },
          ],
        },
        { type: 17, spoiler: true, components: [{ type: 10, content: 'The end of the story' }] },
      ]),
    );
    const ada = await tab(world);
    await ada.send('/show');
    const message = ada.messages('Great');
    await message.waitFor();
    expect(await message.getByRole('heading', { name: 'Great' }).count()).toBe(1);
    expect(await colourOf(message.locator('.container').first())).toBe('rgb(18, 171, 52)');
    expect(await message.locator('strong', { hasText: 'button' }).count()).toBe(1);
    await message.getByRole('button', { name: 'Beside' }).waitFor();
    for (const name of ['Four dots', 'Four dots, large']) {
      const picture = message.getByRole('img', { name, exact: true });
      await expect
        .poll(() => picture.evaluate((image) => 'naturalWidth' in image && image.naturalWidth))
        .toBe(2);
    }
    const link = message.getByRole('link', { name: 'Elsewhere' });
    expect(await link.getAttribute('href')).toBe('https://example.org/there');
    expect(await link.getAttribute('rel')).toContain('noopener');
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await message.getByRole('button', { name: 'Not now' }).isDisabled()).toBe(true);
    const file = message.getByRole('link', { name: /notes\.txt/ });
    const url = new URL((await file.getAttribute('href')) ?? '', world.url);
    expect(await (await fetch(url)).text()).toBe('Noted.');
  });

  it('that are spoilers are hidden until they are pressed', async () => {
    const ada = await tab(
      await tryOut(
        shows([
          { type: 17, spoiler: true, components: [{ type: 10, content: 'The end of the story' }] },
          { type: 10, content: 'Before ||the murderer|| after' },
          { type: 13, file: { url: 'attachment://notes.txt' } },
          { type: 12, items: [{ media: { url: 'attachment://dot.png' } }] },
        ]),
      ),
    );
    await ada.send('/show');
    await ada.messages('Before').waitFor();
    const spoilers = ada.lastMessage.getByRole('button', { name: /spoiler/i });
    await expect.poll(() => spoilers.count()).toBe(2);
    await ada.tabTo(spoilers.first(), 'Shift+Tab');
    await ada.press('Enter');
    await expect.poll(() => spoilers.count()).toBe(1);
  });
});

describePage('a message of the older kind', ({ tryOut, tab }) => {
  it('has its text, its embeds and its files', async () => {
    const bot = parlour({
      commands: [command('show')],
      on: {
        command: {
          show: (interaction) =>
            interaction.reply({
              content: 'Above *it all*',
              embeds: [
                {
                  title: 'The title',
                  url: 'https://example.org/title',
                  description: 'A **bold** statement\n> and a quote',
                  color: 0xff0000,
                  fields: [
                    { name: 'One', value: 'first `code`', inline: true },
                    { name: 'Two', value: 'second', inline: true },
                  ],
                  footer: { text: 'At its foot' },
                },
              ],
              files: [{ name: 'notes.txt', attachment: Buffer.from('Noted.') }],
            }),
        },
      },
    });
    const ada = await tab(await tryOut(bot));
    await ada.send('/show');
    const message = ada.messages('Above it all');
    await message.waitFor();
    expect(await message.locator('em', { hasText: 'it all' }).count()).toBe(1);
    expect(await message.getByRole('link', { name: 'The title' }).getAttribute('href')).toBe(
      'https://example.org/title',
    );
    for (const text of ['One', 'Two', 'second', 'At its foot', 'and a quote'])
      expect(await message.textContent()).toContain(text);
    expect(await message.locator('code', { hasText: 'code' }).count()).toBe(1);
    expect(await message.locator('blockquote', { hasText: 'and a quote' }).count()).toBe(1);
    expect(await message.getByRole('link', { name: /notes\.txt/ }).count()).toBe(1);
  });

  it('has Discord’s Markdown: lists, code, mentions, moments', async () => {
    const bot = parlour({
      commands: [command('show')],
      on: {
        command: {
          show: (interaction) =>
            interaction.reply(
              [
                '- first\n- second',
                '```js\nconst x = "<b>";\n```',
                `~~gone~~ __under__ <@${interaction.user.id}> <t:0:D>`,
                '[a name](https://example.org/name) and https://example.org/bare',
              ].join('\n'),
            ),
        },
      },
    });
    const ada = await tab(await tryOut(bot));
    await ada.send('/show');
    const message = ada.messages('first');
    await message.waitFor();
    expect(await message.locator('pre', { hasText: 'const x = "<b>";' }).count()).toBe(1);
    expect(await message.locator('s,del', { hasText: 'gone' }).count()).toBe(1);
    expect(await message.locator('u', { hasText: 'under' }).count()).toBe(1);
    expect(await message.textContent()).toContain('@Ada');
    expect(await message.textContent()).toContain('1970');
    expect(await message.getByRole('link', { name: 'a name' }).getAttribute('href')).toBe(
      'https://example.org/name',
    );
    expect(await message.getByRole('link', { name: 'https://example.org/bare' }).count()).toBe(1);
  });
});
