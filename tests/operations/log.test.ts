import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/operations/log.js';
import { ErrorWithWords } from '../../src/operations/logged-error.js';
import { secretsOf } from '../../src/operations/secrets.js';

const TOKEN = `MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.${'x'.repeat(30)}`;
const DATABASE = 'postgres://bot:pass%22word@db.example/articles?password=lacework';

function logged(write: (log: ReturnType<typeof createLog>) => void, secrets: string[] = []): string {
  const lines: string[] = [];
  write(createLog('trace', { write: (line: string) => lines.push(line) }, secrets));
  expect(lines).toHaveLength(1);
  expect(() => JSON.parse(lines[0] ?? '')).not.toThrow();
  return lines[0] ?? '';
}

describe('the log', () => {
  it('keeps the cause of an error but neither addresses with tokens nor what was sent', () => {
    const error = Object.assign(new Error('Unknown interaction'), {
      url: 'https://discord.com/api/v10/webhooks/1/interaction-token',
      requestBody: { json: { content: 'what somebody asked' } },
      rawError: { errors: { custom_id: 'who somebody is' } },
    });
    const outer = new Error('not answered', { cause: error });
    const line = logged((log) => log.error({ err: outer }, 'the answer came too late'));
    expect(line).toContain('Unknown interaction');
    for (const secret of ['interaction-token', 'what somebody asked', 'who somebody is'])
      expect(line).not.toContain(secret);
  });

  it('leaves out what is below its level', () => {
    const lines: string[] = [];
    createLog('warn', { write: (line: string) => lines.push(line) }).info('started');
    expect(lines).toEqual([]);
  });

  it.each([
    ['the token in a message', TOKEN, TOKEN],
    ['another bot’s token', `MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.${'y'.repeat(38)}`, 'yyyyy'],
    ['the database’s address', `cannot connect to ${DATABASE}`, 'pass%22word'],
    ['its password by itself', 'no entry for pass"word', 'pass\\"word'],
    ['the password in its options', 'no entry for lacework', 'lacework'],
    ['another database’s', 'at postgres://ada:lace@host/x', 'lace'],
    ['a proxy’s', 'at https://ada:l@ce@proxy.example/api', 'l@ce'],
    ['an interaction’s token', `POST /webhooks/123456/${'t'.repeat(90)}/messages/@original`, 'ttttt'],
    ['that of its first answer', `POST /interactions/123456/${'t'.repeat(90)}/callback`, 'ttttt'],
    ['an interaction’s token by itself', 'aW50ZXJhY3Rpb246MTIzNDU2Nzg5', 'MTIzNDU2Nzg5'],
    ['whoever it is', 'person:200000000000000001 was not found', '200000000000000001'],
  ])('leaves out %s, wherever it stands', (_, text, secret) => {
    const secrets = secretsOf({ discordToken: TOKEN, databaseUrl: DATABASE });
    const cause = new Error(text);
    for (const write of [
      (log: ReturnType<typeof createLog>) => log.info(text),
      (log: ReturnType<typeof createLog>) => log.info({ deep: { within: [text] } }),
      (log: ReturnType<typeof createLog>) => log.error({ err: new Error('outer', { cause }) }),
      (log: ReturnType<typeof createLog>) => log.error({ err: new AggregateError([cause], text) }),
      (log: ReturnType<typeof createLog>) => log.child({ text }).warn('told'),
    ])
      expect(logged(write, secrets)).not.toContain(secret);
  });

  it('leaves out what somebody typed where it has come into an error', () => {
    const error = new SyntaxError('Invalid regular expression: /who said it(/: Unterminated group');
    const line = logged((log) => log.error({ err: new ErrorWithWords(error, ['who said it(']) }));
    expect(line).toContain('Unterminated group');
    expect(line).not.toContain('who said');
  });

  it('keeps what an operator needs: servers, times, counts, and where something went wrong', () => {
    const line = logged((log) =>
      log.warn({ scope: 'server:100000000000000001', ms: 0.12345678901234566, err: new Error('broken') }),
    );
    expect(line).toContain('server:100000000000000001');
    expect(line).toContain('0.1234567890123456');
    expect(line).toContain('log.test.ts');
  });
});
