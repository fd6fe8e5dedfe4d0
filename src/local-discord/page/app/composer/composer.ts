import { html, type TemplateResult } from 'lit-html';
import type { Page } from '../page.js';
import { commandView } from './command-view.js';
import { Composing } from './composing.js';
import { textView } from './text-view.js';

const composings = new WeakMap<Page, Composing>();

/** Where messages are written and commands are given. */
export function composer(page: Page): TemplateResult {
  const composing = composings.get(page) ?? new Composing(page);
  composings.set(page, composing);
  composing.follow();
  const { typed } = composing;
  return html`<div class="composer" @dragover=${allowFiles} @drop=${(event: DragEvent) => drop(composing, event)}>
    ${typed.kind === 'text' ? textView(page, composing, typed) : commandView(composing, typed)}
  </div>`;
}

function allowFiles(event: DragEvent): void {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
}

/** The browser would open the file in place of the page. */
function drop(composing: Composing, event: DragEvent): void {
  if (!event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  composing.drop([...event.dataTransfer.files]);
}
