import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimsIn } from '../../../src/answering/checking/claims.js';
import { plainWords } from '../../../src/answering/checking/plain-words.js';

/** Claims as lines: Q in quotation marks, - not; the words; the speaker. */
const told = (message: string) =>
  claimsIn(message).map(({ words, isQuoted, speaker }) => `${isQuoted ? 'Q' : '-'} ${words} | ${speaker}`);

type Row = [message: string, ...claims: string[]];

const STAY = 'We will stay here and plant';

const GROUPS: Record<string, Row[]> = {
  'words in quotation marks are whoever’s the sentence tells': [
    [`“${STAY},” Bello said on Friday.`, `Q ${STAY} | Bello`],
    [`“${STAY},” said the Norlandish president.`, `Q ${STAY} | the Norlandish president`],
    [`Bello, the mayor of Sela, said “${STAY}”`, `Q ${STAY} | Bello`],
    [`Mr. Bello said "${STAY}"`, `Q ${STAY} | Mr. Bello`],
    [`President Bello: «${STAY}»`, `Q ${STAY} | President Bello`],
    [`Bello on trade: “${STAY}”`, `Q ${STAY} | Bello`],
    [`As Bello put it, “${STAY}”`, `Q ${STAY} | Bello`],
    [`According to Bello, „${STAY}“`, `Q ${STAY} | Bello`],
    [`“${STAY}” — Amina Bello`, `Q ${STAY} | Amina Bello`],
    [`“${STAY}”\n- Bello, 2022`, `Q ${STAY} | Bello`],
    [`“${STAY}” (Bello)`, `Q ${STAY} | Bello`],
  ],
  'a block quote is one claim, and who says it stands before, behind or in it': [
    [`> ${STAY}\n> for good\n- Bello`, `Q ${STAY}\nfor good | Bello`],
    [`> ${STAY}. — Bello`, `Q ${STAY}. | Bello`],
    [`Bello said:\n> ${STAY}`, `Q ${STAY} | Bello`],
    [`>>> ${STAY}\nfor good`, `Q ${STAY}\nfor good | null`],
    [`> “${STAY},” Bello told reporters.`, `Q ${STAY} | Bello`],
  ],
  'what is said without quotation marks is no quote': [
    ['Bello said the harbour is closed', '- the harbour is closed | Bello'],
    ['bello said the harbour is closed', '- the harbour is closed | bello'],
    ['Did Bello really say that the harbour is closed?', '- the harbour is closed | Bello'],
    ['The harbour is closed, Bello said.', '- The harbour is closed | Bello'],
    ['The harbour is closed, said Bello.', '- The harbour is closed | Bello'],
    ['According to Bello, the harbour is closed.', '- the harbour is closed | Bello'],
    ['Bello told reporters that the harbour is closed.', '- the harbour is closed | Bello'],
  ],
  'each claim of a message has its own speaker': [
    [
      'Bello said “we are good friends” and Osei said “we are not so good”.',
      'Q we are good friends | Bello',
      'Q we are not so good | Osei',
    ],
    [
      'Bello said that the harbour is closed, and Osei said it is open.',
      '- the harbour is closed | Bello',
      '- it is open | Osei',
    ],
    [
      '“We will stay here,” Bello said. “We will plant more trees.”',
      'Q We will stay here | Bello',
      'Q We will plant more trees. | Bello',
    ],
    [
      '"We will stay here," said Bello, "and we will plant more trees"',
      'Q We will stay here | Bello',
      'Q and we will plant more trees | Bello',
    ],
    [
      '“We will stay here” — Osei said: “We will go on”',
      'Q We will stay here | null',
      'Q We will go on | Osei',
    ],
    ['“We will stay here” — Osei; “We will go on”', 'Q We will stay here | Osei', 'Q We will go on | null'],
  ],
  '“he” is who was named before, or nobody': [
    ['Bello met reporters. He said “we will stay here”.', 'Q we will stay here | Bello'],
    ['he said “we will stay here”', 'Q we will stay here | null'],
  ],
  'one or two words in quotation marks are no claim beside a better one': [
    ['Bello said the “real border” is elsewhere', '- the “real border” is elsewhere | Bello'],
    [
      'The so-called “customs border” runs along the river',
      '- The so-called “customs border” runs along the river | null',
    ],
    ['“Never again”', 'Q Never again | null'],
  ],
  'a name is one however it is made': [
    [`“${STAY}” — Kim Berg`, `Q ${STAY} | Kim Berg`],
    [`Kim said “${STAY}”`, `Q ${STAY} | Kim`],
    [`“${STAY},” said Ben Osei.`, `Q ${STAY} | Ben Osei`],
    [`“${STAY}” — Guy Osei`, `Q ${STAY} | Guy Osei`],
    [`Hun Sen said “${STAY}”`, `Q ${STAY} | Hun Sen`],
    [`“${STAY}” — He Lif`, `Q ${STAY} | He Lif`],
    [`Ama Bello said “${STAY}”`, `Q ${STAY} | Ama Bello`],
    [`Bello’s words: “${STAY}”`, `Q ${STAY} | Bello`],
    [`Bello'nun sözleri: “${STAY}”`, `Q ${STAY} | Bello`],
    [`Bello would say “${STAY}”`, `Q ${STAY} | Bello`],
    [`BREAKING: Amina Bello — “${STAY}” #sela`, `Q ${STAY} | Amina Bello`],
    [`„${STAY}“, sagte Amina Bello.`, `Q ${STAY} | Amina Bello`],
  ],
  'who signs a quote says it, whatever leads to it': [
    [`Osei hates this: “${STAY}” — Bello`, `Q ${STAY} | Bello`],
    [`“${STAY}”\n\nOsei, what do you think?`, `Q ${STAY} | null`],
  ],
  'what is said around a quote is none itself': [
    [`Look what Bello said about this yesterday:\n> ${STAY}`, `Q ${STAY} | Bello`],
    [`Yesterday in Sela, Bello said:\n> ${STAY}`, `Q ${STAY} | Bello`],
    [`“${STAY},” Bello said. He said it twice.`, `Q ${STAY} | Bello`],
    [`> ${STAY}\n— Bello\nCrazy that he said this lol`, `Q ${STAY} | Bello`],
  ],
  'a line of a block quote may open with who speaks': [
    [`> Bello: ${STAY}`, `Q ${STAY} | Bello`],
    [`> Bello said: ${STAY}`, `Q ${STAY} | Bello`],
    [`> Bello said that we will stay here`, '- we will stay here | Bello'],
  ],
  'nobody is claimed where no name stands': [
    [`I said "${STAY}" to him`, `Q ${STAY} | null`],
    [`Breaking news: "${STAY}"`, `Q ${STAY} | null`],
    ['What did Bello say about the harbour?', '- What did Bello say about the harbour? | null'],
    ['nothing is marked here', '- nothing is marked here | null'],
  ],
  Turkish: [
    ['Bello, “limanı şehir işletiyor” dedi.', 'Q limanı şehir işletiyor | Bello'],
    ['“Limanı şehir işletiyor” diyen Bello ayrıldı.', 'Q Limanı şehir işletiyor | Bello'],
    ['Ama Bello, “limanı şehir işletiyor” dedi.', 'Q limanı şehir işletiyor | Bello'],
    ['Kim “limanı şehir işletiyor” dedi?', 'Q limanı şehir işletiyor | null'],
    ['Bello, limanın kapalı olduğunu söyledi.', '- limanın kapalı olduğunu | Bello'],
    ['Bello’ya göre liman bugün kapalı.', '- liman bugün kapalı | Bello'],
  ],
  Russian: [
    ['Белло сказала: «Порт сегодня закрыт»', 'Q Порт сегодня закрыт | Белло'],
    ['«Порт сегодня закрыт», — сказала Белло.', 'Q Порт сегодня закрыт | Белло'],
    ['Белло заявила, что порт сегодня закрыт.', '- порт сегодня закрыт | Белло'],
    [
      '«Порт сегодня закрыт, — сказала Белло, — и завтра тоже закрыт»',
      'Q Порт сегодня закрыт | Белло',
      'Q и завтра тоже закрыт | Белло',
    ],
    ['По словам Белло, порт сегодня закрыт.', '- порт сегодня закрыт | Белло'],
  ],
  Chinese: [
    ['贝洛表示：“港口今天关闭”', 'Q 港口今天关闭 | 贝洛'],
    ['“港口今天关闭”，贝洛说。', 'Q 港口今天关闭 | 贝洛'],
    ['贝洛昨天表示，港口今天关闭。', '- 港口今天关闭 | 贝洛'],
    ['贝洛没有说：“港口今天关闭”', 'Q 港口今天关闭 | 贝洛'],
    ['贝洛告诉记者：“港口今天关闭”', 'Q 港口今天关闭 | 贝洛'],
    ['据贝洛称，港口今天关闭。', '- 港口今天关闭 | 贝洛'],
  ],
};

