import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const ARTICLE = fileURLToPath(new URL('../../data/articles/central-asia-china-summit.md', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'who-said-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

function run(args: readonly string[], input = '', environment: Record<string, string> = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH, ...environment },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('error', reject).on('close', (code) => resolve({ code, out, err }));
    child.stdin.on('error', () => {}).end(input);
  });
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('a question in a terminal', () => {
  it('is answered with speaker, passage, label and place', async () => {
    const { code, out } = await run(['who-said', 'immoral', 'entreprenurs']);
    expect(code).toBe(0);
    expect(out).toContain('1. Kassym-Jomart Tokayev, President of Kazakhstan');
    expect(out).toContain('immoral entrepreneurs who implement illegal schemes');
    expect(out).toContain('Quoted: the speaker’s own words, in quotation marks (paragraph 5 of');
  });

  it('that the writer answers beside somebody’s words marks the writer’s words alone', async () => {
    const { out } = await run(['ask', 'Was the summit held online?']);
    expect(out).toContain('Narration: the words between asterisks are the journalist’s own (paragraph 1');
    expect(out).toMatch(/\*The Central Asia-China Summit, .* said,\* “This organization/);
  });

  it('is answered as data with --json', async () => {
    const { out } = await run(['ask', '--json', 'What did Tokayev say about customs?']);
    expect(JSON.parse(out)).toMatchObject({
      kind: 'found',
      speaker: { name: 'Kassym-Jomart Tokayev', role: 'President', country: 'Kazakhstan' },
      matches: [{ paragraphName: 'paragraph 5', label: 'quoted' }],
    });
  });

  it.each([
    [['what-said', 'Xi', 'Jinping', 'leadership']],
    [['what-said', 'Xi Jinping', 'leadership']],
    [['what-said', 'Xi', '--about', 'leadership']],
    [['what-said', 'president', 'of', 'China', '--about', 'leadership']],
    [['what-said', 'Chinese', 'President', 'Xi', 'Jinping', 'about', 'leadership']],
  ])('knows where a name ends and its topic begins: %j', async (args) => {
    const { out } = await run(args);
    expect(out).toContain('Xi Jinping, President of China');
    expect(out).toContain('under President Tokayev’s leadership');
  });

  it('about somebody who is not there names those who are like it', async () => {
    const { code, out } = await run(['what-said', 'Japaridze']);
    expect(code).toBe(0);
    expect(out).toContain('Nobody called “Japaridze” is in the articles.');
    expect(out).toContain('Sadyr Japarov');
  });

  it('that the article does not answer is told so', async () => {
    expect((await run(['ask', 'What is the capital of Mongolia?'])).out).toContain('do not say');
  });

  it('is no check without words', async () => {
    const { code, err } = await run(['check', '…!']);
    expect(code).toBe(2);
    expect(err).toContain('There are no words in this that could be checked.');
  });

  it('lists who is heard and who is only named', async () => {
    const { out } = await run(['speakers']);
    expect(out).toMatch(/Kassym-Jomart Tokayev, President of Kazakhstan: \d+ statements/);
    expect(out).toContain('Emomali Rahmon, President of Tajikistan: named, not heard');
  });

  it('may be narrowed to an article, and is told which there are where there is none of that name', async () => {
    const { out } = await run(['ask', '--article', 'budget', 'What is said of trade?']);
    expect(out).toContain('There is no article “budget”');
    expect(out).toContain('central-asia-china-summit');
  });
});

