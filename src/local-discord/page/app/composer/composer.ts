import { html, type TemplateResult } from 'lit-html';
import type { Page } from '../page.js';
import { commandView } from './command-view.js';
import { Composing } from './composing.js';
import { Filling } from './filling.js';
import { leadToComposer } from './from-anywhere.js';
import { textView } from './text-view.js';

const composings = new WeakMap<Page, { composing: Composing; filling: Filling }>();

/** Where messages are written and commands are given. */
export function composer(page: Page): TemplateResult {
  const known = composings.get(page) ?? begin(page);
  composings.set(page, known);
  const { composing, filling } = known;
  composing.follow();
  const { typed } = composing;
  return html`<div class="composer" @dragover=${allowFiles} @drop=${(event: DragEvent) => drop(filling, event)}>
    ${typed.kind === 'text' ? textView(page, composing, typed) : commandView(composing, filling, typed)}
  </div>`;
}

function begin(page: Page): { composing: Composing; filling: Filling } {
  const composing = new Composing(page);
  // There is nothing to go to before it is drawn.
  queueMicrotask(() => leadToComposer(() => composing.focus()));
  return { composing, filling: new Filling(composing) };
}

function allowFiles(event: DragEvent): void {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
}

/** The browser would open the file in place of the page. */
function drop(filling: Filling, event: DragEvent): void {
  if (!event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  filling.drop([...event.dataTransfer.files]);
}
