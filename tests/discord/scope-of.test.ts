import { PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { mayManage, scopeOf } from '../../src/discord/scope-of.js';

const SERVER = '100000000000000001';
const PERSON = '200000000000000002';
const { ManageGuild, SendMessages } = PermissionFlagsBits;

/** @param owners who installed the bot: "0" a server, "1" a user */
const started = (
  owners: Record<string, string>,
  permissions: bigint | null,
  guildId: string | null = SERVER,
) => ({
  user: { id: PERSON },
  guildId,
  memberPermissions: permissions === null ? null : new PermissionsBitField(permissions),
  authorizingIntegrationOwners: owners,
});

describe('the articles are', () => {
  it.each([
    ['the server’s where the server has the bot', started({ 0: SERVER }, SendMessages), `server:${SERVER}`],
    ['the server’s where both have it', started({ 0: SERVER, 1: PERSON }, SendMessages), `server:${SERVER}`],
    [
      'the person’s where the person brought it into a server',
      started({ 1: PERSON }, SendMessages),
      `person:${PERSON}`,
    ],
    ['the person’s in a direct message', started({ 0: '0' }, null, null), `person:${PERSON}`],
    ['the person’s in a private channel', started({ 1: PERSON }, null, null), `person:${PERSON}`],
  ])('%s', (_, from, scope) => {
    expect(scopeOf(from)).toBe(scope);
  });
});

describe('articles may be changed', () => {
  it.each([
    ['by who manages the server', started({ 0: SERVER }, ManageGuild), true],
    ['by whom Discord has let through for the server', started({ 0: SERVER }, SendMessages), true],
    [
      'by who manages the server, with their own installation',
      started({ 0: SERVER, 1: PERSON }, ManageGuild),
      true,
    ],
    ['by nobody who came past the server’s settings', started({ 0: SERVER, 1: PERSON }, SendMessages), false],
    ['by everybody where they are their own', started({ 1: PERSON }, SendMessages), true],
    ['by everybody in direct messages', started({ 0: '0' }, null, null), true],
  ])('%s', (_, from, may) => {
    expect(mayManage(from)).toBe(may);
  });
});
