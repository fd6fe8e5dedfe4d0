import { once } from 'node:events';
import type { LocalDiscord } from '../../../src/local-discord/local-discord.js';
import { BotProcess } from '../bot-process.js';

/** Tells, when it is asked, how many bytes of the heap are in use once all garbage is gone. */
const TELLS_HEAP = `
  process.on('message', async () => {
    for (let time = 0; time < 3; time++) {
      gc();
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    process.send?.(process.memoryUsage().heapUsed);
  });
  process.channel?.unref();
`;

/**
 * A bot whose memory can be read, with `heapUsed`.
 * @param shell as `BotProcess.launch` has it
 */
export function watchedBot(
  discord: LocalDiscord,
  settings: Record<string, string>,
  shell?: string,
): Promise<BotProcess> {
  return BotProcess.online(discord, settings, {
    preload: TELLS_HEAP,
    nodeOptions: ['--expose-gc'],
    ...(shell !== undefined && { shell }),
  });
}

/** Bytes of its heap that are in use. */
export async function heapUsed({ child }: BotProcess): Promise<number> {
  const told = once(child, 'message');
  child.send('heap');
  const [bytes] = await told;
  return Number(bytes);
}
