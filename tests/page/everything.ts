import { ComponentType, MessageFlags, TextInputStyle } from 'discord.js';
import { command, messageCommand, parlour } from './parlour-bot.js';

/** A bot that shows all that the bot itself does not show yet, for looking at. */
export const parlourOfEverything = parlour({
  commands: [
    command('parts'),
    command('embed'),
    command('form'),
    command('think'),
    command('mute'),
    messageCommand('Who said this'),
    messageCommand('Check this quote'),
  ],
  on: {
    command: {
      think: (interaction) => interaction.deferReply(),
      parts: (interaction) =>
        interaction.reply({
          flags: MessageFlags.IsComponentsV2,
          components: [
            {
              type: ComponentType.Container,
              accent_color: 0x3ba55c,
              components: [
                {
                  type: 10,
                  content:
                    '# Every part\n## In its place\n### And small\nText with **bold**, *slanted*, __under__, ~~gone~~, `code` and ||a spoiler||.',
                },
                { type: 14, divider: true, spacing: 1 },
                {
                  type: 9,
                  components: [{ type: 10, content: 'A section beside its button' }],
                  accessory: { type: 2, style: 1, label: 'Press', custom_id: 'press' },
                },
                {
                  type: 10,
                  content:
                    '> A quote of several words\n- first\n- second\n1. one\n2. two\n-# Small print, as of <t:1700000000:D>',
                },
                { type: 10, content: '```\nconst answer = 42;\n```' },
                {
                  type: 1,
                  components: [
                    { type: 2, style: 1, label: 'Primary', custom_id: 'p' },
                    { type: 2, style: 2, label: 'Secondary', custom_id: 's' },
                    { type: 2, style: 3, label: 'Success', custom_id: 'g' },
                    { type: 2, style: 4, label: 'Danger', custom_id: 'd' },
                    { type: 2, style: 5, label: 'Link', url: 'https://example.org' },
                  ],
                },
                {
                  type: 1,
                  components: [
                    {
                      type: 3,
                      custom_id: 'one',
                      placeholder: 'Choose an article',
                      options: [
                        { label: 'Summit', value: 's', description: 'Of six leaders' },
                        { label: 'Harbour', value: 'h' },
                      ],
                    },
                  ],
                },
                { type: 13, file: { url: 'attachment://notes.txt' } },
              ],
            },
            {
              type: 1,
              components: [{ type: 2, style: 2, label: 'Not now', custom_id: 'n', disabled: true }],
            },
          ],
          files: [{ name: 'notes.txt', attachment: Buffer.from('Noted.') }],
        }),
      embed: (interaction) =>
        interaction.reply({
          content: 'Above *it all*',
          embeds: [
            {
              title: 'The title',
              url: 'https://example.org/title',
              description: 'A **bold** statement',
              color: 0xed4245,
              fields: [
                { name: 'One', value: 'first', inline: true },
                { name: 'Two', value: 'second', inline: true },
              ],
              footer: { text: 'At its foot' },
            },
          ],
        }),
      form: (interaction) =>
        interaction.showModal({
          custom_id: 'article',
          title: 'Add an article',
          components: [
            {
              type: ComponentType.Label,
              label: 'Title',
              description: 'As it stands above the text',
              component: {
                type: 4,
                custom_id: 'title',
                style: TextInputStyle.Short,
                max_length: 100,
                placeholder: 'Summit held online',
              },
            },
            {
              type: ComponentType.Label,
              label: 'Text',
              component: { type: 4, custom_id: 'text', style: TextInputStyle.Paragraph, required: false },
            },
            {
              type: ComponentType.Label,
              label: 'Language',
              component: {
                type: 3,
                custom_id: 'language',
                placeholder: 'Choose',
                options: [
                  { label: 'English', value: 'en' },
                  { label: 'Turkish', value: 'tr' },
                ],
              },
            },
            {
              type: ComponentType.Label,
              label: 'File',
              description: 'Text or Markdown',
              component: { type: ComponentType.FileUpload, custom_id: 'file', required: false },
            },
          ],
        }),
    },
  },
});
