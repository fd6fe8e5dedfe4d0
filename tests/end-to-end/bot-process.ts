import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { LocalDiscord } from '../../src/local-discord/local-discord.js';
import { temporaryFolder } from '../temporary-folder.js';

const BOT = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** Tests that are ended from outside leave no bot behind. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

export interface Ended {
  /** Null where a signal has ended it. */
  code: number | null;
  out: string;
  err: string;
}

export interface Launching {
  /** What is piped in, to its end; absent: more may come. */
  input?: string;
  /** What Node does first, as a module's text; it can be sent messages. */
  preload?: string;
  nodeOptions?: readonly string[];
  /** What a shell does before it becomes the bot, such as setting a limit. */
  shell?: string;
}

/** The bot as it is built, in a process of its own. */
export class BotProcess {
  readonly child: ChildProcess;
  /** Resolves when it has ended, by itself or not. */
  readonly ended: Promise<Ended>;
  #out = '';
  #err = '';

  private constructor(child: ChildProcess) {
    this.child = child;
    running.add(child);
    child.stdout?.on('data', (data) => {
      this.#out += data;
    });
    child.stderr?.on('data', (data) => {
      this.#err += data;
    });
    this.ended = once(child, 'close').then(([code]) => {
      running.delete(child);
      return { code, out: this.#out, err: this.#err };
    });
  }

  /** Starts it with these settings alone; without others, its articles are in a folder of its own. */
  static launch(settings: Readonly<Record<string, string>>, launching: Launching = {}): BotProcess {
    const { input, preload, nodeOptions = [], shell = ':' } = launching;
    const imported =
      preload === undefined ? [] : ['--import', `data:text/javascript,${encodeURIComponent(preload)}`];
    const node = [process.execPath, ...nodeOptions, ...imported, BOT];
    const child = spawn('sh', ['-c', `${shell}; exec "$@"`, 'sh', ...node], {
      // Where no `.env` of whoever runs the tests is read.
      cwd: temporaryFolder(),
      stdio: ['pipe', 'pipe', 'pipe', ...(preload === undefined ? [] : (['ipc'] as const))],
      env: { PATH: process.env.PATH, DATA_DIR: temporaryFolder(), ...settings },
    });
    if (input !== undefined) child.stdin?.end(input);
    return new BotProcess(child);
  }

  /**
   * Starts it over a local Discord.
   * @throws {Error} with all that it said, where it ends before it is online
   */
  static async online(
    { token, apiUrl }: LocalDiscord,
    settings: Readonly<Record<string, string>> = {},
    launching?: Launching,
  ): Promise<BotProcess> {
    const bot = BotProcess.launch({ DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, ...settings }, launching);
    await bot.says('ready as');
    return bot;
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** All on standard output so far. */
  get out(): string {
    return this.#out;
  }

  /** All on standard error so far: its log, and what it says where it does not start. */
  get err(): string {
    return this.#err;
  }

  /** What it has logged so far, oldest first. */
  get log(): { level: number; msg: string; [fact: string]: unknown }[] {
    return this.#err
      .split('\n')
      .slice(0, -1)
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line));
  }

  /** Resolves when it has said this; rejects with all that it said where it ends without. */
  says(text: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = () => (this.#out + this.#err).includes(text) && resolve();
      this.child.stdout?.on('data', look);
      this.child.stderr?.on('data', look);
      void this.ended.then(({ code, out, err }) =>
        reject(new Error(`ended with ${code} before it said "${text}":\n${out}${err}`)),
      );
      look();
    });
  }

  /** As it is asked to end. */
  stop(signal: 'SIGTERM' | 'SIGINT' = 'SIGTERM'): Promise<Ended> {
    this.child.kill(signal);
    return this.ended;
  }

  /** As a power cut ends it: nothing more is done. */
  kill(): Promise<Ended> {
    this.child.kill('SIGKILL');
    return this.ended;
  }
}
