import { html, nothing, type TemplateResult } from 'lit-html';
import { isOpened } from '../../../shown/address.js';
import type { ShownControl, ShownSelect, ShownSelectOption } from '../../../shown/shown.js';
import { type Page, pressId } from '../page.js';

type Button = ShownControl & { kind: 'button' };
type Link = ShownControl & { kind: 'link' };

/** Draws a button, a link or a select of a message. */
export function control(page: Page, messageId: string, shown: ShownControl): TemplateResult {
  switch (shown.kind) {
    case 'button':
      return button(page, messageId, shown);
    case 'link':
      return linkButton(shown);
    case 'select':
      return shown.most > 1 ? severalOf(page, messageId, shown) : oneOf(page, messageId, shown);
    case 'unavailable':
      return html`<button class="button secondary" type="button" disabled title=${page.texts.unavailable}>
        ${shown.label}
      </button>`;
  }
}

const labelOf = ({ emoji, label }: { emoji: string | null; label: string }) =>
  html`${emoji ? html`<span class="emoji" aria-hidden=${label ? 'true' : 'false'}>${emoji}</span>` : nothing}
    ${label}`;

function button(page: Page, messageId: string, shown: Button): TemplateResult {
  const isBusy = page.state.pressing.has(pressId(messageId, shown.customId));
  // A second press while the first is under way is none; a disabled button would lose the focus.
  const press = () => {
    if (!isBusy) page.press(messageId, shown.customId);
  };
  return html`<button
    class="button ${shown.style}"
    type="button"
    data-control=${shown.customId}
    aria-label=${page.texts.signs[shown.label] ?? nothing}
    ?disabled=${shown.isDisabled}
    aria-busy=${isBusy ? 'true' : nothing}
    @click=${press}
  >
    ${labelOf(shown)}
  </button>`;
}

function linkButton(shown: Link): TemplateResult {
  const inner = html`${labelOf(shown)} <span class="outward" aria-hidden="true">↗</span>`;
  if (shown.isDisabled || !isOpened(shown.url))
    return html`<button class="button secondary" type="button" disabled>${inner}</button>`;
  return html`<a class="button secondary" href=${shown.url} target="_blank" rel="noopener noreferrer">
    ${inner}
  </a>`;
}

const told = ({ emoji, label, description }: ShownSelectOption) =>
  `${emoji ? `${emoji} ` : ''}${label}${description ? ` (${description})` : ''}`;

/** One choice, sent as soon as it is made. */
function oneOf(page: Page, messageId: string, shown: ShownSelect): TemplateResult {
  const name = shown.placeholder ?? page.texts.makeChoice;
  const choose = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLSelectElement)) return;
    const { value } = currentTarget;
    page.press(messageId, shown.customId, value === '' ? [] : [value]);
  };
  return html`<select
    class="select"
    data-control=${shown.customId}
    aria-label=${name}
    ?disabled=${shown.isDisabled}
    aria-busy=${page.state.pressing.has(pressId(messageId, shown.customId)) ? 'true' : nothing}
    @change=${choose}
  >
    <option value="" ?hidden=${shown.least > 0} .selected=${!shown.options.some((one) => one.isChosen)}>
      ${name}
    </option>
    ${shown.options.map(
      (one) => html`<option value=${one.value} .selected=${one.isChosen}>${told(one)}</option>`,
    )}
  </select>`;
}

/** Several choices, sent when they are done. */
function severalOf(page: Page, messageId: string, shown: ShownSelect): TemplateResult {
  const name = shown.placeholder ?? page.texts.makeChoice;
  if (shown.isDisabled) return html`<button class="select" type="button" disabled>${name}</button>`;
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const { currentTarget: form } = event;
    if (!(form instanceof HTMLFormElement)) return;
    const values = new FormData(form).getAll('value').map(String);
    if (values.length < shown.least || values.length > shown.most) {
      form.querySelector<HTMLElement>('[role="alert"]')?.removeAttribute('hidden');
      return;
    }
    closeSeveral(form.closest('details'));
    page.press(messageId, shown.customId, values);
  };
  const isBusy = page.state.pressing.has(pressId(messageId, shown.customId));
  return html`<details class="several" @keydown=${closeByKey} @toggle=${forget}>
    <summary data-control=${shown.customId} aria-busy=${isBusy ? 'true' : nothing}>${name}</summary>
    <form @submit=${send}>
      <fieldset>
        <legend class="out-of-sight">${name}</legend>
        ${shown.options.map(
          (one) =>
            html`<label>
              <input type="checkbox" name="value" value=${one.value} .checked=${one.isChosen} />${told(one)}
            </label>`,
        )}
        <p role="alert" class="wrong" hidden>${page.texts.chooseBetween(shown.least, shown.most)}</p>
        <button class="button primary" type="submit">${page.texts.done}</button>
      </fieldset>
    </form>
  </details>`;
}

function closeSeveral(details: HTMLDetailsElement | null): void {
  details?.removeAttribute('open');
  details?.querySelector('summary')?.focus();
}

function closeByKey(event: KeyboardEvent): void {
  const { currentTarget: details, key } = event;
  if (key !== 'Escape' || !(details instanceof HTMLDetailsElement) || !details.open) return;
  event.preventDefault();
  closeSeveral(details);
}

/** What was wrong the last time is not said again at the next opening. */
function forget({ currentTarget: details }: Event): void {
  if (!(details instanceof HTMLDetailsElement) || details.open) return;
  details.querySelector('[role="alert"]')?.setAttribute('hidden', '');
}
