import { describe, expect, test } from 'vitest';
import type { ShownPart } from '../../../src/local-discord/shown/shown.js';
import { messageText } from '../../../src/local-discord/text/message-text.js';
import { plainLook, terminalLook } from '../../../src/local-discord/text/render.js';
import { madeMessage } from '../shown/made-message.js';

const message = (...parts: ShownPart[]) => madeMessage({ parts });
const nodes = (text: string) => [{ kind: 'text' as const, text }];
const inPipe = (...parts: ShownPart[]) => messageText(message(...parts), plainLook).text;

describe('a message in a terminal', () => {
  test('numbers what can be pressed, and only that', () => {
    const { text, pressables } = messageText(
      message({
        kind: 'row',
        controls: [
          { kind: 'button', customId: 'a', label: 'Go', emoji: '▶', style: 'primary', isDisabled: false },
          { kind: 'button', customId: 'b', label: 'Not now', emoji: null, style: 'danger', isDisabled: true },
          { kind: 'link', label: 'Page', emoji: null, url: 'https://a.org', isDisabled: false },
          { kind: 'button', customId: 'c', label: 'Stop', emoji: null, style: 'danger', isDisabled: false },
        ],
      }),
      plainLook,
    );
    expect(text).toBe('[1] ▶ Go  (Not now)  Page: https://a.org  [2] Stop');
    expect(pressables).toEqual([{ customId: 'a' }, { customId: 'c' }]);
  });

  test('tells of what it cannot offer', () => {
    const choice = { kind: 'unavailable' as const, label: 'Choice of roles' };
    expect(inPipe({ kind: 'row', controls: [choice] })).toBe(
      '(Choice of roles: not available in the terminal)',
    );
  });

  test('shows embeds, pictures and files by their words and addresses', () => {
    expect(
      inPipe(
        {
          kind: 'embed',
          title: 'Title',
          url: 'https://a.org',
          accent: null,
          description: nodes('Described'),
          fields: [{ name: 'Field', nodes: nodes('Value') }],
          footer: 'Foot',
        },
        {
          kind: 'pictures',
          pictures: [{ kind: 'picture', url: 'http://a/b.png', description: 'A cat', isSpoiler: false }],
        },
        { kind: 'file', name: 'c.txt', size: 1, url: 'http://a/c.txt', isSpoiler: false },
      ),
    ).toBe(
      [
        'Title: https://a.org',
        'Described',
        'Field',
        'Value',
        'Foot',
        'Picture: A cat, http://a/b.png',
        'File: http://a/c.txt',
      ].join('\n'),
    );
  });

  test('is not steered by names and addresses', () => {
    const { text } = messageText(
      message({ kind: 'file', name: 'x', size: 1, url: 'http://a/\u001b[2J', isSpoiler: false }),
      terminalLook,
    );
    expect(text).toBe('File: http://a/�[2J');
  });
});
