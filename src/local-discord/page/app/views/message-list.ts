import { html, nothing, type TemplateResult } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { repeat } from 'lit-html/directives/repeat.js';
import { type Listed, listed } from '../grouping.js';
import type { Notice } from '../notice.js';
import type { Page } from '../page.js';
import { channelName } from '../place.js';
import { drawnFrom } from './drawn-from.js';
import { message } from './message.js';
import { LIST_ID, scrollToEnd } from './scrolling.js';
import { welcome } from './welcome.js';

/** Draws everything that was said in the channel, and what is under way. */
export function messageList(page: Page): TemplateResult {
  const { messages, notices } = page.state;
  const now = Date.now();
  return html`<div class="list-frame">
    <div id=${LIST_ID} class="list" role="log" tabindex="0" aria-label=${page.texts.messagesIn(channelName(page))} @keydown=${walk}>
      ${welcome(page)}
      ${repeat(
        listed(messages, notices),
        ({ id }) => id,
        (one) => inList(page, one, now),
      )}
    </div>
    ${
      page.state.hasNews
        ? html`<button class="button primary news" type="button" @click=${scrollToEnd}>${page.texts.newMessages}</button>`
        : nothing
    }
  </div>`;
}

/** A message costs nothing while nothing of it changes, whatever else is drawn. */
function inList(page: Page, one: Listed, now: number): unknown {
  if (one.kind === 'notice') return notice(page, one.notice);
  const { message: shown, isFollowing } = one;
  return guard(drawnFrom(page.state, shown, isFollowing, now), () => message(page, shown, isFollowing));
}

function notice(page: Page, { id, kind, sent, why }: Notice): TemplateResult {
  if (kind === 'sending') return html`<p class="notice" role="status">${page.texts.sending(sent ?? '')}</p>`;
  return html`<p class="notice wrong" role="alert">
    ${sent === null ? nothing : html`<span class="sent">${page.texts.used(page.self?.name ?? '')} <span class="mention">${sent}</span></span>`}
    ${why}
    <button class="plain link" type="button" @click=${() => page.dismissNotice(id)}>${page.texts.dismissNotice}</button>
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
