import type { Page } from './page.js';

/** Where the one who looks is: `#general`, or the one whom a conversation is with. */
export function channelName({ state: { world, viewpoint } }: Page): string {
  const server = world?.servers.find(({ channelId }) => channelId === viewpoint?.channelId);
  return server ? `#${server.channelName}` : (world?.bot.name ?? '');
}
