import { describe, expect, test } from 'vitest';
import {
  addable,
  checked,
  chosenIn,
  type Draft,
  draftOf as draftIn,
  filesIn,
  firstWrong,
  lineOf,
  refitted as refittedIn,
  refused,
  typedIn,
  typedOf,
  valuesToComplete,
  withOption,
  withoutOption,
} from '../../../../../src/local-discord/page/app/composer/draft.js';
import { en } from '../../../../../src/local-discord/page/app/texts/en.js';
import { tr } from '../../../../../src/local-discord/page/app/texts/tr.js';
import type { ShownCommand } from '../../../../../src/local-discord/shown/shown.js';
import { ARTICLE, command, FIND, option, PUBLIC, WORDS } from './made-commands.js';

const draftOf = (of: ShownCommand, line: string) => draftIn(of, line, en);
const refitted = (of: Draft, commands: readonly ShownCommand[]) => refittedIn(of, commands, en);
const inUse = (draft: Draft | null) => draft?.fields.map((field) => [field.option.name, field.text]);
const draft = draftOf(FIND, '/fi');
const filled = typedIn(draft, 'words', 'open borders');

describe('a command that is chosen', () => {
  test('has a field for what it requires, and offers the rest', () => {
    expect(inUse(draft)).toEqual([['words', '']]);
    expect(addable(draft)).toEqual([ARTICLE, PUBLIC]);
  });

  test('has what the line gave, the required first', () => {
    expect(inUse(draftOf(FIND, '/find public: true words: open'))).toEqual([
      ['words', 'open'],
      ['public', 'True'],
    ]);
  });

  test('tells of words that no option takes', () => {
    expect(draftOf(command('help'), '/help me').problem).toContain('“me”');
  });

  test('takes further options and lets them go, but not what it requires', () => {
    const more = withOption(draft, 'public');
    expect(inUse(more)).toEqual([
      ['words', ''],
      ['public', ''],
    ]);
    expect(withOption(more, 'public')).toBe(more);
    expect(inUse(withoutOption(withoutOption(more, 'public'), 'words'))).toEqual([['words', '']]);
  });

  test('gives back what was typed before it, or the line that says the same', () => {
    expect(typedOf(draft)).toBe('/fi');
    expect(typedOf(filled)).toBe('/find words: open borders');
    const emptied = typedIn(draftOf(FIND, '/find open'), 'words', '');
    expect(typedOf(emptied)).toBe('/find');
  });

  test('is the same again when its line is read', () => {
    const whole = chosenIn(withOption(filled, 'public'), 'public', { label: 'False', value: false });
    expect(checked(draftOf(FIND, lineOf(whole)))).toEqual(checked(whole));
  });

  test('has its line breaks as spaces', () => {
    expect(inUse(typedIn(draft, 'words', 'open \n borders'))).toEqual([['words', 'open borders']]);
    expect(inUse(draftOf(FIND, '/find words: open \n borders'))).toEqual([['words', 'open borders']]);
    expect(inUse(draftOf(FIND, '/find open\r\nborders'))).toEqual([['words', 'open borders']]);
  });
});

describe('what is sent', () => {
  test('is every value that is given, and files by themselves', () => {
    const upload = command('upload', [option('file', { kind: 'file', isRequired: true }), option('title')]);
    const file = new File(['x'], 'x.txt');
    expect(checked(filesIn(draftOf(upload, '/upload Peace'), 'file', [file]))).toEqual({
      values: { title: 'Peace' },
      files: { file: [file] },
    });
    expect(checked(withOption(filled, 'article'))).toEqual({ values: { words: 'open borders' }, files: {} });
  });

  test('is the value of what is chosen, until something else is typed', () => {
    const chosen = chosenIn(draft, 'words', { label: 'Open borders', value: 'id-7' });
    expect(checked(chosen)).toMatchObject({ values: { words: 'id-7' } });
    expect(checked(typedIn(chosen, 'words', 'Open'))).toMatchObject({ values: { words: 'Open' } });
  });

  test('is nothing where something is wrong; each field says what, until it is mended', () => {
    const wrong = checked(typedIn(withOption(draft, 'public'), 'public', 'perhaps'));
    if ('values' in wrong) throw new Error('it is sent');
    expect(wrong.fields.map(({ problem }) => problem === null)).toEqual([false, false]);
    expect(firstWrong(wrong)?.option).toBe(WORDS);
    expect(firstWrong(typedIn(wrong, 'words', 'x'))?.option).toBe(PUBLIC);
  });
});

describe('what the bot is told to complete an option', () => {
  test('is the text of that option, and of the others what could be sent', () => {
    const more = typedIn(withOption(withOption(filled, 'public'), 'article'), 'public', 'perhaps');
    expect(valuesToComplete(more, 'article')).toEqual({ words: 'open borders', article: '' });
  });
});

describe('what the server refuses', () => {
  test('is told at the option, which is added where it is not in use', () => {
    const answer = refused(draft, 'No.', 'public');
    expect(firstWrong(answer)).toMatchObject({ option: PUBLIC, problem: 'No.' });
  });

  test('is told at the whole where it names no option of the command', () => {
    for (const field of [null, 'other']) {
      const answer = refused(draft, 'No.', field);
      expect(answer.problem).toBe('No.');
      expect(firstWrong(answer)).toBeNull();
    }
  });
});

describe('a command that changes while it is filled in', () => {
  const whole = chosenIn(withOption(filled, 'public'), 'public', { label: 'True', value: true });

  test('keeps what still fits', () => {
    const speaker = option('speaker', { isRequired: true });
    const changed = command('find', [speaker, WORDS, option('public', { kind: 'integer' })]);
    expect(inUse(refitted(whole, [changed]))).toEqual([
      ['speaker', ''],
      ['words', 'open borders'],
    ]);
  });

  test('shows its choices in the other language', () => {
    const tone = (label: string) =>
      command('say', [option('tone', { isRequired: true, choices: [{ label, value: 'l' }] })]);
    const said = refitted(draftOf(tone('Loud'), '/say Loud'), [tone('Yüksek')]);
    expect(inUse(said)).toEqual([['tone', 'Yüksek']]);
  });

  test('has its True and False in the other language, and no complaint in the first', () => {
    const wrong = refused(
      typedIn(draftOf(FIND, '/find public: true'), 'words', ''),
      en.composer.missing,
      'words',
    );
    const turkish = refittedIn(wrong, [FIND], tr);
    expect(inUse(turkish)).toEqual([
      ['words', ''],
      ['public', tr.composer.yes],
    ]);
    expect(turkish && firstWrong(turkish)).toBeNull();
  });

  test('is gone where nobody offers it', () => {
    expect(refitted(whole, [command('other')])).toBeNull();
  });
});
