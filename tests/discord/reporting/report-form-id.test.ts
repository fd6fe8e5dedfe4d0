import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReportForm, reportFormId } from '../../../src/discord/reporting/report-form-id.js';

const place = fc.nat(36 ** 6 - 1);
const form = fc.record({
  article: fc.stringMatching(/^[a-z0-9-]{1,70}$/),
  start: place,
  end: place,
  stamp: fc.stringMatching(/^[\w-]{8}$/),
});

describe('the id of a form that corrects a speaker', () => {
  it('names the statement, in 100 characters at most', () => {
    fc.assert(
      fc.property(form, (made) => {
        expect(reportFormId(made).length).toBeLessThanOrEqual(100);
        expect(readReportForm(reportFormId(made))).toEqual(made);
      }),
    );
  });

  it.each([
    '',
    'w1:by:',
    'w1:by:01:2:abcdefgh:a',
    'w1:by:1:2:abcdefgh:',
    'w0:by:1:2:abcdefgh:a',
    'w1:by:1:2:abc:a',
  ])('is not "%s"', (id) => {
    expect(readReportForm(id)).toBeNull();
  });
});
