import { InteractionContextType, PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { mayDelete, mayShareHere, mayWriteHere } from '../../src/discord/asker.js';

const { SendMessages, SendMessagesInThreads, ManageMessages, Administrator } = PermissionFlagsBits;
const guild = (permissions: bigint, isThread = false) => ({
  user: { id: '1' },
  memberPermissions: new PermissionsBitField(permissions),
  channel: { isThread: () => isThread },
  context: InteractionContextType.Guild,
});
const direct = (context: InteractionContextType) => ({
  user: { id: '1' },
  memberPermissions: null,
  channel: null,
  context,
});

describe('who asks may post for everybody', () => {
  it.each([
    ['who may write in the channel', guild(SendMessages), true],
    ['not in a channel that is only for reading', guild(0n), false],
    ['who may write in the thread', guild(SendMessagesInThreads, true), true],
    ['not in a thread with a right for channels alone', guild(SendMessages, true), false],
    ['as an administrator', guild(Administrator), true],
    ['in a private channel', direct(InteractionContextType.PrivateChannel), true],
  ])('%s', (_, asked, isAllowed) => {
    expect(mayWriteHere(asked)).toBe(isAllowed);
    expect(mayShareHere(asked)).toBe(isAllowed);
  });

  it('but has nobody to share with when alone with the bot', () => {
    expect(mayWriteHere(direct(InteractionContextType.BotDM))).toBe(true);
    expect(mayShareHere(direct(InteractionContextType.BotDM))).toBe(false);
  });
});

describe('a public reply may be deleted', () => {
  it.each([
    ['by its owner', guild(0n), '1', true],
    ['by who may manage messages', guild(ManageMessages), '2', true],
    ['by nobody else', guild(SendMessages), '2', false],
    ['by nobody else in a private channel', direct(InteractionContextType.PrivateChannel), '2', false],
  ])('%s', (_, asked, owner, isAllowed) => {
    expect(mayDelete(asked, owner)).toBe(isAllowed);
  });
});
