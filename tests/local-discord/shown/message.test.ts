import {
  type APIAttachment,
  type APIEmbed,
  type APIMessageTopLevelComponent,
  MessageFlags,
} from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { LocalMessage } from '../../../src/local-discord/local-discord.js';
import { type Surroundings, showMessage } from '../../../src/local-discord/shown/show.js';
import { button, container, row, text, V2 } from '../made-components.js';

const BOT = { id: '1', name: 'Who Said', isBot: true };
const ADA = { id: '2', name: 'Ada', isBot: false };

function message(more: Partial<LocalMessage> = {}): LocalMessage {
  return {
    id: '10',
    isEphemeral: false,
    isDeleted: false,
    isThinking: false,
    author: BOT,
    sentAt: new Date(1000),
    editedAt: null,
    command: null,
    flags: 0,
    content: '',
    components: [],
    embeds: [],
    attachments: [],
    allowedMentions: null,
    mentions: [],
    ...more,
  };
}

const file = (more: Partial<APIAttachment> = {}): APIAttachment => ({
  id: '20',
  filename: 'notes.txt',
  size: 7,
  url: 'http://127.0.0.1:1/attachments/1/20/notes.txt',
  proxy_url: '',
  content_type: 'text/plain',
  ...more,
});

const around: Surroundings = { nameOf: () => 'Ada' };
const parts = (more: Partial<LocalMessage>, amid = around) => showMessage(message(more), amid).parts;
const v2 = (components: object[], more: Partial<LocalMessage> = {}, amid = around) =>
  parts({ flags: V2, components: components as APIMessageTopLevelComponent[], ...more }, amid);
const words = (shown: string) => ({ kind: 'text', nodes: [{ kind: 'text', text: shown }] });

describe('a message', () => {
  test('has its author, times in milliseconds, and the command that it answers', () => {
    const command = { by: ADA, name: 'article add', isOnMessage: false };
    const given = { editedAt: new Date(2000), isEphemeral: true, command };
    expect(showMessage(message(given), around)).toEqual({
      id: '10',
      author: BOT,
      sentAt: 1000,
      editedAt: 2000,
      isPrivate: true,
      isThinking: false,
      command: { by: ADA, name: 'article add', isOnMessage: false },
      repliesTo: null,
      parts: [],
    });
  });

  test('that is still to come says so and has nothing in it', () => {
    expect(showMessage(message({ isThinking: true }), around)).toMatchObject({ isThinking: true, parts: [] });
  });

  test('names people as the one who looks knows them', () => {
    expect(parts({ content: 'for <@2>' })).toEqual([
      {
        kind: 'text',
        nodes: [
          { kind: 'text', text: 'for ' },
          { kind: 'mention', text: '@Ada' },
        ],
      },
    ]);
  });

  test('shows its text, pictures, files, embeds and buttons in this order', () => {
    const shown = parts({
      content: 'Hi',
      attachments: [file(), file({ filename: 'a.png', content_type: 'image/png', url: 'http://a/a.png' })],
      embeds: [{ title: 'Embed' }],
      components: [row(button())] as APIMessageTopLevelComponent[],
    });
    expect(shown.map(({ kind }) => kind)).toEqual(['text', 'pictures', 'file', 'embed', 'row']);
  });

  test('shows files with their names and sizes, hidden where they are marked so, and takes an SVG for a file', () => {
    const svg = file({ filename: 'SPOILER_a.svg', content_type: 'image/svg+xml' });
    expect(parts({ attachments: [file(), svg] })).toEqual([
      { kind: 'file', name: 'notes.txt', size: 7, url: file().url, isSpoiler: false },
      { kind: 'file', name: 'SPOILER_a.svg', size: 7, url: file().url, isSpoiler: true },
    ]);
  });

  test('shows the words of an embed, and no link to what is no page', () => {
    const embed: APIEmbed = {
      title: 'T',
      url: 'javascript:alert(1)',
      color: 0x00ff7f,
      description: '**d**',
      fields: [{ name: 'f', value: 'v' }],
      footer: { text: 'foot' },
    };
    expect(parts({ embeds: [embed] })).toEqual([
      {
        kind: 'embed',
        title: 'T',
        url: null,
        accent: '#00ff7f',
        description: [{ kind: 'styled', style: 'bold', inner: [{ kind: 'text', text: 'd' }] }],
        fields: [{ name: 'f', nodes: [{ kind: 'text', text: 'v' }] }],
        footer: 'foot',
      },
    ]);
    expect(parts({ embeds: [embed], flags: MessageFlags.SuppressEmbeds })).toEqual([]);
  });
});

