import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { LocalDiscord } from '../../../src/local-discord/local-discord.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Tests that are ended from outside leave no bot behind. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** The bot as it is built, in a process of its own. */
export class BotProcess {
  readonly #child: ChildProcess;
  /** A JSON object a line, and whatever else it says. */
  #said = '';
  readonly #ended: Promise<unknown>;

  private constructor(child: ChildProcess) {
    this.#child = child;
    this.#ended = once(child, 'close');
    running.add(child);
    child.stderr?.on('data', (data) => {
      this.#said += data;
    });
  }

  /**
   * Starts it and waits until it is online.
   * @throws {Error} with all that it said, where it ends before
   */
  static async start(discord: LocalDiscord, settings: Record<string, string>): Promise<BotProcess> {
    const { PATH } = process.env;
    const child = spawn(process.execPath, ['dist/main.js'], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { PATH, DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, ...settings },
    });
    const bot = new BotProcess(child);
    const isReady = new Promise<void>((resolve) => {
      child.stderr.on('data', () => bot.#said.includes('ready as') && resolve());
    });
    const end = bot.#ended.then(() => {
      throw new Error(`the bot ended before it was ready:\n${bot.#said}`);
    });
    await Promise.race([isReady, end]);
    end.catch(() => {});
    return bot;
  }

  /** What it has said that is no mere information, but for the choices that came too late on a busy machine. */
  get complaints(): string[] {
    return this.#said
      .split('\n')
      .filter(
        (line) => line !== '' && !/^\{"level":(?:10|20|30),|"It took longer than Discord waits\."/.test(line),
      );
  }

  /** As a power cut ends it: nothing more is done. Resolves when it is gone. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#ended;
    running.delete(this.#child);
  }

  /** As it is asked to end. */
  async stop(): Promise<void> {
    this.#child.kill('SIGTERM');
    await this.#ended;
    running.delete(this.#child);
  }
}
