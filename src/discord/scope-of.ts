import { ApplicationIntegrationType, PermissionFlagsBits, type PermissionsBitField } from 'discord.js';
import type { ScopeId } from '../library/scope-id.js';

/** What an interaction tells of where it was started, and through whose installation of the bot. */
interface Started {
  user: { id: string };
  guildId: string | null;
  /** In the channel where it was started; null where there are no permissions, as in a direct message. */
  memberPermissions: Readonly<PermissionsBitField> | null;
  /** Who installed the bot, by kind of installation: a server's id, or a user's. */
  authorizingIntegrationOwners: Partial<Record<ApplicationIntegrationType, string>>;
}

/**
 * Whose articles an interaction is about: the server's where the server has the bot; the person's own in direct messages,
 * and where they brought the bot along by themselves.
 */
export function scopeOf({ user, guildId, authorizingIntegrationOwners }: Started): ScopeId {
  const server = authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall];
  return guildId !== null && server === guildId ? `server:${guildId}` : `person:${user.id}`;
}

/** Whether a scope's articles are a server's, or one person's own. */
export const scopeKind = (scope: ScopeId): 'server' | 'person' =>
  scope.startsWith('server:') ? 'server' : 'person';

/**
 * Whether the articles of an interaction's scope may be changed by who started it. Everybody manages their own. In a
 * server, Discord offers the commands for it only to those who manage the server, or whom its settings let: so who
 * comes by the server's installation has been let. A user's own installation goes past those settings.
 */
export function mayManage(started: Started): boolean {
  if (scopeKind(scopeOf(started)) === 'person') return true;
  if (started.memberPermissions?.has(PermissionFlagsBits.ManageGuild)) return true;
  return started.authorizingIntegrationOwners[ApplicationIntegrationType.UserInstall] === undefined;
}
