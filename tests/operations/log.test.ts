import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/operations/log.js';

describe('the log', () => {
  it('keeps the cause of an error but neither addresses with tokens nor what was sent', () => {
    const lines: string[] = [];
    const log = createLog('info', { write: (line: string) => lines.push(line) });
    const error = Object.assign(new Error('Unknown interaction'), {
      url: 'https://discord.com/api/v10/webhooks/1/interaction-token',
      requestBody: { json: { content: 'what somebody asked' } },
    });
    log.error({ err: error }, 'the answer came too late');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('Unknown interaction');
    expect(lines[0]).not.toContain('interaction-token');
    expect(lines[0]).not.toContain('what somebody asked');
  });

  it('leaves out what is below its level', () => {
    const lines: string[] = [];
    createLog('warn', { write: (line: string) => lines.push(line) }).info('started');
    expect(lines).toEqual([]);
  });
});
