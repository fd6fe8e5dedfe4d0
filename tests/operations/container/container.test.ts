/** The steps of the Dockerfile, run in empty folders: what its image would hold does all that the bot does. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../../src/local-discord/local-discord.js';
import { PACKAGE_FOLDER } from '../../../src/package-folder.js';
import { buildImage, type Image, megabytesOf } from './image.js';

/** All that an installation for use may take. */
const MOST_MEGABYTES = 90;

/** Nobody of this machine; who is not root can only be themselves. */
const USER_ID = process.getuid?.() === 0 ? 54_321 : (process.getuid?.() ?? 0);

let image: Image;
let app: string;
beforeAll(() => {
  image = buildImage({
    context: PACKAGE_FOLDER,
    args: { USER_ID: String(USER_ID) },
    // With CONTAINER_INSTALLS=1 everything is installed anew, which takes half a minute more.
    ...(!process.env.CONTAINER_INSTALLS && { installed: join(PACKAGE_FOLDER, 'node_modules') }),
  });
  app = join(image.root, image.workdir);
  // As with a root file system that is only read.
  lock(true);
  return () => lock(false);
}, 300_000);

/** Lets nobody, or its owner again, write in it, but where something is kept. */
function lock(isLocked: boolean): void {
  const change = ['.', '-path', './app/.data', '-prune', '-o', '!', '-type', 'l', '-exec', 'chmod'];
  spawnSync('find', [...change, isLocked ? 'a-w' : 'u+w', '{}', '+'], { cwd: image.root });
}

/** What the image's process gets; its "node" is this one. */
function begin([program, ...args]: string[], settings: Record<string, string> = {}): ChildProcess {
  return spawn(program === 'node' ? process.execPath : String(program), args, {
    cwd: app,
    ...image.user,
    env: { PATH: dirname(process.execPath), ...image.environment, ...settings },
  });
}

/** Its exit code and all that it said, once it has ended. */
async function endOf(child: ChildProcess): Promise<{ code: number | null; said: string }> {
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data) => {
      said += data;
    });
  const [code] = await once(child, 'close');
  return { code, said };
}

/** Resolves once it is online; fails where it ends before. */
async function ready(child: ChildProcess): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stderr?.on('data', (data) => {
      said += data;
      if (said.includes('ready as')) resolve();
    });
    child.once('close', (code) => reject(new Error(`ended with ${code}:\n${said}`)));
  });
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return String(typeof address === 'object' ? address?.port : 0);
}

/** Each file and when it was last written. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => `${path} ${statSync(path).mtimeMs}`);
}

describe('what the Dockerfile makes', () => {
  it('holds the program, its data and the two libraries that are not part of it, and nothing else', () => {
    expect(readdirSync(app).sort()).toEqual([
      '.data',
      'LICENSE',
      'data',
      'dist',
      'node_modules',
      'package.json',
    ]);
    expect(readdirSync(join(app, 'node_modules'))).toEqual(expect.arrayContaining(['libsql', 'pg']));
    for (const tool of ['typescript', 'vite', 'vitest', 'discord.js'])
      expect(existsSync(join(app, 'node_modules', tool)), tool).toBe(false);
    expect(readdirSync(join(image.root, 'usr/local/bin'))).toEqual([]);
    expect(readdirSync(join(image.root, 'usr/local/lib'))).toEqual([]);
  });

  it(`installs less than ${MOST_MEGABYTES} MB`, () => {
    expect(megabytesOf(join(app, 'node_modules'))).toBeLessThan(MOST_MEGABYTES);
  });

  it('has the licences of what is part of the program', () => {
    expect(existsSync(join(app, 'dist/third-party-licences.txt'))).toBe(true);
    expect(existsSync(join(app, 'dist/page/third-party-licences.txt'))).toBe(true);
  });

  it('is not run by root, who owns all of it but the folder of what is kept', () => {
    expect(image.user).toEqual({ uid: USER_ID, gid: USER_ID });
    expect(image.volumes).toEqual([`/app/${image.environment.DATA_DIR}`]);
    expect(statSync(join(app, '.data'))).toMatchObject({ uid: USER_ID, gid: USER_ID });
    expect(statSync(join(app, '.data')).mode & 0o777).toBe(0o700);
  });

  it('lets who runs it write nowhere but there', async () => {
    const write = (path: string) => endOf(begin(['node', '-e', `fs.writeFileSync('${path}', '')`]));
    for (const path of [
      'new',
      'dist/new',
      'dist/main.js',
      'data/people.yaml',
      'node_modules/pg/package.json',
    ]) {
      expect(await write(path), path).toMatchObject({ code: 1 });
    }
    expect(await write('.data/new')).toMatchObject({ code: 0 });
  });
});

describe('the health check', () => {
  const served: string[] = [];
  const server = createHttpServer(({ url = '' }, response) => {
    served.push(url);
    response.writeHead(url === '/healthz' && served.length === 1 ? 200 : 503).end();
  });
  afterAll(() => server.close());

  it('asks the health port, and tells by its exit code whether all is well, ill, or silent', async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = String(typeof address === 'object' ? address?.port : 0);
    expect(await endOf(begin(image.healthCheck, { HEALTH_PORT: port }))).toEqual({ code: 0, said: '' });
    expect(await endOf(begin(image.healthCheck, { HEALTH_PORT: port }))).toEqual({ code: 1, said: '' });
    expect(served).toEqual(['/healthz', '/healthz']);
    const silent = { HEALTH_PORT: await freePort() };
    expect(await endOf(begin(image.healthCheck, silent))).toEqual({ code: 1, said: '' });
  });
});

describe('the container', () => {
  let discord: LocalDiscord;
  let running: ChildProcess;
  let settings: Record<string, string>;
  let before: string[];
  beforeAll(async () => {
    discord = await startLocalDiscord();
    before = filesIn(image.root);
    settings = {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      HEALTH_PORT: await freePort(),
      // Nor is there a place for what is passing.
      TMPDIR: '/nowhere',
    };
    running = begin(image.command, settings);
    await ready(running);
  }, 60_000);
  afterAll(async () => {
    running.kill('SIGKILL');
    await discord.close();
  });

  it('answers', async () => {
    const answer = await discord.person().run('who-said', { words: 'immoral entreprenurs' });
    expect(JSON.stringify(answer.components)).toContain('immoral entrepreneurs');
  });

  it('is well, as its own health check sees it', async () => {
    expect(await endOf(begin(image.healthCheck, settings))).toEqual({ code: 0, said: '' });
  });

  it('keeps what is added, and has written nowhere else', () => {
    const now = filesIn(image.root).filter((file) => !before.includes(file));
    expect(now.some((file) => file.includes('/app/.data/who-said.sqlite '))).toBe(true);
    expect(now.filter((file) => !file.includes('/app/.data/'))).toEqual([]);
  });

  it('does what the terminal does, for backups', async () => {
    const { code, said } = await endOf(begin(['node', 'dist/cli.js', 'export']));
    expect(code).toBe(0);
    expect(said).toContain('"format":"who-said"');
    const backup = join(image.environment.DATA_DIR ?? '', 'backup.sqlite');
    const run = (...args: string[]) => endOf(begin(['node', 'dist/cli.js', ...args], { TMPDIR: '/nowhere' }));
    expect(await run('backup', backup)).toMatchObject({ code: 0 });
    expect(await run('import', backup)).toEqual({ code: 0, said: 'Articles added: 0.\n' });
  });

  it('ends well when it is stopped', async () => {
    const ended = endOf(running);
    running.kill(image.stopSignal);
    expect(await ended).toMatchObject({ code: 0 });
  });
});
