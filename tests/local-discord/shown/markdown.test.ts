import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../src/local-discord/shown/show.js';
import { outline } from './outline.js';

const names = {
  nameOf: (id: string) => (id === '12' ? 'Ada' : 'unknown-user'),
  channelNameOf: (id: string) => (id === '3' ? 'general' : null),
};
const read = (source: string) => outline(readMarkdown(source, names));

/** Each a source and what is read. */
type Cases = readonly (readonly [source: string, read: string])[];

const check = (cases: Cases) =>
  test.each(cases)('%j is %j', (source, expected) => {
    expect(read(source)).toBe(expected);
  });

describe('styles', () => {
  describe('stand in one another, and the longest of those that begin at one place wins', () => {
    check([
      ['***foo* bar** baz', '{bold:{italic:foo} bar} baz'],
      ['***foo** bar* baz', '{italic:{bold:foo} bar} baz'],
      ['***both***', '{italic:{bold:both}}'],
      ['___foo__ bar_ baz', '{italic:{underline:foo} bar} baz'],
      ['**__*~~||all||~~*__**', '{bold:{underline:{italic:{strike:{spoiler:all}}}}}'],
      ['*foo **bar* baz**', '{italic:foo **bar} baz**'],
      ['**foo *bar** baz*', '{bold:foo *bar} baz*'],
    ]);
  });

  describe('are left as text where they do not close', () => {
    check([
      ['**foo*', '*{italic:foo}'],
      ['__foo_', '_{italic:foo}'],
      ['***', '***'],
      ['****', '{italic:**}'],
      ['*foo\\*', '*foo*'],
      ['||half', '||half'],
    ]);
  });

  describe('need something at their edges that is no sign of multiplication and no part of a name', () => {
    check([
      ['a * b*', 'a * b*'],
      ['*a   *b*   c*', '*a   {italic:b}   c*'],
      ['a *b  *', 'a {italic:b}'],
      ['a *b   *', 'a *b   *'],
      ['** **', '{bold: }'],
      ['_a_b', '_a_b'],
      ['_a_$', '{italic:a}$'],
      ['*foo\n*', '*foo\n*'],
    ]);
  });

  test('are read to a depth beyond all sense, and are text from there', () => {
    const inTwo = (line: string) => `{h1:{small:${line}}}`;
    const tenTimes = (line: string) => Array.from({ length: 10 }).reduce<string>(inTwo, line);
    expect(read(`${'# -# '.repeat(11)}a`)).toBe(tenTimes('# -# a'));
  });
});

describe('a backslash takes away what a mark means', () => {
  check([
    ['\\*a\\* \\_b\\_ \\`c\\`', '*a* _b_ `c`'],
    ['*a\\*\\\\\\*\\\\*', '{italic:a*\\*\\}'],
    ['\\<@12> \\@everyone', '<@12> @everyone'],
    ['\\a \\1 \\ ', '\\a \\1 \\ '],
    ['¯\\_(ツ)_/¯', '¯\\_(ツ)_/¯'],
  ]);
});

describe('code is shown as it stands', () => {
  check([
    ['`a**b**`', '{code:a**b**}'],
    ['``a`b``', '{code:a`b}'],
    ['``a`', '{code:`a}'],
    ['`\\`', '{code:\\}'],
    ['``  `a  ``', '{code: `a  }'],
    ['``', '``'],
    ['```` `', '{code:```}'],
    ['```foo```', '{block:foo}'],
    ['```py\nfoo\n```', '{block:foo}'],
    ['```js\n```', '{block:js}'],
    ['```\nfoo \n```', '{block:foo }'],
    ['```a``` b ```c```', '{block:a} b {block:c}'],
    ['```````', '{block:`}'],
    ['```\n> *a*\n```', '{block:> *a*}'],
    ['*a\n```\nb\n```*', '{italic:a\n{block:b}}'],
  ]);
});

describe('headings and small lines are lines of their own', () => {
  check([
    ['# a', '{h1:a}'],
    ['## a\nb', '{h2:a}\nb'],
    ['### **a**', '{h3:{bold:a}}'],
    ['#    a #   ####   ', '{h1:a #}'],
    ['#### a', '#### a'],
    ['#a', '#a'],
    ['a # b', 'a # b'],
    [' # a', ' # a'],
    ['# # a', '# # a'],
    ['*# foo*ing', '{italic:{h1:foo}}ing'],
    ['-# a\nb', '{small:a}\nb'],
    ['-# -# a', '-# -# a'],
    ['-#a', '-#a'],
    ['# -# a', '{h1:{small:a}}'],
  ]);
});

describe('quotes are lines of their own and are not in one another', () => {
  check([
    ['> a\n> b\nc', '{quote:a\nb}\nc'],
    ['>>> a\nb', '{quote:a\nb}'],
    ['a\n>>> b\n\nc', 'a\n{quote:b\n\nc}'],
    ['> > a\n> > b', '{quote:> a\n> b}'],
    ['a > b', 'a > b'],
    ['>a', '>a'],
    ['> ', '{quote:}'],
    ['>  a', '{quote: a}'],
    ['> - a\n> # b', '{quote:{item • :a}\n{h1:b}}'],
    ['> ```\n> a\n> ```', '{quote:{block:a}}'],
    ['__>>> a\nb__c', '{underline:{quote:a\nb}}c'],
    ['**foo\n> bar** baz', '{bold:foo\n{quote:bar}} baz'],
    ['a *> b*', 'a {italic:> b}'],
  ]);
});

