import { html, type TemplateResult } from 'lit-html';
import type { World } from '../../protocol.js';
import { colourOf } from './colour.js';

/** Somebody's initials on a colour of their own. */
export function avatar(
  world: World | null,
  { name, id }: { readonly name: string; readonly id: string },
): TemplateResult {
  const initials = name
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .slice(0, 2)
    .join('');
  return html`<span class="avatar colour-${colourOf(world, id)}" aria-hidden="true">${initials}</span>`;
}
