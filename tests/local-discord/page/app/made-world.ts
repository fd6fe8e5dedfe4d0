import type { World } from '../../../../src/local-discord/page/protocol.js';

/** Two people in two servers. @param start what the ids of this start of the program begin with */
export const madeWorld = (start: string): World => ({
  bot: { id: `${start}-bot`, name: 'Bot' },
  isBotOnline: true,
  servers: ['Newsroom', 'Debate club'].map((name, at) => ({
    id: `${start}-server-${at}`,
    name,
    channelId: `${start}-channel-${at}`,
    channelName: 'general',
  })),
  people: ['Ada', 'Ben'].map((name, at) => ({
    id: `${start}-person-${at}`,
    name,
    managesServers: at === 0,
    directChannelId: `${start}-direct-${at}`,
  })),
  locales: ['en-US', 'de', 'pt-BR'],
});
