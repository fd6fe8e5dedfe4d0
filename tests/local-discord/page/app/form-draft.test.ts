import { describe, expect, it } from 'vitest';
import { FormDraft } from '../../../../src/local-discord/page/app/form-draft.js';
import { en as texts } from '../../../../src/local-discord/page/app/texts/en.js';
import type { ShownField } from '../../../../src/local-discord/shown/shown.js';

const named = { customId: 'it', label: 'It', description: null, isRequired: true };
const text = {
  ...named,
  kind: 'text-input',
  isLong: false,
  least: 3,
  most: 5,
  value: '',
  placeholder: null,
} as const;
const upload = { ...named, kind: 'upload', least: 1, most: 2 } as const;

const draftOf = (field: ShownField) => new FormDraft({ id: '1', title: 'A form', fields: [field] }, texts);

function errorOf(draft: FormDraft): string | undefined {
  draft.check();
  return draft.errors.get('it');
}

describe('a form is not handed in', () => {
  it.each([
    ['', texts.fieldRequired],
    ['ab', texts.tooShort(3)],
    ['abcdef', texts.tooLong(5)],
    ['abc', undefined],
    ['abcde', undefined],
  ])('by a text of 3 to 5 characters that is "%s": %s', (value, error) => {
    expect(errorOf(draftOf({ ...text, value }))).toBe(error);
  });

  it('by too short a text that may be left out, but by none', () => {
    expect(errorOf(draftOf({ ...text, isRequired: false, value: 'ab' }))).toBe(texts.tooShort(3));
    expect(errorOf(draftOf({ ...text, isRequired: false }))).toBeUndefined();
  });

  it('with more files than are taken, or one over 10 MiB', () => {
    const draft = draftOf(upload);
    expect(errorOf(draft)).toBe(texts.fieldRequired);
    const small = new File(['Noted.'], 'notes.txt');
    draft.files.it = [small, small];
    expect(errorOf(draft)).toBeUndefined();
    draft.files.it = [small, small, small];
    expect(errorOf(draft)).toBe(texts.tooManyFiles(2));
    draft.files.it = [new File([new Uint8Array(10 * 1024 * 1024 + 1)], 'large.txt')];
    expect(errorOf(draft)).toBe(texts.fileTooLarge('large.txt'));
  });
});

describe('a refusal by Discord', () => {
  it('is told at its field', () => {
    const draft = draftOf(text);
    draft.refuse('it', 'Taken.');
    expect(draft.errors.get('it')).toBe('Taken.');
    expect(draft.firstWrong).toBe('it');
  });

  it('is told of the whole form where it is of no field of it', () => {
    const draft = draftOf(text);
    for (const field of [null, 'another']) {
      draft.failure = null;
      draft.refuse(field, 'Taken.');
      expect(draft.failure).toBe('Taken.');
    }
    expect(draft.firstWrong).toBeNull();
  });
});
