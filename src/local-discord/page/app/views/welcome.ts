import { html, type TemplateResult } from 'lit-html';
import type { Page } from '../page.js';

export function welcome(_page: Page): TemplateResult {
  return html``;
}
