import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { PACKAGE_FOLDER } from '../../../src/package-folder.js';
import { readSettings, SETTINGS } from '../../../src/settings.js';
import { parseDockerfile } from './dockerfile.js';
import { isIgnored } from './ignored.js';

const text = (name: string) => readFileSync(join(PACKAGE_FOLDER, name), 'utf8');

const service = z.object({
  build: z.string().optional(),
  image: z.string(),
  restart: z.string(),
  user: z.string().optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
  env_file: z.string().optional(),
  environment: z.record(z.string(), z.union([z.string(), z.number()])),
  networks: z.array(z.string()),
  volumes: z.array(z.string()).optional(),
  ports: z.array(z.string()).optional(),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  read_only: z.boolean(),
  tmpfs: z.array(z.string()),
  cap_drop: z.array(z.string()),
  cap_add: z.array(z.string()).optional(),
  privileged: z.boolean().optional(),
  security_opt: z.array(z.string()),
  mem_limit: z.string(),
  stop_grace_period: z.string(),
});
const compose = z
  .object({
    services: z.object({ bot: service.loose(), database: service.loose() }),
    networks: z.record(z.string(), z.object({ internal: z.boolean().optional() }).nullable()),
    volumes: z.record(z.string(), z.null()),
  })
  .parse(parse(text('compose.yaml'), { merge: true }));
const { bot, database } = compose.services;
const both = Object.entries(compose.services);

describe('compose.yaml', () => {
  it.each(both)('lets the container of the %s do no more than it needs', (_, container) => {
    expect(container).toMatchObject({ read_only: true, cap_drop: ['ALL'], restart: 'unless-stopped' });
    expect(container.security_opt).toContain('no-new-privileges:true');
    expect(container.cap_add ?? []).toEqual([]);
    expect(container.privileged ?? false).toBe(false);
    expect(container.mem_limit).toMatch(/^\d+[mg]$/);
  });

  it('publishes no port, and nobody but the bot reaches the database', () => {
    expect(both.flatMap(([, { ports = [] }]) => ports)).toEqual([]);
    expect(database.networks).toEqual(['inside']);
    expect(compose.networks.inside).toEqual({ internal: true });
    expect(bot.networks).toContain('inside');
  });

  it('starts the bot once the database is well', () => {
    expect(bot.depends_on).toEqual({ database: { condition: 'service_healthy' } });
    expect(database.healthcheck?.test).toContain('pg_isready');
  });

  it('names only what it has', () => {
    for (const [, { networks, volumes = [] }] of both) {
      for (const network of networks) expect(Object.keys(compose.networks)).toContain(network);
      for (const volume of volumes) expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0]);
    }
    expect(new URL(String(bot.environment.DATABASE_URL)).hostname).toBe('database');
  });

  it('holds no password, and does not start without one', () => {
    expect(new URL(String(bot.environment.DATABASE_URL)).password).toBe('');
    for (const password of [bot.environment.PGPASSWORD, database.environment.POSTGRES_PASSWORD])
      expect(password).toMatch(/^\$\{POSTGRES_PASSWORD:\?.+\}$/);
  });

  it('lets the bot into the database that is made', () => {
    const { username, pathname } = new URL(String(bot.environment.DATABASE_URL));
    expect(username).toBe(database.environment.POSTGRES_USER);
    expect(pathname).toBe(`/${database.environment.POSTGRES_DB}`);
  });

  it('sets what the bot knows, as it takes it', () => {
    const ofPostgres = ['PGPASSWORD'];
    expect([...SETTINGS, ...ofPostgres]).toEqual(expect.arrayContaining(Object.keys(bot.environment)));
    const settings = Object.entries(bot.environment).map(([name, value]) => [name, String(value)]);
    expect(readSettings(Object.fromEntries(settings))).toMatchObject({ healthHost: '127.0.0.1' });
  });

  it('keeps nothing on the container’s own disk: articles are in a volume, the rest passes', () => {
    const [last] = parseDockerfile(text('Dockerfile')).slice(-1);
    const volumes = last?.instructions.filter(({ name }) => name === 'VOLUME').map(({ rest }) => rest);
    expect(bot.tmpfs).toEqual(expect.arrayContaining(volumes ?? []));
    expect(database.volumes?.map((volume) => volume.split(':')[1])).toEqual(['/var/lib/postgresql']);
  });
});

describe('an image', () => {
  it('is never made of settings, kept articles, or history', () => {
    const ignore = text('.dockerignore');
    for (const path of [
      '.env',
      '.git/config',
      '.data/who-said.sqlite',
      'node_modules/pg/index.js',
      'dist/main.js',
      'tests/a.ts',
    ])
      expect(isIgnored(ignore, path), path).toBe(true);
    for (const path of ['src/main.ts', 'data/people.yaml', 'package.json', '.npmrc'])
      expect(isIgnored(ignore, path), path).toBe(false);
  });

  it('is built from images that are named without where they are from', () => {
    const stages = parseDockerfile(text('Dockerfile'));
    const own = stages.map(({ name }) => name);
    const others = stages.map(({ from }) => from).filter((from) => !own.includes(from));
    for (const image of [...others, database.image]) expect(image).toMatch(/^[a-z]+:\d+(?:-slim)?$/);
  });
});