describe('read', () => {
  it('shows an article’s statements with speaker, label, place and rule', async () => {
    const { out } = await run(['read', ARTICLE]);
    expect(out).toContain('Xi Jinping (reported, paragraph 8)');
    expect(out).toContain('that under President Tokayev’s leadership, Kazakhstan would overcome all');
  });

  it('takes a plain text from standard input, and warns of a quote that does not close', async () => {
    const { code, out } = await run(['read'], 'Amina Bello said, “The road is closed.\n\nNobody came.');
    expect(code).toBe(0);
    expect(out).toContain('Amina Bello');
    expect(out).toMatch(/Warnings\n.*paragraph 1/);
  });

  it('tells of an unsure speaker whom it may be, in which paragraph, and what to do', async () => {
    const { out } = await run(
      ['read'],
      'Amina Bello said the road is closed.\n\n“We will mend it in the spring.”',
    );
    expect(out).toMatch(/^Speaker unclear, perhaps Amina Bello \(quoted, paragraph 2\)$/m);
    expect(out).toMatch(/Perhaps it is Amina Bello: about \d\d in 100 attributions like this one are right/);
    expect(out).toMatch(
      /^Warnings\n {2}paragraph 2: Perhaps it is Amina Bello who says this, .+ Name the speaker right beside the words/m,
    );
  });

  it('tells how sure a speaker is', async () => {
    const { out } = await run(['read'], 'Amina Bello said: “The road is closed.”');
    expect(out).toMatch(/About 9\d in 100 attributions like this one are right\./);
  });

  const FRONT = '---\ntitle: Road news\nlanguage: en\n---\nAmina Bello said: “The road is closed.”\n';
  const utf16 = Buffer.from(`\uFEFF${FRONT}`, 'utf16le');

  it.each([
    ['UTF-8', FRONT],
    ['UTF-8 with a byte-order mark', `\uFEFF${FRONT}`],
    ['UTF-16, little end first', utf16],
    ['UTF-16, big end first', Buffer.from(utf16).swap16()],
  ])('takes a file in %s', async (_encoding, content) => {
    const { out } = await run(['read', file('encoded.md', content)]);
    expect(out).toMatch(/^Road news\n1 paragraphs, 1 statements, 1 speakers\n/);
  });

  it('takes lines with a byte-order mark', async () => {
    const line = `\uFEFF${JSON.stringify({ id: 'a', text: '' })}\n`;
    for (const { out } of [
      await run(['read', '--jsonl'], line),
      await run(['read', '--jsonl', file('marked.jsonl', line)]),
    ])
      expect(JSON.parse(out)).toEqual({ id: 'a', quotes: [] });
  });

  it.each(['--- Coast Agency ---', '----', '---'.repeat(9)])(
    'takes a text that opens with the dashes of %s for one without front matter',
    async (line) => {
      const { code, out } = await run(['read'], `${line}\n\nAmina Bello said: “The road is closed.”\n`);
      expect(code).toBe(0);
      expect(out).toContain('standard input\n2 paragraphs, 1 statements, 1 speakers');
    },
  );

  it('turns lines into lines, in order, with offsets into the text given', async () => {
    const text = 'Amina Bello said: “The road is closed.”';
    const { out } = await run(
      ['read', '--jsonl'],
      `${JSON.stringify({ id: 'a', text })}\n\n${JSON.stringify({ id: 'b', text: '' })}\n`,
    );
    const [first, second] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const [quote] = first.quotes;
    expect(first.id).toBe('a');
    expect(text.slice(quote.start, quote.end)).toBe('“The road is closed.”');
    expect(quote).toMatchObject({
      kind: 'quoted',
      speaker: 'Amina Bello',
      entity: 'Amina Bello',
      cue: 'said',
      clear: true,
    });
    expect(quote.confidence).toBeGreaterThan(0.9);
    expect(second).toEqual({ id: 'b', quotes: [] });
  });
});

describe('rank', () => {
  const questions = {
    articles: [
      { title: 'Bees', paragraphs: ['Bees make honey.', 'A hive has one queen.'] },
      { title: 'Tea', paragraphs: ['Tea grows on hills.'] },
    ],
    questions: [
      { q: 'How many queens has a hive?', article: 0, paragraph: 1 },
      { q: 'Where does tea grow?', article: 1, paragraph: 0 },
    ],
  };

  it.each([[[]], [['--all']]])('gives a line a question, the right paragraph first %j', async (flags) => {
    const { out } = await run(['rank', file('questions.json', JSON.stringify(questions)), ...flags]);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { question: 0, answered: true, confidence: expect.any(Number) },
      { question: 1, answered: true, confidence: expect.any(Number) },
    ]);
    expect(lines.map(({ ranking }) => ranking[0])).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });
});

describe('what cannot be used ends with one clear line and code 2', () => {
  it.each([
    [['read', 'no-such-file.txt'], '', 'no-such-file.txt cannot be read: there is no such file.'],
    [['read', '.'], '', '. cannot be read: it is a folder.'],
    [['read', file('empty.txt', '')], '', 'empty.txt holds no text.'],
    [['read'], ' \n', 'Standard input holds no text.'],
    [
      ['read', file('picture.png', 'PNG\0\0')],
      '',
      'picture.png is not a text. Save it as plain text, in UTF-8.',
    ],
    [['read', '--jsonl'], '{"id": "a"}\n', 'Line 1 lacks "id" or "text" as a string.'],
    [['read', '--jsonl'], 'hello\n', 'Line 1 is not JSON.'],
    [['rank', file('broken.json', '{')], '', 'broken.json is not JSON.'],
    [['rank', file('other.json', '{"articles": []}')], '', 'look at "questions"'],
    [
      ['rank', file('lost.json', '{"articles": [], "questions": [{"q": "Why?", "article": 0}]}')],
      '',
      'question 0 is put to article 0, but there are 0',
    ],
    [['register'], '', 'DISCORD_TOKEN is not set.'],
    [['read', file('front.md', '---\ntitle: T\n---\nText.')], '', 'front.md:2: "language" is missing'],
  ])('%j', async (args, input, message) => {
    const { code, out, err } = await run(args, input);
    expect({ code, out, lines: err.trim().split('\n').length }).toEqual({ code: 2, out: '', lines: 1 });
    expect(err).toContain(message);
  });

  it('a wrong setting is named', async () => {
    const { code, err } = await run(['register'], '', { DISCORD_TOKEN: 'a.b.c', DISCORD_API_URL: 'nowhere' });
    expect(code).toBe(2);
    expect(err).toContain('DISCORD_API_URL is not a web address.');
  });
});

describe('help', () => {
  it.each([
    [[]],
    ...['ask', 'who-said', 'what-said', 'speakers', 'read', 'rank', 'register'].map((name) => [[name]]),
  ])('tells what there is: %j', async (command) => {
    const { code, out } = await run([...command, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`Usage: who-said ${command[0] ?? ''}`.trimEnd());
  });

  it('is pointed to where a command is not known', async () => {
    const { code, err } = await run(['whosaid', 'x']);
    expect(code).toBe(2);
    expect(err).toContain("unknown command 'whosaid'");
    expect(err).toContain('--help');
  });
});
