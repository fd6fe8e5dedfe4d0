import { ApplicationIntegrationType, type ButtonInteraction, PermissionsBitField } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { mayPress } from '../../../src/discord/articles/may-press.js';

const { GuildInstall, UserInstall } = ApplicationIntegrationType;

/** A press by Ada, by default in a server that has the bot, on what her own command gave. */
const pressed = (facts: {
  permissions?: 'ManageGuild';
  askedBy?: string | null;
  owners?: Partial<Record<ApplicationIntegrationType, string>>;
}) => {
  const { permissions, askedBy = 'ada', owners = { [GuildInstall]: 'here' } } = facts;
  return {
    user: { id: 'ada' },
    guildId: 'here',
    memberPermissions: new PermissionsBitField(permissions ?? []),
    authorizingIntegrationOwners: owners,
    message: { interactionMetadata: askedBy === null ? null : { user: { id: askedBy } } },
  } as unknown as ButtonInteraction;
};

describe('in a server, what changes its articles may be pressed', () => {
  it('by whom Discord let use the command that the button came with, as server settings may let', () => {
    expect(mayPress(pressed({}))).toBe(true);
  });

  it('by who manages the server', () => {
    expect(mayPress(pressed({ permissions: 'ManageGuild', askedBy: 'ben' }))).toBe(true);
  });

  it('by nobody else', () => {
    expect(mayPress(pressed({ askedBy: 'ben' }))).toBe(false);
    expect(mayPress(pressed({ askedBy: null }))).toBe(false);
    expect(mayPress(pressed({ owners: { [GuildInstall]: 'here', [UserInstall]: 'ada' } }))).toBe(false);
  });
});

it('everybody may press what changes their own articles', () => {
  expect(mayPress(pressed({ askedBy: null, owners: { [UserInstall]: 'ada' } }))).toBe(true);
});
