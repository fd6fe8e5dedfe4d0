import { describe, expect, it } from 'vitest';
import { readText, writingOf } from '../../../src/reading/read.js';
import { findQuotations } from '../../../src/reading/text/quotations.js';

const quotations = (text: string) =>
  findQuotations(text, { start: 0, end: text.length }, undefined, writingOf('en')).map(
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

  it.each([
    ['“We stay,” she said.', '“We stay,”'],
    ['"We stay," she said.', '"We stay,"'],
    ['＂We stay,＂ she said.', '＂We stay,＂'],
    ['„We stay“, she said.', '„We stay“'],
    ['„We stay”, she said.', '„We stay”'],
    ['«We stay», she said.', '«We stay»'],
    ['« We stay », she said.', '« We stay »'],
    ['»We stay«, she said.', '»We stay«'],
    ['‹We stay›, she said.', '‹We stay›'],
    ['<<We stay>>, she said.', '<<We stay>>'],
    ['「We stay」, she said.', '「We stay」'],
    ['『We stay』, she said.', '『We stay』'],
    ['〝We stay,〞 she said.', '〝We stay,〞'],
    ['❝We stay,❞ she said.', '❝We stay,❞'],
    ["''We stay,'' she said.", "''We stay,''"],
    ["``We stay,'' she said.", "``We stay,''"],
    ['``We stay," she said.', '``We stay,"'],
    [",,We stay'', she said.", ",,We stay''"],
    ['‘We stay,’ she said.', '‘We stay,’'],
    ["'We stay,' she said.", "'We stay,'"],
    ["`We stay,' she said.", "`We stay,'"],
    ['‚We stay‘, she said.', '‚We stay‘'],
    ['‛We stay,’ she said.', '‛We stay,’'],
    ['“We stay,“ she said.', '“We stay,“'],
    ['”We stay,” she said.', '”We stay,”'],
  ])('may be marked so: %s', (text, marked) => {
    expect(quotations(text)).toEqual([`closed: ${marked}`]);
  });

  it.each([
    ["'We don't know,' she said, 'but we'll see.'", ["'We don't know,'", "'but we'll see.'"]],
    ['‘We don’t know,’ she said, ‘but we’ll see.’', ['‘We don’t know,’', '‘but we’ll see.’']],
    ['The minister called it ‘a disgrace’.', ['‘a disgrace’']],
    ["It was 'a gift to the farmers' union', he said.", ["'a gift to the farmers' union'"]],
    ["The kids' 'lost year' was hard.", ["'lost year'"]],
    ['The ‘early years’ were hard.', ['‘early years’']],
    ['‘He said, “Never.” Then he left,’ she recalled.', ['‘He said, “Never.” Then he left,’']],
  ])('in single marks are told from apostrophes: %s', (text, marked) => {
    expect(quotations(text)).toEqual(marked.map((words) => `closed: ${words}`));
  });

  it.each([
    "Ng'ang'a and O'Neill met in Sana'a; the workers' party and the bosses' club didn't.",
    'It was the ‘90s, and rock ‘n’ roll kept ‘em up.',
    "'Tis the season for the bosses' club.",
    'He is 6\' 2" tall and she 5\'9".',
    'She read 《The Long River》 to them.',
  ])('are not in apostrophes, inches and marks of titles: %s', (text) => {
    expect(quotations(text)).toEqual([]);
  });

  it('that a mark of the wrong shape closes end where a word ends', () => {
    expect(quotations('“Not yet," she said. "We wait.”')).toEqual([
      'closed: “Not yet,"',
      'closed: "We wait.”',
    ]);
    expect(quotations('An “expert“ and a “fool” came.')).toEqual(['closed: “expert“', 'closed: “fool”']);
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

  it('in single marks may stay open for the next paragraph, too', () => {
    const text = '‘We stay.\n\n‘And you go,’ Marta Kovac said.';
    expect(readText(text, []).statements.map(({ start, end }) => text.slice(start, end))).toEqual([
      '‘We stay.',
      '‘And you go,’',
    ]);
  });

  it.each([
    ["Marta Kovac said: 'I couldn't stay. They're mad.", "'It's gone too far.'"],
    ['Marta Kovac said: ‘I couldn’t stay. They’re mad.', '‘It’s gone too far.’'],
    ["Marta Kovac said, 'I blame the farmers' union.", "'It's gone too far.'"],
    ["'We stay,' Marta Kovac said. 'It is cold.", "'So we wait.'"],
  ])('in single marks stay open behind what introduces them: %s', (first, second) => {
    const text = `${first}\n\n${second}`;
    const { statements, warnings } = readText(text, []);
    expect(statements.at(-2)?.end).toBe(first.length);
    const last = statements.at(-1);
    expect(last?.rule).toBe('quote-over-paragraphs');
    expect(text.slice(last?.mention?.start, last?.mention?.end)).toBe('Marta Kovac');
    expect(warnings.filter(({ kind }) => kind === 'unclosed-quote')).toEqual([]);
  });

  it('in single marks do not stay open where they may be apostrophes', () => {
    const text = "She met the 'old farmers and left.\n\n'We go,' Marta Kovac said.";
    expect(readText(text, []).statements.map(({ start, end }) => text.slice(start, end))).toEqual([
      "'We go,'",
    ]);
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
