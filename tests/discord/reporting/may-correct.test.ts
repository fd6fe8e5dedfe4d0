import { PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { mayCorrect } from '../../../src/discord/reporting/may-correct.js';

const SERVER = '100000000000000001';
const PERSON = '200000000000000002';
const { ManageGuild, SendMessages } = PermissionFlagsBits;

describe('by a button, who says something is corrected', () => {
  it.each([
    ['by who manages the server', { 0: SERVER }, ManageGuild, true],
    ['by nobody else in it, though Discord lets everybody press', { 0: SERVER }, SendMessages, false],
    ['by nobody else who has the bot themselves, too', { 0: SERVER, 1: PERSON }, SendMessages, false],
    ['by everybody where the articles are their own', { 1: PERSON }, SendMessages, true],
  ] as const)('%s', (_, owners, permissions, may) => {
    const started = {
      user: { id: PERSON },
      guildId: SERVER,
      memberPermissions: new PermissionsBitField(permissions),
      authorizingIntegrationOwners: owners,
    };
    expect(mayCorrect(started)).toBe(may);
  });
});
