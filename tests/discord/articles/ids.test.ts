import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ArticleForm,
  type ArticlePress,
  articleFormId,
  articlePressId,
  readArticleForm,
  readArticlePress,
} from '../../../src/discord/articles/ids.js';
import { readCustomId } from '../../../src/discord/custom-id.js';

const draft = fc.stringMatching(/^[\w-]{1,64}$/);
const id = fc.stringMatching(/^[a-zçğ漢0-9-]{1,50}$/u);
const press: fc.Arbitrary<ArticlePress> = fc.oneof(
  fc.record({ kind: fc.constantFrom('save' as const, 'edit-title' as const, 'cancel' as const), draft }),
  fc.record({ kind: fc.constant('page' as const), at: fc.nat(9_999) }),
  fc.record({ kind: fc.constant('remove' as const), article: id, addedAt: fc.nat(2 ** 31) }),
  fc.constant({ kind: 'keep' as const }),
);
const form: fc.Arbitrary<ArticleForm> = fc.oneof(
  fc.constant({ kind: 'add' as const }),
  fc.record({ kind: fc.constant('title' as const), draft }),
  fc.record({ kind: fc.constant('forget' as const), articles: fc.nat(999_999) }),
);

describe('a custom id of the articles', () => {
  it('is read as what it was written for, in 100 characters, and is none of the answers’', () => {
    fc.assert(
      fc.property(press, form, (pressed, filled) => {
        const ids = [articlePressId(pressed), articleFormId(filled)];
        expect(readArticlePress(ids[0] ?? '')).toEqual(pressed);
        expect(readArticleForm(ids[1] ?? '')).toEqual(filled);
        for (const one of ids) {
          expect(one.length).toBeLessThanOrEqual(100);
          expect(readCustomId(one)).toBeNull();
        }
      }),
    );
  });

  it.each([
    '',
    'w1:save:',
    'w1:save:a b',
    'w2:save:abc',
    'w1:articles:-1',
    'w1:articles:01',
    'w1:remove:x:y',
    'w1:keep:',
  ])('that nothing writes is read as none: %s', (written) => {
    expect(readArticlePress(written)).toBeNull();
    expect(readArticleForm(written)).toBeNull();
  });
});
