import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { Composing } from './composing.js';
import { type Field, hasList } from './field.js';
import type { FieldList } from './field-list.js';
import type { Filling } from './filling.js';
import { ids } from './focus.js';

export function fieldView({ list }: Composing, filling: Filling, field: Field): TemplateResult {
  const { option, problem } = field;
  return html`<div class="composer-field" ?data-wrong=${problem !== null}>
    <label for=${ids.field(option.name)}
      >${option.label}${option.isRequired ? html`<span aria-hidden="true" class="composer-mark">*</span>` : nothing}</label
    >
    ${option.kind === 'file' ? fileInput(filling, field, list) : textInput(filling, field, list)}
    <p id=${ids.problemOf(option.name)} class="composer-problem">${problem ?? nothing}</p>
  </div>`;
}

function textInput(filling: Filling, field: Field, list: FieldList): TemplateResult {
  const { option, text, problem } = field;
  const { name, isRequired, kind } = option;
  const isOpen = list.isOpenFor(field) && list.offersFor(field).length > 0;
  const isPointing = isOpen && list.active >= 0;
  return html`<textarea
    id=${ids.field(name)}
    rows="1"
    autocomplete="off"
    enterkeyhint="send"
    inputmode=${kind === 'integer' ? 'numeric' : kind === 'number' ? 'decimal' : nothing}
    ?readonly=${kind === 'unavailable'}
    aria-required=${isRequired ? 'true' : nothing}
    aria-autocomplete=${hasList(option) ? 'list' : nothing}
    aria-haspopup=${hasList(option) ? 'listbox' : nothing}
    aria-controls=${isOpen ? ids.list : nothing}
    aria-activedescendant=${isPointing ? ids.offer(list.active) : nothing}
    aria-invalid=${problem === null ? nothing : 'true'}
    aria-describedby=${described(name)}
    .value=${live(text)}
    @input=${({ target }: Event) => target instanceof HTMLTextAreaElement && filling.type(name, target.value)}
    @keydown=${(event: KeyboardEvent) => filling.onKey(event, name)}
    @focus=${() => filling.enter(name)}
    @blur=${() => list.leave(name)}
  ></textarea>`;
}

function fileInput(filling: Filling, field: Field, list: FieldList): TemplateResult {
  const { option, files, problem } = field;
  const { name, isRequired } = option;
  return html`<input
    id=${ids.field(name)}
    type="file"
    aria-required=${isRequired ? 'true' : nothing}
    aria-invalid=${problem === null ? nothing : 'true'}
    aria-describedby=${described(name)}
    .files=${fileList(files)}
    @change=${({ target }: Event) =>
      target instanceof HTMLInputElement && filling.giveFiles(name, [...(target.files ?? [])])}
    @keydown=${(event: KeyboardEvent) => filling.onKey(event, name)}
    @focus=${() => filling.enter(name)}
    @blur=${() => list.leave(name)}
  />`;
}

const described = (name: string) => `${ids.problemOf(name)} ${ids.hint}`;

const lists = new WeakMap<readonly File[], FileList>();

/** The same list for the same files: setting another one would be a change. */
function fileList(files: readonly File[]): FileList {
  const known = lists.get(files);
  if (known) return known;
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  lists.set(files, transfer.files);
  return transfer.files;
}
