import { ComponentType, type ModalSubmitInteraction, TextInputStyle } from 'discord.js';
import { expect, it } from 'vitest';
import { describePage } from './describe-page.js';
import { command, parlour, textOption } from './parlour-bot.js';

const FILE = { name: 'öffentlich & so.md', mimeType: 'text/markdown', buffer: Buffer.from('# Über alles\n') };

const form = parlour({
  commands: [command('add')],
  on: {
    command: {
      add: (interaction) =>
        interaction.showModal({
          custom_id: 'article',
          title: 'Add an article',
          components: [
            { type: ComponentType.TextDisplay, content: 'It is read **at once**.' },
            {
              type: ComponentType.Label,
              label: 'Title',
              description: 'As it stands above the text',
              component: {
                type: ComponentType.TextInput,
                custom_id: 'title',
                style: TextInputStyle.Short,
                min_length: 3,
                max_length: 40,
                placeholder: 'Summit held online',
              },
            },
            {
              type: ComponentType.Label,
              label: 'Text',
              component: {
                type: ComponentType.TextInput,
                custom_id: 'text',
                style: TextInputStyle.Paragraph,
                required: false,
                value: 'Given before.',
              },
            },
            {
              type: ComponentType.Label,
              label: 'Language',
              component: {
                type: ComponentType.StringSelect,
                custom_id: 'language',
                options: [
                  { label: 'English', value: 'en' },
                  { label: 'Türkçe', value: 'tr', description: 'Turkish' },
                ],
              },
            },
            {
              type: ComponentType.Label,
              label: 'File',
              component: {
                type: ComponentType.FileUpload,
                custom_id: 'file',
                max_values: 2,
                required: false,
              },
            },
          ],
        }),
    },
    form: { article: (interaction) => echo(interaction) },
  },
});

async function echo(interaction: ModalSubmitInteraction): Promise<void> {
  const { fields } = interaction;
  const files = [...(fields.getUploadedFiles('file')?.values() ?? [])];
  const contents = await Promise.all(
    files.map(async ({ name, size, url }) => {
      const text = await (await fetch(url)).text();
      return `${name} (${size}): ${JSON.stringify(text)}`;
    }),
  );
  await interaction.reply({
    content: JSON.stringify({
      title: fields.getTextInputValue('title'),
      text: fields.getTextInputValue('text'),
      language: fields.getStringSelectValues('language'),
      files: contents,
    }),
  });
}

describePage('a form', ({ tryOut, tab }) => {
  const openForm = async () => {
    const ada = await tab(await tryOut(form));
    await ada.send('/add');
    const dialog = ada.page.getByRole('dialog', { name: 'Add an article' });
    await dialog.waitFor();
    return { ada, dialog };
  };

  it('is filled in and handed in by keyboard, with a choice and a file', async () => {
    const { ada, dialog } = await openForm();
    expect(await dialog.getByText('It is read at once.').count()).toBe(1);
    await ada.tabTo(dialog.getByRole('textbox', { name: 'Title' }));
    await ada.type('A summit');
    const text = dialog.getByRole('textbox', { name: 'Text' });
    expect(await text.inputValue()).toBe('Given before.');
    await ada.tabTo(text);
    await ada.press('Control+End', 'Enter');
    await ada.type('And more.');
    await ada.choose(dialog, 'Language', ['Türkçe']);
    await dialog.locator('input[type=file]').setInputFiles(FILE);
    await dialog.getByText(FILE.name).waitFor();
    await ada.tabTo(dialog.getByRole('button', { name: 'Submit' }));
    await ada.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await ada.messages('"title"').waitFor();
    const said = await ada.lastMessage.textContent();
    expect(said).toContain('"title":"A summit"');
    expect(said).toContain(String.raw`"text":"Given before.\nAnd more."`);
    expect(said).toContain('"language":["tr"]');
    expect(said).toContain(`${FILE.buffer.length}): `);
    expect(said).toContain('# Über alles');
  });

  it('is not handed in as long as something is wrong, and says what', async () => {
    const { ada, dialog } = await openForm();
    const title = dialog.getByRole('textbox', { name: 'Title' });
    await title.fill('ab');
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await expect.poll(() => title.getAttribute('aria-invalid')).toBe('true');
    expect(await ada.descriptionOf(title)).toContain('3');
    expect(await dialog.isVisible()).toBe(true);
    expect(await ada.messages().count()).toBe(0);
  });

  it('keeps the focus inside, and gives it back where it is cancelled by Escape', async () => {
    const { ada, dialog } = await openForm();
    for (let step = 0; step < 20; step++) {
      await ada.press('Tab');
      expect(
        await ada.page.evaluate(
          `document.activeElement === document.body || document.activeElement.closest('dialog') !== null`,
        ),
      ).toBe(true);
    }
    await ada.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => ada.hasFocus(ada.composer)).toBe(true);
    expect(await ada.messages().count()).toBe(0);
  });

  it('can be opened and handed in again after it was cancelled', async () => {
    const { ada, dialog } = await openForm();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });
    await ada.send('/add');
    await dialog.getByRole('textbox', { name: 'Title' }).fill('Second');
    await ada.choose(dialog, 'Language', ['English']);
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await ada.messages('"title":"Second"').waitFor();
  });
});

