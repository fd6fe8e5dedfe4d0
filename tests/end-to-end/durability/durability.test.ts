import { afterAll, expect, it } from 'vitest';
import { hasPostgres, type PostgresServer, startPostgres } from '../../library/store/postgres-server.js';
import { temporaryFolder } from '../../temporary-folder.js';
import { tryDurability } from './trial.js';

/** How often the bot is killed; the variable asks for a shorter or a longer trial. */
const KILLS = Number(process.env.KILLS ?? 5);
/** Confirmed in all. */
const CHANGES = Math.max(200, 20 * KILLS);
/** In milliseconds; each time the bot starts anew. */
const LONGEST = 60_000 + 20_000 * KILLS;

let server: PostgresServer | null = null;
afterAll(() => server?.close());

const engines: [name: string, databaseUrl: () => Promise<string | undefined>][] = [
  ['SQLite', async () => undefined],
];
if (hasPostgres)
  engines.push([
    'PostgreSQL',
    async () => {
      server = await startPostgres();
      return server.url;
    },
  ]);

it.concurrent.each(engines)(
  'over %s, everything that is confirmed outlives a kill at any moment, and nothing is there by half',
  { timeout: LONGEST },
  async (_, findUrl) => {
    const databaseUrl = await findUrl();
    const store = { dataDir: temporaryFolder(), ...(databaseUrl && { databaseUrl }) };
    const outcome = await tryDurability({ store, changes: CHANGES, kills: KILLS, seed: 20_220_125 });
    expect(outcome.faults).toEqual([]);
    expect(outcome).toMatchObject({ kills: KILLS });
    expect(outcome.confirmed).toBeGreaterThanOrEqual(CHANGES);
    if (process.env.KILLS) process.stdout.write(`${JSON.stringify(outcome)}\n`);
  },
);