describe.each(Object.entries(GROUPS))('%s', (_, rows) => {
  test.each(rows)('%j', (message, ...claims) => {
    expect(told(message)).toEqual(claims);
  });
});

describe('a message', () => {
  const piece = fc.constantFrom(
    ...'“ ” " « » \' ‘ ’ > >>> ** || ` [ ]( ) … — - \n : ; , . said told that according to Bello He the dedi göre сказал 说 贝洛'.split(
      ' ',
    ),
    '\n',
    '\n> ',
    ' ',
    'word ',
    '<@1>',
    'https://a.b ',
  );
  const message = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '));

  test('has one to ten claims whose words and speakers stand in it', () => {
    const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(message, (text) => {
        const claims = claimsIn(text);
        expect(claims.length).toBeGreaterThan(0);
        expect(claims.length).toBeLessThanOrEqual(10);
        for (const { words, speaker } of claims) {
          expect(bare(plainWords(text))).toContain(bare(words));
          expect(plainWords(text)).toContain(speaker ?? '');
        }
      }),
    );
  });

  test('of any length and make is read', () => {
    const pieces = [
      '"',
      '“',
      '“a ',
      "'a ",
      'said ',
      'Bello said ',
      '> ',
      '(',
      '[',
      '```',
      '— ',
      'He said “a b c” ',
      '说',
      ', ',
    ];
    for (const piece of pieces) {
      const claims = claimsIn(piece.repeat(Math.ceil(50_000 / piece.length)));
      expect(claims.length).toBeLessThanOrEqual(10);
      expect(claims.every(({ words }) => words.length <= 4_000)).toBe(true);
    }
  });
});
