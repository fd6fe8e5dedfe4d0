import { html, nothing, type TemplateResult } from 'lit-html';
import type { Page } from '../page.js';
import { texts } from '../texts.js';
import { type Example, Examples } from './examples.js';

const examplesOf = new WeakMap<Page, Examples>();

/** What this is, and questions to begin with, which the bot itself gives. */
export function welcome(page: Page): TemplateResult {
  const examples = examplesOf.get(page) ?? new Examples(page);
  examplesOf.set(page, examples);
  examples.follow();
  const bot = page.state.world?.bot.name ?? '';
  return html`<section class="welcome" aria-label=${texts.welcome.region}>
    <h2>${texts.welcome.heading(bot)}</h2>
    <p>${texts.welcome.what(bot)} ${texts.welcome.how}</p>
    ${
      examples.found.length === 0
        ? nothing
        : html`<p>${texts.welcome.begin}</p>
            <ul>${examples.found.map((example) => html`<li>${button(page, example)}</li>`)}</ul>`
    }
  </section>`;
}

const button = (page: Page, { command, option, choice }: Example) => html`<button
  type="button"
  @click=${() => page.run(command.name, { [option.name]: choice.value })}
>/${command.label} <span>${option.label}: ${choice.label}</span></button>`;
