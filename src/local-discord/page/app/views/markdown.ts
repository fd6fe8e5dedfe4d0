import { html, type nothing, type TemplateResult } from 'lit-html';
import { isOpened } from '../../../shown/address.js';
import type { MarkdownNode, TextStyle } from '../../../shown/shown.js';
import { type Texts, textsFor } from '../texts/texts.js';
import { fullTime, tellTime } from '../time.js';

type Drawn = TemplateResult | string | typeof nothing;

/** Draws read Markdown; the text keeps its line breaks by the style sheet. */
export function markdown(nodes: readonly MarkdownNode[], locale: string): TemplateResult {
  return html`${inOrder(nodes, locale)}`;
}

/** What stands on lines of its own; the one line break after it is its end, not an empty line. */
const BLOCKS: ReadonlySet<MarkdownNode['kind']> = new Set([
  'heading',
  'small',
  'quote',
  'item',
  'code-block',
]);

function inOrder(nodes: readonly MarkdownNode[], locale: string): Drawn[] {
  const drawn: Drawn[] = [];
  let items: TemplateResult[] = [];
  const endList = () => {
    if (items.length > 0) drawn.push(html`<ul>${items}</ul>`);
    items = [];
  };
  nodes.forEach((node, index) => {
    const before = nodes[index - 1];
    const isAfterBlock = before !== undefined && BLOCKS.has(before.kind);
    if (node.kind === 'item') {
      items.push(item(node, locale));
      return;
    }
    const isBetweenItems =
      node.kind === 'text' && node.text === '\n' && items.length > 0 && nodes[index + 1]?.kind === 'item';
    if (isBetweenItems) return;
    endList();
    if (node.kind === 'text' && isAfterBlock) drawn.push(node.text.replace(/^\n/, ''));
    else drawn.push(one(node, locale));
  });
  endList();
  return drawn;
}

function item(node: MarkdownNode & { kind: 'item' }, locale: string): TemplateResult {
  const depth = Math.min(Math.floor((/^ */.exec(node.marker)?.[0].length ?? 0) / 2), 5);
  return html`<li class="depth-${depth}">
    <span class="marker">${/\d/.test(node.marker) ? node.marker.trim() : '•'}</span>
    <span>${inOrder(node.inner, locale)}</span>
  </li>`;
}

function one(node: MarkdownNode, locale: string): Drawn {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'mention':
      return html`<span class="mention">${node.text}</span>`;
    case 'styled':
      return styled(node.style, inOrder(node.inner, locale), textsFor(locale));
    case 'link':
      return link(node.url, inOrder(node.inner, locale));
    case 'time':
      return html`<time title=${fullTime(node.seconds * 1000, locale)}
        >${tellTime(node.seconds, node.style, locale)}</time
      >`;
    case 'heading':
      // The page's own heading is the first level, an author's name the second.
      return heading(node.level, inOrder(node.inner, locale));
    case 'small':
      return html`<small>${inOrder(node.inner, locale)}</small>`;
    case 'quote':
      return html`<blockquote>${inOrder(node.inner, locale)}</blockquote>`;
    case 'item':
      return item(node, locale);
    case 'code-block':
      return html`<pre tabindex="0"><code>${node.text}</code></pre>`;
  }
}

function heading(level: 1 | 2 | 3, inner: Drawn[]): TemplateResult {
  if (level === 1) return html`<h3 class="large">${inner}</h3>`;
  if (level === 2) return html`<h4 class="middle">${inner}</h4>`;
  return html`<h5 class="little">${inner}</h5>`;
}

/** A link out of the page. */
export function link(url: string, inner: unknown): TemplateResult {
  if (!isOpened(url)) return html`${inner}`;
  return html`<a href=${url} target="_blank" rel="noopener noreferrer">${inner}</a>`;
}

function styled(style: TextStyle, inner: Drawn[], texts: Texts): TemplateResult {
  switch (style) {
    case 'bold':
      return html`<strong>${inner}</strong>`;
    case 'italic':
      return html`<em>${inner}</em>`;
    case 'underline':
      return html`<u>${inner}</u>`;
    case 'strike':
      return html`<s>${inner}</s>`;
    case 'code':
      return html`<code>${inner}</code>`;
    case 'spoiler':
      return spoiler(html`${inner}`, texts);
  }
}

/** Something hidden until it is pressed; once shown it stays so. */
export function spoiler(inner: unknown, texts: Texts, kind: 'text' | 'block' = 'text'): TemplateResult {
  return html`<span
    class="spoiler ${kind}"
    role="button"
    tabindex="0"
    aria-label=${texts.spoiler}
    @click=${reveal}
    @keydown=${revealByKey}
    ><span class="hidden" aria-hidden="true" inert>${inner}</span></span
  >`;
}

function reveal({ currentTarget }: Event): void {
  if (!(currentTarget instanceof HTMLElement)) return;
  for (const name of ['role', 'aria-label']) currentTarget.removeAttribute(name);
  // It keeps the focus, but is no longer a stop on the way.
  currentTarget.tabIndex = -1;
  const hidden = currentTarget.querySelector(':scope > .hidden');
  for (const name of ['class', 'aria-hidden', 'inert']) hidden?.removeAttribute(name);
}

function revealByKey(event: KeyboardEvent): void {
  const isHidden = event.currentTarget instanceof HTMLElement && event.currentTarget.role === 'button';
  if (!isHidden || (event.key !== 'Enter' && event.key !== ' ')) return;
  event.preventDefault();
  reveal(event);
}
