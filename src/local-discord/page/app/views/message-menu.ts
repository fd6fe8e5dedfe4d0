import { html, nothing, type TemplateResult } from 'lit-html';
import type { Page } from '../page.js';

/** How long a finger stays down to open a menu, in milliseconds. */
const LONG_PRESS_MS = 500;
/** How far it may move meanwhile, in pixels. */
const STILL = 10;

const MENU_ID = 'message-menu';

/** What gets the focus back when the menu closes. */
let opener: HTMLElement | null = null;

function open(page: Page, messageId: string, x: number, y: number, from: HTMLElement): void {
  opener = from;
  page.change({ menu: { messageId, x, y } });
  const menu = document.getElementById(MENU_ID);
  if (!menu) return;
  // Where the window has room for it; set by the style's own interface, since the markup may hold no styles.
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(4, Math.min(x, window.innerWidth - width - 4))}px`;
  menu.style.top = `${Math.max(4, Math.min(y, window.innerHeight - height - 4))}px`;
  menu.querySelector<HTMLElement>('[role=menuitem]')?.focus();
}

function close(page: Page): void {
  page.change({ menu: null });
  if (opener?.isConnected) opener.focus();
  opener = null;
}

/** Opens a message's menu by the right button, the context-menu key, Shift+F10, or its own button. */
export const openMenuAt = (page: Page, messageId: string) => (event: MouseEvent | KeyboardEvent) => {
  const { currentTarget: from, target } = event;
  if (!(from instanceof HTMLElement) || !(target instanceof HTMLElement)) return;
  if (event instanceof KeyboardEvent) {
    const isAsked = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    if (!isAsked) return;
  } else if (event.type === 'contextmenu' && (target.closest('a') || hasSelection())) {
    // A link and marked text have the browser's own menu.
    return;
  }
  event.preventDefault();
  event.stopPropagation();
  const { left, bottom } = from.getBoundingClientRect();
  const isAtPointer = event instanceof MouseEvent && event.type === 'contextmenu' && event.clientX > 0;
  if (isAtPointer) open(page, messageId, event.clientX, event.clientY, from);
  else open(page, messageId, left, bottom, from);
};

const hasSelection = () => document.getSelection()?.isCollapsed === false;

/** Opens a message's menu by a finger that stays. */
export const hearPress = (page: Page, messageId: string) => (event: PointerEvent) => {
  const { currentTarget: from, clientX: x, clientY: y } = event;
  if (event.pointerType === 'mouse' || !(from instanceof HTMLElement)) return;
  const timer = setTimeout(() => {
    end();
    open(page, messageId, x, y, from);
    swallowNextClick();
  }, LONG_PRESS_MS);
  const moved = (move: PointerEvent) => {
    if (Math.hypot(move.clientX - x, move.clientY - y) > STILL) end();
  };
  const end = () => {
    clearTimeout(timer);
    from.removeEventListener('pointermove', moved);
    for (const name of ENDS) from.removeEventListener(name, end);
  };
  from.addEventListener('pointermove', moved);
  for (const name of ENDS) from.addEventListener(name, end);
};

/** The finger that opened the menu must not press what has come to stand under it when it is lifted. */
function swallowNextClick(): void {
  const swallowed = new AbortController();
  const { signal } = swallowed;
  const swallowIt = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
    swallowed.abort();
  };
  window.addEventListener('click', swallowIt, { capture: true, signal });
  window.addEventListener('pointerdown', () => swallowed.abort(), { capture: true, signal });
}

const ENDS = ['pointerup', 'pointercancel', 'pointerleave'] as const;

/** Draws the menu that is open. */
export function messageMenu(page: Page): TemplateResult | typeof nothing {
  const { menu, messages, messageCommands } = page.state;
  const message = messages.find(({ id }) => id === menu?.messageId);
  if (!menu || !message) return nothing;
  const run = (name: string) => () => {
    close(page);
    page.runOn(name, message.id);
  };
  const copy = () => {
    const content = document.querySelector(`#message-${message.id} .content`);
    // As it is shown, with its line breaks.
    // biome-ignore lint/performance/useDomNodeTextContent: textContent knows no line breaks
    const text = [...(content?.querySelectorAll<HTMLElement>('.text') ?? [])].map((one) => one.innerText);
    navigator.clipboard?.writeText(text.join('\n'));
    close(page);
  };
  const closeByTouch = ({ pointerType }: PointerEvent) => {
    if (pointerType !== 'mouse') close(page);
  };
  // By itself, the browser would take the focus from where it is given back to.
  const closeByMouse = (event: MouseEvent) => {
    event.preventDefault();
    close(page);
  };
  const item = (label: string, act: () => void) =>
    html`<button type="button" role="menuitem" tabindex="-1" @click=${act}>${label}</button>`;
  return html`<div class="menu-backdrop" @pointerdown=${closeByTouch} @mousedown=${closeByMouse} @contextmenu=${swallow}></div>
    <div id=${MENU_ID} class="menu" role="menu" aria-label=${page.texts.actions} @keydown=${walk(page)}>
      ${message.isPrivate ? nothing : messageCommands.map(({ name, label }) => item(page.texts.apps(label), run(name)))}
      ${item(page.texts.copyText, copy)}
    </div>`;
}

const swallow = (event: Event) => event.preventDefault();

const walk = (page: Page) => (event: KeyboardEvent) => {
  const { currentTarget: menu, key } = event;
  if (!(menu instanceof HTMLElement)) return;
  const items = [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = items.findIndex((one) => one.matches(':focus'));
  const to: Record<string, number> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  if (key === 'Escape' || key === 'Tab') close(page);
  else if (key in to) items[to[key] ?? 0]?.focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
};
