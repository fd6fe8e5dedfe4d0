import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customId, type Press, readCustomId } from '../../src/discord/custom-id.js';

const stamp = fc.stringMatching(/^[\w-]{8}$/);
const snowflake = fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }).map(String);
const owner = fc.option(snowflake);
const at = fc.nat(9_999);
const mode = fc.constantFrom('passage', 'context', 'why') as fc.Arbitrary<'passage' | 'context' | 'why'>;

const press: fc.Arbitrary<Press> = fc.oneof(
  fc.record({ kind: fc.constant('show' as const), at, mode, stamp, owner }),
  fc.record({ kind: fc.constant('person' as const), stamp, owner }),
  fc.record({ kind: fc.constant('share' as const), at, mode, stamp }),
  fc.record({ kind: fc.constant('delete' as const), owner: snowflake, isShared: fc.boolean() }),
  fc.record({ kind: fc.constant('topic' as const), stamp, owner: fc.option(snowflake) }),
  fc.record({ kind: fc.constantFrom('copy' as const, 'report' as const), at: fc.nat(9999), stamp }),
);

describe('a custom id', () => {
  it('holds all that a button does, in 100 characters at most', () => {
    fc.assert(
      fc.property(press, (pressed) => {
        const id = customId(pressed);
        expect(id.length).toBeLessThanOrEqual(100);
        expect(readCustomId(id)).toEqual(pressed);
      }),
    );
  });

  it('is read only in the very form in which it is written', () => {
    fc.assert(
      fc.property(press, fc.string({ minLength: 1, maxLength: 5 }), fc.boolean(), (pressed, more, before) => {
        const changed = before ? more + customId(pressed) : customId(pressed) + more;
        const read = readCustomId(changed);
        expect(read === null || customId(read) === changed).toBe(true);
      }),
    );
  });

  it.each([
    ['', 'nothing'],
    ['w1:count', 'the count, which cannot be pressed'],
    ['w0:delete:123', 'another version'],
    ['w1:show:01:passage:abcdefgh:', 'a number with a leading zero'],
    ['w1:show:1:other:abcdefgh:', 'an unknown mode'],
    ['w1:show:1:passage:abc:', 'a short stamp'],
    ['w1:delete:', 'no owner'],
    ['w1:delete:1\n', 'a line break'],
    ['confirm', 'another bot’s'],
  ])('is not %j: %s', (id) => {
    expect(readCustomId(id)).toBeNull();
  });
});
