import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { LocalDiscord } from '../../../src/local-discord/local-discord.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

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

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** The bot as it is built, in a process of its own whose memory can be read. */
export class WatchedBot {
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown[]>;
  #said = '';

  private constructor(child: ChildProcess) {
    this.#child = child;
    this.#ended = once(child, 'close');
    running.add(child);
    child.stderr?.on('data', (data) => {
      this.#said += data;
    });
  }

  /**
   * @param shell what a shell does before it becomes the bot, such as setting a limit
   * @throws {Error} with all that it said, where it ends before it is ready
   */
  static async start(
    discord: LocalDiscord,
    settings: Record<string, string>,
    shell = ':',
  ): Promise<WatchedBot> {
    const { PATH } = process.env;
    const preload = `data:text/javascript,${encodeURIComponent(TELLS_HEAP)}`;
    const node = [process.execPath, '--expose-gc', '--import', preload, 'dist/main.js'];
    const child = spawn('sh', ['-c', `${shell}; exec "$@"`, 'sh', ...node], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      env: { PATH, DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, ...settings },
    });
    const bot = new WatchedBot(child);
    const isReady = new Promise<void>((resolve) => {
      child.stderr?.on('data', () => bot.#said.includes('ready as') && resolve());
    });
    const end = bot.#ended.then(() => {
      throw new Error(`the bot ended before it was ready:\n${bot.#said}`);
    });
    await Promise.race([isReady, end]);
    end.catch(() => {});
    return bot;
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** What it has logged. */
  get lines(): { level: number; msg: string; [fact: string]: unknown }[] {
    return this.#said
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line));
  }

  get said(): string {
    return this.#said;
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Bytes of its heap that are in use. */
  async heapUsed(): Promise<number> {
    const told = once(this.#child, 'message');
    this.#child.send('heap');
    const [bytes] = await told;
    return Number(bytes);
  }

  /** As it is asked to end; with its exit code. */
  async stop(): Promise<number | null> {
    if (this.isRunning) this.#child.kill('SIGTERM');
    return this.ended();
  }

  /** Resolves when it has ended, by itself or not. */
  async ended(): Promise<number | null> {
    await this.#ended;
    running.delete(this.#child);
    return this.#child.exitCode;
  }
}
