import { html, nothing, type TemplateResult } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import { ids } from './focus.js';

interface List {
  /** What it is called, for who does not see it. */
  readonly label: string;
  readonly heading: TemplateResult;
  readonly offers: readonly unknown[];
  /** Which one is pointed at; -1 where none is. */
  readonly active: number;
  readonly take: (at: number) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/**
 * A list above the composer. The focus stays in the field, which says what is pointed at; who comes to a list that
 * scrolls by Tab has the same keys there.
 */
export function listView({ label, heading, offers, active, take, onKey }: List): TemplateResult {
  const option = (offer: unknown, at: number) => html`<li
    id=${ids.offer(at)}
    class="composer-offer"
    role="option"
    aria-selected=${at === active ? 'true' : 'false'}
    ${ref(at === active ? showInList : leaveWhereItIs)}
    @click=${() => take(at)}
  >${offer}</li>`;
  return popup(
    heading,
    html`<ul
      id=${ids.list}
      class="composer-list"
      role="listbox"
      tabindex="0"
      aria-label=${label}
      aria-activedescendant=${active < 0 ? nothing : ids.offer(active)}
      @keydown=${onKey}
    >${offers.map(option)}</ul>`,
  );
}

/** What stands above the composer, over the messages, so that what comes and goes there moves nothing. */
export function popup(heading: TemplateResult, inner: TemplateResult | typeof nothing): TemplateResult {
  return html`<div class="composer-popup" @mousedown=${keepFocus}>
    <div class="composer-heading">${heading}</div>
    ${inner}
  </div>`;
}

/** Pressing there must not take the focus from the field, which would close the list. */
const keepFocus = (event: Event) => event.preventDefault();

/** Called whenever an offer becomes the one that is pointed at. */
const showInList = (element?: Element) => element?.scrollIntoView({ block: 'nearest' });
const leaveWhereItIs = () => {};
