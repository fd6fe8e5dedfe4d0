import { setCommands } from './commands.js';
import { guildPayload } from './gateway/guild.js';
import { isBotIn, type LocalGuild, type LocalState } from './state.js';

/** Takes the bot out of a server, as those who manage it do; its commands there are gone with it. */
export function removeBot(state: LocalState, serverId: string): void {
  const guild = serverOf(state, serverId);
  if (!isBotIn(state, guild)) return;
  state.withoutBot.add(guild.id);
  setCommands(state, [], guild.id);
  state.events.emit('dispatch', 'GUILD_DELETE', { id: guild.id }, guild.id);
  state.events.emit('change', { kind: 'commands' });
}

/** Lets the bot into a server again. */
export function addBot(state: LocalState, serverId: string): void {
  const guild = serverOf(state, serverId);
  if (isBotIn(state, guild)) return;
  state.withoutBot.delete(guild.id);
  state.events.emit('dispatch', 'GUILD_CREATE', guildPayload(state, guild), guild.id);
  state.events.emit('change', { kind: 'commands' });
}

function serverOf(state: LocalState, id: string): LocalGuild {
  const guild = state.guilds.find((one) => one.id === id);
  if (!guild) throw new RangeError(`there is no server ${id}`);
  return guild;
}