describe('a message of Components V2', () => {
  test('is shown as it is built', () => {
    const shown = v2([
      {
        ...container(
          text('In it'),
          { type: 14 },
          { type: 14, divider: false, spacing: 2 },
          {
            type: 9,
            components: [text('Beside')],
            accessory: { type: 11, media: { url: 'http://a/t.png' }, description: 'A thumb', spoiler: true },
          },
          { type: 12, items: [{ media: { url: 'http://a/g.png' } }] },
        ),
        accent_color: 255,
        spoiler: true,
      },
      text('After it'),
    ]);
    const picture = { kind: 'picture', description: null, isSpoiler: false };
    expect(shown).toEqual([
      {
        kind: 'container',
        accent: '#0000ff',
        isSpoiler: true,
        parts: [
          words('In it'),
          { kind: 'separator', isLine: true, isLarge: false },
          { kind: 'separator', isLine: false, isLarge: true },
          {
            kind: 'section',
            parts: [words('Beside')],
            accessory: { ...picture, url: 'http://a/t.png', description: 'A thumb', isSpoiler: true },
          },
          { kind: 'pictures', pictures: [{ ...picture, url: 'http://a/g.png' }] },
        ],
      },
      words('After it'),
    ]);
  });

  test('shows a file where a component shows it, and no other file', () => {
    const shown = v2([{ type: 13, file: { url: file().url } }], {
      attachments: [file(), file({ id: '21', url: 'http://a/other.txt' })],
    });
    expect(shown).toEqual([{ kind: 'file', name: 'notes.txt', size: 7, url: file().url, isSpoiler: false }]);
  });

  test('calls a file from elsewhere by the end of its address', () => {
    expect(v2([{ type: 13, file: { url: 'https://a.org/b/c%20d.pdf?e' }, spoiler: true }])).toEqual([
      { kind: 'file', name: 'c d.pdf', size: null, url: 'https://a.org/b/c%20d.pdf?e', isSpoiler: true },
    ]);
  });
});

