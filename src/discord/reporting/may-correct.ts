import { PermissionFlagsBits } from 'discord.js';
import { scopeKind, scopeOf } from '../scope-of.js';

type Started = Parameters<typeof scopeOf>[0];

/**
 * Whether somebody may correct the articles of where they press a button or hand in its form. Everybody may press the
 * buttons of an answer, so, other than for a command, Discord has not asked whether they are let: in a server, they must
 * manage it.
 */
export function mayCorrect(started: Started): boolean {
  if (scopeKind(scopeOf(started)) === 'person') return true;
  return started.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
}
