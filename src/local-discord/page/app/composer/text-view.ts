import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { ShownCommand } from '../../../shown/shown.js';
import type { Page } from '../page.js';
import { channelName } from '../place.js';
import type { Texts } from '../texts/texts.js';
import type { Composing } from './composing.js';
import { ids } from './focus.js';
import { listView } from './list-view.js';
import { charactersLeft, type WrittenText } from './text.js';

export function textView(page: Page, composing: Composing, typed: WrittenText): TemplateResult {
  const { composer: words } = page.texts;
  const name = words.message(channelName(page));
  const { hits } = composing;
  const isOpen = Boolean(hits?.length);
  const left = charactersLeft(typed.text);
  const onInput = ({ target, inputType }: InputEvent) => {
    if (target instanceof HTMLTextAreaElement)
      composing.write(target.value, inputType === 'insertFromPaste' || inputType === 'insertFromDrop');
  };
  return html`<div class="composer-box">
      <textarea
        id=${ids.text}
        class="composer-text"
        rows=${rowsOf(typed.text)}
        aria-label=${name}
        placeholder=${name}
        autocomplete="off"
        enterkeyhint="send"
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls=${isOpen ? ids.list : nothing}
        aria-activedescendant=${isOpen ? ids.offer(typed.active) : nothing}
        aria-invalid=${typed.problem ? 'true' : nothing}
        aria-describedby=${`${ids.problem} ${ids.counter}`}
        .value=${live(typed.text)}
        @input=${onInput}
        @keydown=${(event: KeyboardEvent) => composing.onTextKey(event)}
      ></textarea>
      <span id=${ids.counter} class="composer-counter" ?data-over=${left !== null && left < 0}>
        ${
          left === null
            ? nothing
            : html`<span aria-hidden="true">${left}</span
          ><span class="composer-aside">${words.left(left)}</span>`
        }
      </span>
      <button
        class="composer-send"
        type="button"
        ?disabled=${typed.text.trim() === ''}
        @click=${() => composing.send()}
      >${words.send}</button>
    </div>
    ${isOpen && hits ? picker(composing, hits, typed, words) : nothing}
    <p id=${ids.problem} class="composer-problem" aria-live="assertive">${typed.problem ?? nothing}</p>
    <p class="composer-aside" aria-live="polite">${hits ? hitsTold(hits.length, words) : nothing}</p>`;
}

function picker(
  composing: Composing,
  hits: readonly ShownCommand[],
  typed: WrittenText,
  words: Texts['composer'],
): TemplateResult {
  return listView({
    label: words.commands,
    heading: html`<strong>${words.commands}</strong>`,
    offers: hits.map(
      ({ label, options, description }) =>
        html`<span class="composer-name">/${label}</span> <span class="composer-options" aria-hidden="true"
            >${options.map(
              (option) => html`<span ?data-required=${option.isRequired}>${option.label}</span> `,
            )}</span
          > <span class="composer-description">${description}</span>`,
    ),
    active: typed.active,
    onKey: (event) => composing.onTextKey(event),
    take: (at) => {
      const command = hits[at];
      if (command) composing.take(command, typed.text);
    },
  });
}

const hitsTold = (count: number, words: Texts['composer']) =>
  count === 0 ? words.noCommands : words.commandHits(count);

/** For a browser that does not fit the height to the text by itself. */
const rowsOf = (text: string) => Math.min(text.split('\n').length, 10);