describe('in a row', () => {
  const controls = (...components: object[]) =>
    v2([row(...components)]).flatMap((part) => (part.kind === 'row' ? part.controls : []));

  test('buttons have their style in words, and emoji as characters or names', () => {
    const shown = controls(
      button({ style: 1, emoji: { name: '▶' } }),
      button({ style: 3, emoji: { id: '5', name: 'wave' }, disabled: true }),
      button({ style: 4, label: undefined, emoji: { name: '🗑️' } }),
    );
    const go = { kind: 'button', customId: 'go', label: 'Go', isDisabled: false };
    expect(shown).toEqual([
      { ...go, style: 'primary', emoji: '▶' },
      { ...go, style: 'success', emoji: ':wave:', isDisabled: true },
      { ...go, style: 'danger', emoji: '🗑️', label: '' },
    ]);
  });

  test('a link has its address, where Discord would open it', () => {
    expect(
      controls(
        { type: 2, style: 5, label: 'Page', url: 'https://a.org' },
        { type: 2, style: 5, label: 'Trick', url: 'javascript:alert(1)' },
      ),
    ).toEqual([
      { kind: 'link', label: 'Page', emoji: null, url: 'https://a.org', isDisabled: false },
      { kind: 'unavailable', label: 'Trick' },
    ]);
  });

  test('what this Discord does not have is told', () => {
    const role = { type: 6, custom_id: 'r' };
    expect(controls({ type: 2, style: 6, sku_id: '1' }, role, { ...role, placeholder: 'Whose?' })).toEqual([
      { kind: 'unavailable', label: 'Purchase' },
      { kind: 'unavailable', label: 'Choice of roles' },
      { kind: 'unavailable', label: 'Whose?' },
    ]);
  });

  test('a select takes one option where nothing else is said, and knows what is chosen', () => {
    const option = { label: 'Red', value: 'r', description: 'as a rose', default: true };
    expect(controls({ type: 3, custom_id: 's', options: [option, { label: 'Blue', value: 'b' }] })).toEqual([
      {
        kind: 'select',
        customId: 's',
        placeholder: null,
        least: 1,
        most: 1,
        isDisabled: false,
        options: [
          { label: 'Red', value: 'r', description: 'as a rose', emoji: null, isChosen: true },
          { label: 'Blue', value: 'b', description: null, emoji: null, isChosen: false },
        ],
      },
    ]);
  });

  test('people may be chosen among those who are there, where it is known who is', () => {
    const select = { type: 5, custom_id: 'u', min_values: 0, default_values: [{ id: '2', type: 'user' }] };
    const amid = { ...around, people: [ADA, { id: '3', name: 'Ben' }] };
    expect(v2([row(select)], {}, amid)).toMatchObject([
      {
        controls: [
          {
            least: 0,
            options: [
              { label: 'Ada', value: '2', isChosen: true },
              { label: 'Ben', value: '3', isChosen: false },
            ],
          },
        ],
      },
    ]);
    expect(controls(select)).toEqual([{ kind: 'unavailable', label: 'Choice of people' }]);
  });
});

describe('a reply', () => {
  const repliesTo = (original: Partial<LocalMessage> | undefined) =>
    showMessage(message({ referencedId: '9' }), {
      ...around,
      message: (id) => (original && id === '9' ? message({ id: '9', author: ADA, ...original }) : undefined),
    }).repliesTo;

  test('shows the beginning of what it replies to, on one line and without Markdown', () => {
    expect(repliesTo({ content: '# A **bold**\n> claim by <@2>' })).toEqual({
      id: '9',
      author: ADA,
      excerpt: 'A bold claim by @Ada',
    });
  });

  test.each([
    ['a letter', 'x'],
    ['a letter with marks', 'e\u0301\u0323'],
    ['a family', '👨‍👩‍👧‍👦'],
  ])('is cut after a hundred whole characters, be each %s', (_what, character) => {
    expect(repliesTo({ content: character.repeat(101) })?.excerpt).toBe(`${character.repeat(100)}…`);
    expect(repliesTo({ content: character.repeat(100) })?.excerpt).toBe(character.repeat(100));
  });

  test('does not tell what is hidden', () => {
    expect(repliesTo({ content: 'It is ||the butler||!' })?.excerpt).toBe('It is (spoiler)!');
    const components = [{ ...container(text('the butler')), spoiler: true }] as APIMessageTopLevelComponent[];
    expect(repliesTo({ flags: V2, components })?.excerpt).toBe('(spoiler)');
  });

  test('finds the words in components and embeds too, and else the name of a file', () => {
    const components = [container(text('deep')), text('down')] as APIMessageTopLevelComponent[];
    expect(repliesTo({ flags: V2, components })?.excerpt).toBe('deep down');
    expect(repliesTo({ embeds: [{ title: 'Of', description: '*embeds*' }] })?.excerpt).toBe('Of embeds');
    expect(repliesTo({ attachments: [file()] })?.excerpt).toBe('notes.txt');
  });

  test('to a message that is gone, or was never there for this person, shows nothing of it', () => {
    const gone = { id: '9', author: null, excerpt: '' };
    expect(repliesTo({ content: 'secret', isDeleted: true })).toEqual(gone);
    expect(repliesTo(undefined)).toEqual(gone);
    expect(showMessage(message({ referencedId: '9' }), around).repliesTo).toEqual(gone);
  });
});
