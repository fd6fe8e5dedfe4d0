import { html, type TemplateResult } from 'lit-html';
import type { ShownAuthor } from '../../../shown/shown.js';

/** How many colours there are to tell people apart, by the style sheet. */
const COLOURS = 6;

/** Somebody's initials on a colour of their own. */
export function avatar({ name, id }: ShownAuthor): TemplateResult {
  const initials = name
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .slice(0, 2)
    .join('');
  const colour = Number(BigInt(/^\d+$/.test(id) ? id : 0) % BigInt(COLOURS));
  return html`<span class="avatar colour-${colour}" aria-hidden="true">${initials}</span>`;
}
