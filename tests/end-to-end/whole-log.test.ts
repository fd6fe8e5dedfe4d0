import { expect, it } from 'vitest';
import { startLocalDiscord } from '../../src/local-discord/local-discord.js';
import type { Mishap } from '../../src/local-discord/rest/faults.js';
import { BotProcess } from './bot-process.js';

/** Stands in all that is typed, and in no text of the bot's. */
const TYPED = 'zanzibarquux';

const MISHAPS: Mishap[] = [
  { kind: 'status', status: 500 },
  { kind: 'status', status: 403, isPage: true },
  { kind: 'close', acts: true },
  { kind: 'reset' },
  { kind: 'truncated' },
  { kind: 'wait', retryAfter: 0.05 },
  { kind: 'wait', retryAfter: 30 },
];

it('the log of a whole run, with everything told and much going wrong, has no secret, nobody and nothing typed in it', async () => {
  const discord = await startLocalDiscord();
  const bot = await BotProcess.online(discord, { LOG_LEVEL: 'trace' });
  try {
    const people = [discord.person({ name: TYPED, managesServers: true }), discord.person({ locale: 'tr' })];
    const tries = people.flatMap((person) => [
      () => person.run('who-said', { words: TYPED, public: true }),
      () => person.run('ask', { question: `Who spoke of ${TYPED}?` }),
      () => person.run('what-said', { speaker: TYPED }),
      () => person.run('check', { quote: `“${TYPED} is here”` }),
      () => person.complete('who-said', { words: TYPED }, 'words'),
    ]);
    for (const act of tries) await act().catch(() => {});
    for (const mishap of MISHAPS) {
      discord.faults.next({ method: 'POST', path: /callback/, ...mishap });
      await people[0]?.run('who-said', { words: TYPED }).catch(() => {});
      discord.faults.clear();
    }
    for (const kind of [2, 3, 4, 5])
      discord.inject(kind, { data: { name: TYPED, custom_id: TYPED, type: 1, options: [{ name: TYPED }] } });
    discord.dropGateway();
    await expect.poll(() => bot.err, { timeout: 10_000 }).toContain('is back');
    const { code, err: said } = await bot.stop();
    expect(code).toBe(0);
    // It has told much, and one line a question.
    expect(said.match(/"msg":"answered"/g)?.length).toBeGreaterThanOrEqual(8);
    expect(said).toMatch(/"level":(?:40|50)/);
    const tokens = discord.refusals.flatMap(
      ({ path }) => /\/(?:interactions|webhooks)\/\d+\/([^/]+)/.exec(path)?.[1] ?? [],
    );
    expect(tokens.length).toBeGreaterThan(0);
    for (const secret of [TYPED, discord.token, ...tokens, ...people.map(({ id }) => id)])
      expect(said).not.toContain(secret);
    expect(said).not.toMatch(/\/(?:interactions|webhooks)\/\d+\/[\w-]{20,}/);
  } finally {
    await bot.kill();
    await discord.close();
  }
}, 60_000);