describePage('a file given to a command', ({ tryOut, tab }) => {
  const upload = parlour({
    commands: [
      command('read', {
        options: [
          { type: 11, name: 'file', description: 'What to read', required: true },
          textOption('note'),
        ],
      }),
    ],
    on: {
      command: {
        read: async (interaction) => {
          const { name, size, contentType, url } = interaction.options.getAttachment('file', true);
          const text = await (await fetch(url)).text();
          await interaction.reply(`${size} bytes of ${contentType}, ${name}: ${text}`);
        },
      },
    },
  });

  it('comes to the bot byte by byte', async () => {
    const ada = await tab(await tryOut(upload));
    await ada.pick('/read');
    const group = ada.command('read');
    await group.waitFor();
    await group.locator('input[type=file]').setInputFiles(FILE);
    await ada.tabTo(group.getByRole('button', { name: 'Send' }));
    await ada.press('Enter');
    await ada.messages(`${FILE.buffer.length} bytes of text/markdown`).waitFor();
    expect(await ada.lastMessage.textContent()).toContain('# Über alles');
  });

  it('is asked for where it is missing', async () => {
    const ada = await tab(await tryOut(upload));
    await ada.pick('/read');
    const group = ada.command('read');
    await group.getByRole('button', { name: 'Send' }).click();
    await group.getByText(/required/i).waitFor();
    expect(await ada.messages().count()).toBe(0);
  });
});

describePage('a select', ({ tryOut, tab }) => {
  const select = parlour({
    commands: [command('choose')],
    on: {
      command: {
        choose: (interaction) =>
          interaction.reply({
            content: 'Choose',
            components: [
              {
                type: 1,
                components: [
                  {
                    type: 3,
                    custom_id: 'one',
                    placeholder: 'One of them',
                    options: [
                      { label: 'Apple', value: 'a', description: 'A fruit' },
                      { label: 'Beet', value: 'b', emoji: { name: '🥕' } },
                    ],
                  },
                ],
              },
              {
                type: 1,
                components: [
                  {
                    type: 3,
                    custom_id: 'several',
                    placeholder: 'Two or three of them',
                    min_values: 2,
                    max_values: 3,
                    options: ['Ash', 'Birch', 'Cedar', 'Dogwood'].map((label) => ({ label, value: label })),
                  },
                ],
              },
            ],
          }),
      },
      select: {
        one: (interaction) => interaction.reply(`one: ${interaction.values.join()}`),
        several: (interaction) => interaction.reply(`several: ${interaction.values.join()}`),
      },
    },
  });

  it('gives the bot the one that is chosen', async () => {
    const ada = await tab(await tryOut(select));
    await ada.send('/choose');
    await ada.messages('Choose').waitFor();
    await ada.choose(ada.lastMessage, 'One of them', ['Beet']);
    await ada.messages('one: b').waitFor();
  });

  it('gives the bot the several that are chosen', async () => {
    const ada = await tab(await tryOut(select));
    await ada.send('/choose');
    await ada.messages('Choose').waitFor();
    await ada.choose(ada.lastMessage, 'Two or three of them', ['Ash', 'Cedar']);
    await ada.messages('several: Ash,Cedar').waitFor();
  });
});
