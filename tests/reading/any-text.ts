import fc from 'fast-check';

/** What news is made of, in any order: the parts that the rules look at, well and badly put together. */
const PARTS = [
  ...['“', '”', '"', "'", '‘', '’', "''", '„', '«', '»', '(', ')', '—', ':', ',', '.', '?', '!', '…'],
  ...[
    '\n',
    '\n\n',
    ' ',
    'said',
    'says',
    'saying',
    'told',
    'asked',
    'according to',
    'that',
    'who',
    'and',
    'but',
  ],
  ...[
    'to',
    'by',
    'he',
    'She',
    'They',
    'the minister',
    'Ms. Haddad',
    'Marta Kovac',
    'KAMARA',
    'on Tuesday',
    'is',
  ],
  ...['“We agree on it,” ', 'the minister said ', 'Marta Kovac told them: ', '“Who will pay?” '],
  ...[
    'the road is open',
    'Noting',
    'called for',
    'a truce',
    '😀',
    'ﬁ',
    'İ',
    '\u0301',
    '\u00A0',
    '\r\n',
    '5',
    'U.S.',
  ],
];

/** Such parts, up to sixty. */
export const news = fc
  .array(fc.tuple(fc.constantFrom(...PARTS), fc.constantFrom('', ' ')), { maxLength: 60, size: 'max' })
  .map((parts) => parts.flat().join(''));

/** What no editor means to write: halves of characters, signs that cannot be seen, marks that hardly anybody uses. */
const ODD = [
  ...[
    '\uD800',
    '\uDC00',
    '\uDBFF\uDFFF',
    '\0',
    '\u0085',
    '\u200B',
    '\u200F',
    '\u2028',
    '\u202E',
    '\uFEFF',
    '\uFFFF',
  ],
  ...[
    '‚',
    '‛',
    '‟',
    '‹',
    '›',
    '`',
    '´',
    '′',
    '″',
    '「',
    '」',
    '『',
    '』',
    '《',
    '》',
    '〝',
    '〞',
    '〟',
    '＂',
    '＇',
    '❝',
    '❞',
  ],
];

const oddNews = fc
  .array(fc.oneof(fc.constantFrom(...PARTS), fc.constantFrom(...ODD)), { maxLength: 80, size: 'max' })
  .map((parts) => parts.join(''));

/** Any UTF-16 units in any order, pairs of surrogates torn apart included. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300, size: 'max' })
  .map((codes) => String.fromCharCode(...codes));

/** Anything that is a string. */
export const anyText = fc.oneof(
  news,
  oddNews,
  fc.string({ unit: 'binary', maxLength: 300, size: 'max' }),
  units,
);
