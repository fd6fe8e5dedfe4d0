import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import { expect, test } from 'vitest';
import { showForm } from '../../../src/local-discord/shown/show.js';

const fields = (...components: object[]) =>
  showForm({
    modal: { custom_id: 'm', title: 'A form', components } as APIModalInteractionResponseCallbackData,
    formId: '7',
  }).fields;
const label = (component: object, more: object = {}) => ({ type: 18, label: 'Field', component, ...more });
const named = { customId: 'f', label: 'Field', description: null, isRequired: true };

test('a form is handed in under the id with which it was shown', () => {
  const modal = { custom_id: 'm', title: 'A form', components: [] };
  expect(showForm({ modal, formId: '7' })).toEqual({ id: '7', title: 'A form', fields: [] });
});

test('a text input has to be filled in, with as much as Discord takes, where nothing else is said', () => {
  expect(fields(label({ type: 4, custom_id: 'f', style: 1 }, { description: 'What it is' }))).toEqual([
    {
      ...named,
      kind: 'text-input',
      description: 'What it is',
      isLong: false,
      least: 1,
      most: 4000,
      value: '',
      placeholder: null,
    },
  ]);
});

test('what is said of a text input is kept, in the old form too', () => {
  const input = {
    type: 4,
    custom_id: 'f',
    style: 2,
    required: false,
    max_length: 50,
    value: 'so far',
    placeholder: 'Type',
  };
  const shown = {
    ...named,
    kind: 'text-input',
    isRequired: false,
    isLong: true,
    least: 0,
    most: 50,
    value: 'so far',
    placeholder: 'Type',
  };
  expect(fields(label(input))).toEqual([shown]);
  expect(fields({ type: 1, components: [{ ...input, label: 'Field' }] })).toEqual([shown]);
});

test('files are one where nothing else is said, and none where they need not be', () => {
  expect(
    fields(
      label({ type: 19, custom_id: 'f' }),
      label({ type: 19, custom_id: 'f', required: false, max_values: 3 }),
    ),
  ).toEqual([
    { ...named, kind: 'upload', least: 1, most: 1 },
    { ...named, kind: 'upload', isRequired: false, least: 0, most: 3 },
  ]);
});

test('a choice has its options, and one among roles is told to be not there', () => {
  const options = [{ label: 'Red', value: 'r' }];
  expect(
    fields(
      label({ type: 3, custom_id: 'f', options, required: false }),
      label({ type: 6, custom_id: 'g' }, { label: 'Role' }),
    ),
  ).toMatchObject([
    { ...named, kind: 'choice', isRequired: false, select: { customId: 'f', least: 0, most: 1 } },
    { kind: 'unavailable', label: 'Role' },
  ]);
});

test('text between the fields is read as Markdown', () => {
  expect(fields({ type: 10, content: '-# *small*' })).toEqual([
    {
      kind: 'text',
      nodes: [
        {
          kind: 'small',
          inner: [{ kind: 'styled', style: 'italic', inner: [{ kind: 'text', text: 'small' }] }],
        },
      ],
    },
  ]);
});