describe('items of lists', () => {
  describe('keep their indentation, and what may stand in them is read', () => {
    check([
      ['- a\n* b', '{item • :a}\n{item • :b}'],
      ['- a\n  - b', '{item • :a}\n{item   • :b}'],
      ['-   **a**', '{item • :{bold:a}}'],
      ['- > a', '{item • :{quote:a}}'],
      ['- - a', '{item • :{item • :a}}'],
      ['- # a', '{item • :# a}'],
      ['-a', '-a'],
      ['a - b', 'a - b'],
      ['1) a', '1) a'],
    ]);
  });

  describe('are counted from the first number on, as far as the list goes', () => {
    check([
      ['1. a\n1. b', '{item 1. :a}\n{item 2. :b}'],
      ['7. a\n1. b', '{item 7. :a}\n{item 8. :b}'],
      ['0. a', '{item 1. :a}'],
      ['1. a\n  - x\n1. b', '{item 1. :a}\n{item   • :x}\n{item 2. :b}'],
      ['1. a\n  1. x\n1. b\n  1. y', '{item 1. :a}\n{item   1. :x}\n{item 2. :b}\n{item   1. :y}'],
      ['1. a\nand\n1. b', '{item 1. :a}\nand\n{item 1. :b}'],
    ]);
  });

  test('stand in one another eleven deep', () => {
    expect(read(`${'1. '.repeat(12)}a`)).toBe(`${'{item 1. :'.repeat(11)}1. a${'}'.repeat(11)}`);
  });
});

describe('links', () => {
  describe('are addresses of the web, as they stand', () => {
    check([
      ['see https://a.org/b_c_d.', 'see {link https://a.org/b_c_d:https://a.org/b_c_d}.'],
      ['<https://a.org/*b*>', '{link https://a.org/*b*:https://a.org/*b*}'],
      ['(https://a.org)', '({link https://a.org:https://a.org})'],
      ['https://a.org/b_(c)', '{link https://a.org/b_(c):https://a.org/b_(c)}'],
      ['HTTPS://a.org', '{link HTTPS://a.org:HTTPS://a.org}'],
      ['http://a', 'http://a'],
      ['https://[', 'https://['],
      ['https://[a', 'https://[a'],
      ['ftp://a.org javascript:alert(1)', 'ftp://a.org javascript:alert(1)'],
    ]);
  });

  describe('may have words of their own', () => {
    check([
      ['[a **b**](https://c.org)', '{link https://c.org:a {bold:b}}'],
      ['[a](<https://c.org>)', '{link https://c.org:a}'],
      ['[a]( https://c.org "a title" )', '{link https://c.org:a}'],
      ['[[a]](https://c.org)', '{link https://c.org:[a]}'],
      ['[a\nb](https://c.org)', '{link https://c.org:a\nb}'],
      ['[a](https://c.org/d_(e))', '{link https://c.org/d_(e):a}'],
      ['[a](https://c.org/\\))', '{link https://c.org/):a}'],
      [
        '[“a b”](https://c.org/d?e=f#:~:text=so%20it%20began%2C,the%20end%2D)',
        '{link https://c.org/d?e=f#:~:text=so%20it%20began%2C,the%20end%2D:“a b”}',
      ],
      ['[a](discord://-/channels/1)', '{link discord://-/channels/1:a}'],
      ['[a] (https://c.org)', '[a] ({link https://c.org:https://c.org})'],
      ['\\[a](https://c.org)', '[a]({link https://c.org:https://c.org})'],
    ]);
  });

  describe('go nowhere else, and are not dressed up as other links or as people', () => {
    check([
      ['[a](ftp://c.org)', '[a](ftp://c.org)'],
      ['[a](javascript:alert(1))', '[a](javascript:alert(1))'],
      ['[a](data:text/html,b)', '[a](data:text/html,b)'],
      ['[https://b.org](https://c.org)', '[https://b.org](https://c.org)'],
      ['[a [b](https://b.org)](https://c.org)', '[a [b](https://b.org)](https://c.org)'],
      ['[<@12>](https://c.org)', '[<@12>](https://c.org)'],
      ['[ ](https://c.org)', '[ ](https://c.org)'],
      ['[a](https://[)', '[a](https://[)'],
    ]);
  });
});

describe('what names somebody or something is shown by that name', () => {
  check([
    ['<@12> <@!12> <@13>', '{mention:@Ada} {mention:@Ada} {mention:@unknown-user}'],
    ['<#3> <#4>', '{mention:#general} {mention:#some-channel}'],
    ['<@&5>', '{mention:@some-role}'],
    ['</article add:6>', '{mention:/article add}'],
    ['@everyone and @here', '{mention:@everyone} and {mention:@here}'],
    ['<id:customize>', '{mention:Channels & Roles}'],
    ['<:wave:5> <a:wave:5> :wave: 👋', ':wave: :wave: :wave: 👋'],
    ['<t:0:R> <t:-1> <t:1:F>', '{time 0 R} {time -1 f} {time 1 F}'],
    ['<t:8640000000000> <t:8640000000001>', '{time 8640000000000 f} <t:8640000000001>'],
    ['<t:0:x> <@ada> <5>', '<t:0:x> <@ada> <5>'],
  ]);
});
