import { html, type TemplateResult } from 'lit-html';
import type { Page } from '../page.js';

/** Draws what is away; the element itself is always there, so that a change in it is read out. */
export function banner(page: Page): TemplateResult {
  const { world, isConnected } = page.state;
  const text = !isConnected
    ? page.texts.pageIsAway
    : world?.isBotOnline === false
      ? page.texts.botIsAway(world.bot.name)
      : '';
  return html`<p class="banner" role="status" ?hidden=${text === ''}>${text}</p>`;
}
