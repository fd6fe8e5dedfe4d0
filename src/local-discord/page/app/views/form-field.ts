import { html, nothing, type TemplateResult } from 'lit-html';
import type { ShownField } from '../../../shown/shown.js';
import type { FormDraft, NamedField } from '../form-draft.js';
import type { Page } from '../page.js';
import { fieldId } from './form.js';
import { markdown } from './markdown.js';

/** Draws a field of a form, with its name, what it is for, and what is wrong with it. */
export function field(page: Page, shown: ShownField, draft: FormDraft): TemplateResult {
  if (shown.kind === 'text')
    return html`<div class="text">${markdown(shown.nodes, page.state.viewpoint?.locale ?? 'en-US')}</div>`;
  if (shown.kind === 'unavailable')
    return html`<p class="field">${shown.label}<small>${page.texts.unavailable}</small></p>`;
  const id = fieldId(shown.customId);
  const error = draft.errors.get(shown.customId);
  return html`<div class="field">
    <label for=${id}>
      ${shown.label}${shown.isRequired ? html`<span class="star" aria-hidden="true">*</span>` : nothing}
    </label>
    ${shown.description ? html`<small id="${id}-about">${shown.description}</small>` : nothing}
    ${input(page, shown, draft, `${shown.description ? `${id}-about ` : ''}${id}-wrong`)}
    <p id="${id}-wrong" class="wrong" ?hidden=${!error}>${error}</p>
  </div>`;
}

function input(page: Page, shown: NamedField, draft: FormDraft, describedBy: string): TemplateResult {
  const id = fieldId(shown.customId);
  const invalid = draft.errors.has(shown.customId) ? 'true' : nothing;
  switch (shown.kind) {
    case 'text-input': {
      const type = ({ currentTarget }: Event) => {
        if (!(currentTarget instanceof HTMLInputElement || currentTarget instanceof HTMLTextAreaElement))
          return;
        draft.values[shown.customId] = currentTarget.value;
        draft.errors.delete(shown.customId);
        page.change({});
      };
      const value = String(draft.values[shown.customId] ?? '');
      const counter = html`<small class="counter" aria-hidden="true">${value.length}/${shown.most}</small>`;
      if (shown.isLong)
        return html`<textarea
            id=${id}
            rows="5"
            maxlength=${shown.most}
            placeholder=${shown.placeholder ?? ''}
            aria-required=${shown.isRequired ? 'true' : 'false'}
            aria-invalid=${invalid}
            aria-describedby=${describedBy}
            .value=${value}
            @input=${type}
          ></textarea
          >${counter}`;
      return html`<input
          id=${id}
          type="text"
          autocomplete="off"
          maxlength=${shown.most}
          placeholder=${shown.placeholder ?? ''}
          aria-required=${shown.isRequired ? 'true' : 'false'}
          aria-invalid=${invalid}
          aria-describedby=${describedBy}
          .value=${value}
          @input=${type}
        />${counter}`;
    }
    case 'choice': {
      const { select } = shown;
      const chosen = draft.values[shown.customId] ?? [];
      const choose = ({ currentTarget }: Event) => {
        if (!(currentTarget instanceof HTMLSelectElement)) return;
        const values = [...currentTarget.selectedOptions].map(({ value }) => value).filter(Boolean);
        draft.values[shown.customId] = values;
        draft.errors.delete(shown.customId);
        page.change({});
      };
      return html`<select
        id=${id}
        class="select"
        ?multiple=${select.most > 1}
        aria-invalid=${invalid}
        aria-describedby=${describedBy}
        aria-required=${shown.isRequired ? 'true' : 'false'}
        @change=${choose}
      >
        ${
          select.most > 1
            ? nothing
            : html`<option value="">${select.placeholder ?? page.texts.makeChoice}</option>`
        }
        ${select.options.map(
          ({ label, value, description }) =>
            html`<option value=${value} .selected=${chosen.includes(value)}>
              ${label}${description ? ` (${description})` : ''}
            </option>`,
        )}
      </select>`;
    }
    case 'upload':
      return upload(page, shown, draft, describedBy);
  }
}

function upload(
  page: Page,
  shown: NamedField & { kind: 'upload' },
  draft: FormDraft,
  describedBy: string,
): TemplateResult {
  const { customId } = shown;
  const files = draft.files[customId] ?? [];
  const set = (given: readonly File[]) => {
    draft.files[customId] = given;
    draft.errors.delete(customId);
    page.change({});
  };
  const add = (given: FileList | null | undefined) => {
    const all = [...(given ?? [])];
    set(shown.most === 1 ? all.slice(-1) : [...files, ...all]);
  };
  const pick = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    add(currentTarget.files);
    // The same file may be picked again after it was taken away.
    currentTarget.value = '';
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    add(event.dataTransfer?.files);
  };
  return html`<div class="upload" @dragover=${(event: Event) => event.preventDefault()} @drop=${drop}>
    <input
      id=${fieldId(customId)}
      type="file"
      ?multiple=${shown.most > 1}
      aria-invalid=${draft.errors.has(customId) ? 'true' : nothing}
      aria-describedby=${describedBy}
      @change=${pick}
    />
    <ul>
      ${files.map(
        (file) =>
          html`<li>
            ${file.name} <small>${page.texts.bytes(file.size)}</small>
            <button
              class="plain"
              type="button"
              aria-label=${page.texts.removeFile(file.name)}
              @click=${() => set(files.filter((one) => one !== file))}
            >
              ✕
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}
