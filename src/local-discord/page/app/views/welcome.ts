import { html, nothing, type TemplateResult } from 'lit-html';
import type { Page } from '../page.js';
import { type Example, Examples } from './examples.js';

const examplesOf = new WeakMap<Page, Examples>();

/** What this is, and questions to begin with, which the bot itself gives. */
export function welcome(page: Page): TemplateResult {
  const examples = examplesOf.get(page) ?? new Examples(page);
  examplesOf.set(page, examples);
  examples.follow();
  const bot = page.state.world?.bot.name ?? '';
  return html`<section class="welcome" aria-label=${page.texts.welcome.region}>
    <h2>${page.texts.welcome.heading(bot)}</h2>
    <p>${page.texts.welcome.what(bot)}</p>
    ${
      examples.found.length === 0
        ? nothing
        : html`<p>${page.texts.welcome.begin}</p>
            <ul>${examples.found.map((example) => html`<li>${button(examples, example)}</li>`)}</ul>`
    }
    ${examples.problem === null ? nothing : html`<p class="welcome-problem" role="alert">${examples.problem}</p>`}
  </section>`;
}

const button = (examples: Examples, example: Example) => html`<button
  type="button"
  @click=${() => examples.run(example)}
>/${example.command.label} <span>${example.option.label}: ${example.choice.label}</span></button>`;
