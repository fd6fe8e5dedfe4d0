/** A PostgreSQL server of the tests' own: in a folder of its own, on a port of its own, gone when they are over. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

export interface PostgresServer {
  /** Of an empty database, with the name and the password of its owner. */
  url: string;
  /** Makes one more empty database, and gives its address. */
  createDatabase(): Promise<string>;
  /** Makes an empty place for tables within the first database, which takes no time, and gives its address. */
  createSchema(): Promise<string>;
  /** Every connection is ended at once. It can be started again, at the same address. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Ends all its processes as a power cut does. It can be started again. */
  crash(): Promise<void>;
  /** Stops it in its tracks: connections stay, are even taken on, and nothing is answered. */
  freeze(): void;
  /** From then on everything that came meanwhile is answered. */
  thaw(): void;
  /** Runs a statement in the first database. */
  run(statement: string): Promise<void>;
  /** Stops it and deletes everything. */
  close(): Promise<void>;
}

const USER = 'who_said';
/** What an address must write in another way. */
const PASSWORD = 'p@ss/word?';

const bin = findBin();

/**
 * Whether it is installed. Without it the tests that need it are not there, which vitest.config.ts says; where
 * NEEDS_POSTGRES is set, as in CI, that is an error.
 */
export const hasPostgres = bin !== null;

if (!hasPostgres && process.env.NEEDS_POSTGRES)
  throw new Error('PostgreSQL is not installed: there is no folder with its programs initdb and postgres.');

/** The folder of its programs: Debian has one a version, the newest last. */
function findBin(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  return (
    folders.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name)))) ?? null
  );
}

/** PostgreSQL refuses to run as root; Debian's package brings a user for it. */
function whoRuns(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const idOf = (option: string) => Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

export async function startPostgres(): Promise<PostgresServer> {
  if (!bin) throw new Error('PostgreSQL is not installed.');
  const folder = mkdtempSync(join(tmpdir(), 'who-said-postgres-'));
  const user = whoRuns();
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, PASSWORD);
  for (const path of [folder, passwordFile])
    if (user.uid !== undefined && user.gid !== undefined) chownSync(path, user.uid, user.gid);
  const data = join(folder, 'data');
  const making = ['-D', data, '-U', USER, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  execFileSync(join(bin, 'initdb'), [...making, '--no-sync', '--encoding=UTF8', '--locale=C'], {
    ...user,
    cwd: folder,
    stdio: 'pipe',
  });
  const server = new Server(join(bin, 'postgres'), folder, data, await freePort(), user);
  await server.start();
  return server;
}

class Server implements PostgresServer {
  #running: ChildProcess | null = null;
  #made = 0;

  constructor(
    readonly program: string,
    readonly folder: string,
    readonly data: string,
    readonly port: number,
    readonly user: { uid?: number; gid?: number },
  ) {
    process.once('exit', this.#kill);
  }

  get url(): string {
    return this.#urlOf('postgres');
  }

  async createDatabase(): Promise<string> {
    const name = `test_${++this.#made}`;
    await this.run(`create database ${name}`);
    return this.#urlOf(name);
  }

  async createSchema(): Promise<string> {
    const name = `test_${++this.#made}`;
    await this.run(`create schema ${name}`);
    return `${this.url}?options=${encodeURIComponent(`-c search_path=${name}`)}`;
  }

  async run(statement: string): Promise<void> {
    const client = new pg.Client({ connectionString: this.url });
    await client.connect();
    await client.query(statement);
    await client.end();
  }

  async start(): Promise<void> {
    // What is on disk needs to survive the server, not the machine.
    const options = ['-D', this.data, '-p', String(this.port), '-k', this.folder, '-c', 'fsync=off'];
    const running = spawn(this.program, [...options, '-c', 'listen_addresses=127.0.0.1'], {
      ...this.user,
      cwd: this.folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.#running = running;
    const said: string[] = [];
    for await (const line of createInterface({ input: running.stderr })) {
      said.push(line);
      if (line.includes('ready to accept connections')) break;
    }
    // A server that nobody listens to would wait for a reader in the end.
    running.stderr.resume();
    if (said.at(-1)?.includes('ready to accept connections')) return;
    throw new Error(`PostgreSQL has not started:\n${said.join('\n')}`);
  }

  async stop(): Promise<void> {
    const running = this.#running;
    this.#running = null;
    if (!running || running.exitCode !== null) return;
    const ended = once(running, 'exit');
    running.kill('SIGINT');
    await ended;
  }

  async crash(): Promise<void> {
    const running = this.#running;
    this.#running = null;
    if (!running) return;
    const ended = once(running, 'exit');
    // The first one ends the others, where they are left to see that it is gone.
    const all = this.#processes(running);
    for (const pid of all) process.kill(pid, 'SIGKILL');
    await ended;
    // What they share is free for another server when all are gone.
    while (all.some(isThere)) await wait(20);
  }

  freeze(): void {
    this.#signal('SIGSTOP');
  }

  thaw(): void {
    this.#signal('SIGCONT');
  }

  #signal(signal: NodeJS.Signals): void {
    if (this.#running) for (const pid of this.#processes(this.#running)) process.kill(pid, signal);
  }

  /** The server's own and one for each connection and task; the first is the parent of all others. */
  #processes({ pid = 0 }: ChildProcess): number[] {
    const all = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
    const rows = all.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
    return [pid, ...rows.flatMap(([child = 0, parent]) => (parent === pid ? [child] : []))];
  }

  async close(): Promise<void> {
    this.thaw();
    await this.stop();
    process.off('exit', this.#kill);
    rmSync(this.folder, { recursive: true, force: true });
  }

  #urlOf(database: string): string {
    return `postgres://${USER}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${this.port}/${database}`;
  }

  /** Tests that are ended from outside leave no server behind. */
  readonly #kill = (): void => {
    this.#running?.kill('SIGQUIT');
    rmSync(this.folder, { recursive: true, force: true });
  };
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no port.');
  return address.port;
}
