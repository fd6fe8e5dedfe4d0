import { html, type TemplateResult } from 'lit-html';
import type { Page } from '../page.js';
import { channelName } from '../place.js';
import { sidebarButton } from './sidebar.js';

/** Draws where one is. */
export function header(page: Page): TemplateResult {
  return html`<header>${sidebarButton(page)}<h1>${channelName(page)}</h1></header>`;
}
