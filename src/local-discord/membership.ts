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

/** Takes a server off the net, or brings it back: the bot is in it all the while. */
export function setOutage(state: LocalState, serverId: string, isOut: boolean): void {
  const guild = serverOf(state, serverId);
  if (state.outages.has(guild.id) === isOut) return;
  if (isOut) state.outages.add(guild.id);
  else state.outages.delete(guild.id);
  if (!isBotIn(state, guild)) return;
  if (isOut) state.events.emit('dispatch', 'GUILD_DELETE', { id: guild.id, unavailable: true }, guild.id);
  else state.events.emit('dispatch', 'GUILD_CREATE', guildPayload(state, guild), guild.id);
}

function serverOf(state: LocalState, id: string): LocalGuild {
  const guild = state.guilds.find((one) => one.id === id);
  if (!guild) throw new RangeError(`there is no server ${id}`);
  return guild;
}
