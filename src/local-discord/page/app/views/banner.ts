import { html, type TemplateResult } from 'lit-html';
import type { Page } from '../page.js';

export function banner(_page: Page): TemplateResult {
  return html``;
}
