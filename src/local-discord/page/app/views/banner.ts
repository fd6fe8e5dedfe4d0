import { html, type TemplateResult } from 'lit-html';
import type { Page } from '../page.js';
import { texts } from '../texts.js';

/** Draws what is away; the element itself is always there, so that a change in it is read out. */
export function banner(page: Page): TemplateResult {
  const { world, isConnected } = page.state;
  const text = !isConnected
    ? texts.pageIsAway
    : world?.isBotOnline === false
      ? texts.botIsAway(world.bot.name)
      : '';
  return html`<p class="banner" role="status" ?hidden=${text === ''}>${text}</p>`;
}
