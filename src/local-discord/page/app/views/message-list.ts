import { html, type TemplateResult } from 'lit-html';
import type { Page } from '../page.js';

export function messageList(_page: Page): TemplateResult {
  return html``;
}
