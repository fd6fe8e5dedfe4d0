import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { isFollowing } from '../grouping.js';
import type { Notice, Page } from '../page.js';
import { channelName } from '../place.js';
import { texts } from '../texts.js';
import { message } from './message.js';
import { LIST_ID, scrollToEnd } from './scrolling.js';
import { welcome } from './welcome.js';

/** Draws everything that was said in the channel, and what is under way. */
export function messageList(page: Page): TemplateResult {
  const { messages, notices } = page.state;
  return html`<div class="list-frame">
    <div id=${LIST_ID} class="list" role="log" tabindex="0" aria-label=${texts.messagesIn(channelName(page))} @keydown=${walk}>
      ${welcome(page)}
      ${repeat(
        messages,
        ({ id }) => id,
        (shown, index) => message(page, shown, isFollowing(messages[index - 1], shown)),
      )}
      ${repeat(
        notices,
        ({ id }) => id,
        (shown) => notice(page, shown),
      )}
    </div>
    ${
      page.state.hasNews
        ? html`<button class="button primary news" type="button" @click=${scrollToEnd}>${texts.newMessages}</button>`
        : nothing
    }
  </div>`;
}

function notice(page: Page, { id, kind, text }: Notice): TemplateResult {
  if (kind === 'sending') return html`<p class="notice" role="status">${texts.sending(text)}</p>`;
  return html`<p class="notice wrong">
    <span role="alert">${text}</span>
    <button class="plain link" type="button" @click=${() => page.dismissNotice(id)}>${texts.dismiss}</button>
  </p>`;
}

/** From message to message, when one of them or the list itself has the focus. */
function walk(event: KeyboardEvent): void {
  const { currentTarget: list, target, key } = event;
  if (!(list instanceof HTMLElement) || !(target instanceof HTMLElement)) return;
  const all = [...list.querySelectorAll<HTMLElement>('article')];
  const at = all.indexOf(target);
  if (target !== list && at === -1) return;
  const next = nextIndex(key, at === -1 ? all.length : at, all.length);
  if (next === null) return;
  event.preventDefault();
  all[next]?.focus();
}

function nextIndex(key: string, at: number, count: number): number | null {
  if (key === 'ArrowUp') return Math.max(0, at - 1);
  if (key === 'ArrowDown') return Math.min(count - 1, at + 1);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
