import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/reading/read.js';
import { findQuotations } from '../../../src/reading/text/quotations.js';

const quotations = (text: string) =>
  findQuotations(text, { start: 0, end: text.length }, undefined).map(
    ({ start, end, ending }) => `${ending}: ${text.slice(start, end)}`,
  );

describe('quotations', () => {
  it('hold what stands between two marks, the marks included', () => {
    expect(quotations('He said “yes” and "no".')).toEqual(['closed: “yes”', 'closed: "no"']);
  });

  it('do not overlap: one inside another belongs to it', () => {
    expect(quotations('“She said ‘no’ and "maybe" to us,” he added.')).toEqual([
      'closed: “She said ‘no’ and "maybe" to us,”',
    ]);
  });

  it('may open with one kind of mark and close with another', () => {
    expect(quotations('"We stay,” she said.')).toEqual(['closed: "We stay,”']);
    expect(quotations('“We stay," she said.')).toEqual(['closed: “We stay,"']);
  });

  it('are not opened by an apostrophe or the sign for inches', () => {
    expect(quotations("The farmers' co-op in the '90s sold 6\" pipes; it's gone, rock 'n' roll.")).toEqual(
      [],
    );
  });

  it('end where the next one opens, if nothing closes them before', () => {
    expect(quotations('“We stay. “And you go,” she said.')).toEqual([
      'unclosed: “We stay.',
      'closed: “And you go,”',
    ]);
  });

  it('are open, not unclosed, where the next paragraph goes on with them', () => {
    const text = '“We stay.\n\n“And you go.”';
    const { warnings } = readText(text, []);
    expect(warnings.map(({ kind }) => kind)).not.toContain('unclosed-quote');
  });

  it('that nothing closes give a warning that marks them', () => {
    const text = 'Marta Kovac said, “We stay.';
    expect(readText(text, []).warnings).toEqual([
      {
        kind: 'unclosed-quote',
        start: text.indexOf('“'),
        end: text.length,
        message: 'This quotation is not closed. Add the closing mark where the speaker’s words end.',
      },
    ]);
  });
});
