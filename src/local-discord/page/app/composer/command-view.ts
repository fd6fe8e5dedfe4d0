import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import type { Composing } from './composing.js';
import { addable, type Draft, fieldOf } from './draft.js';
import type { Field } from './field.js';
import { fieldView } from './field-view.js';
import type { Filling } from './filling.js';
import { ids } from './focus.js';
import { isOfInputMethod } from './keys.js';
import { listView, popup } from './list-view.js';

/** A command that is chosen: its name, a field per option in use, and the options that may be added. */
export function commandView(composing: Composing, filling: Filling, draft: Draft): TemplateResult {
  const { command, fields, problem } = draft;
  const { composer: words } = composing.texts;
  const field = composing.list.field === null ? null : fieldOf(draft, composing.list.field);
  const onKey = (event: KeyboardEvent) => {
    const isOnGroup = event.target === event.currentTarget;
    const isLeaving = event.key === 'Escape' || (event.key === 'Backspace' && isOnGroup);
    if (isOfInputMethod(event) || (!isLeaving && !(event.key === 'Enter' && isOnGroup))) return;
    event.preventDefault();
    if (isLeaving) composing.leave(event.key === 'Escape');
    else composing.send();
  };
  return html`<div
      id=${ids.command}
      class="composer-box composer-command"
      role="group"
      tabindex="-1"
      aria-label="/${command.label}"
      aria-describedby=${`${ids.hint} ${ids.problem}`}
      @keydown=${onKey}
    >
      <span class="composer-chip" aria-hidden="true">/${command.label}</span>
      ${repeat(
        fields,
        ({ option }) => option.name,
        (one) => fieldView(composing, filling, one),
      )}
      ${addable(draft).map(
        ({ name, label }) => html`<button
          class="composer-add"
          type="button"
          aria-label="${words.add} ${label}"
          @click=${() => filling.add(name)}
        ><span aria-hidden="true">+</span> ${label}</button>`,
      )}
      <span class="composer-ends">
        <button class="composer-send" type="button" @click=${() => composing.send()}>${words.send}</button>
        <button
          class="composer-leave"
          type="button"
          aria-label=${words.leave(command.label)}
          @click=${() => composing.leave(true)}
        ><span aria-hidden="true">✕</span></button>
      </span>
    </div>
    ${above(composing, filling, draft, field)}
    <p id=${ids.problem} class="composer-problem" aria-live="assertive">${problem ?? nothing}</p>
    <p class="composer-aside" aria-live="polite">${field ? told(composing, field) : nothing}</p>`;
}

/** What the option that is filled in is for, and its list of values. */
function above(
  { list, texts }: Composing,
  filling: Filling,
  { command }: Draft,
  field: Field | null,
): TemplateResult {
  const { composer: words } = texts;
  if (!field) return popup(hint(`/${command.label}`, command.description, words.sendHint), nothing);
  const { name, label, description, isRequired } = field.option;
  const heading = hint(label, description, isRequired ? words.required : words.optional);
  if (!list.isOpenFor(field)) return popup(heading, nothing);
  const instead = toldInstead({ list, texts }, field);
  if (instead) return popup(heading, html`<p class="composer-note">${instead}</p>`);
  const offers = list.offersFor(field);
  return listView({
    label: words.valuesOf(label),
    heading,
    offers: offers.map((offer) => offer.label),
    active: list.active,
    onKey: (event) => filling.onKey(event, name),
    take: (at) => {
      const offer = offers[at];
      if (offer) filling.takeOffer(name, offer);
    },
  });
}

const hint = (name: string, description: string, more: string) =>
  html`<p id=${ids.hint} class="composer-hint"><strong>${name}</strong> ${description} <em>${more}</em></p>`;

/** What stands in place of a list without values. */
function toldInstead({ list, texts }: Pick<Composing, 'list' | 'texts'>, field: Field): string | null {
  const { composer: words } = texts;
  const condition = list.conditionOf(field);
  if (condition === 'failed') return words.loadingFailed;
  if (list.offersFor(field).length > 0) return null;
  return condition === 'loading' ? words.loading : words.noValues;
}

function told({ list, texts }: Composing, field: Field): string {
  if (!list.isOpenFor(field) || list.conditionOf(field) === 'loading') return '';
  return toldInstead({ list, texts }, field) ?? texts.composer.valueHits(list.offersFor(field).length);
}
