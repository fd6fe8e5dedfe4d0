import { html, nothing, type TemplateResult } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import type { ShownPart, ShownPicture } from '../../../shown/shown.js';
import type { Page } from '../page.js';
import type { Texts } from '../texts/texts.js';
import { control } from './control.js';
import { link, markdown, spoiler } from './markdown.js';

/** Draws a part of a message. */
export function part(page: Page, messageId: string, shown: ShownPart): TemplateResult {
  const locale = page.state.viewpoint?.locale ?? 'en-US';
  const { texts } = page;
  const within = (parts: readonly ShownPart[]) => parts.map((one) => part(page, messageId, one));
  switch (shown.kind) {
    case 'text':
      return html`<div class="text" dir="auto">${markdown(shown.nodes, locale)}</div>`;
    case 'separator':
      return html`<div
        class="separator ${shown.isLarge ? 'large' : ''}"
        role=${shown.isLine ? 'separator' : 'presentation'}
      >
        ${shown.isLine ? html`<hr aria-hidden="true" />` : nothing}
      </div>`;
    case 'container': {
      const inner = html`<div class="container" ${accent(shown.accent)}>${within(shown.parts)}</div>`;
      return shown.isSpoiler ? spoiler(inner, texts, 'block') : inner;
    }
    case 'section':
      return html`<div class="section">
        <div class="section-text">${within(shown.parts)}</div>
        ${
          shown.accessory.kind === 'picture'
            ? picture(shown.accessory, texts, 'thumbnail')
            : control(page, messageId, shown.accessory)
        }
      </div>`;
    case 'row':
      return html`<div class="row">${shown.controls.map((one) => control(page, messageId, one))}</div>`;
    case 'pictures':
      return html`<div class="pictures">${shown.pictures.map((one) => picture(one, texts, 'picture'))}</div>`;
    case 'file':
      return shown.isSpoiler ? spoiler(file(shown, texts), texts, 'block') : file(shown, texts);
    case 'embed':
      return html`<div class="embed container" ${accent(shown.accent)}>
        ${
          shown.title
            ? html`<h3 class="little">${shown.url ? link(shown.url, shown.title) : shown.title}</h3>`
            : nothing
        }
        <div class="text" dir="auto">${markdown(shown.description, locale)}</div>
        ${shown.fields.map(
          ({ name, nodes }) =>
            html`<div class="text" dir="auto"><strong>${name}</strong><br />${markdown(nodes, locale)}</div>`,
        )}
        ${shown.footer ? html`<small>${shown.footer}</small>` : nothing}
      </div>`;
  }
}

/** Set through the style's own interface: the page's policy allows no styles in the markup. */
const accent = (color: string | null) =>
  ref((element) => {
    if (!(element instanceof HTMLElement)) return;
    if (color) element.style.setProperty('--bar', color);
    else element.style.removeProperty('--bar');
  });

function picture(shown: ShownPicture, texts: Texts, className: string): TemplateResult {
  const image = html`<img
    class=${className}
    src=${shown.url}
    alt=${shown.description ?? texts.picture}
    loading="lazy"
    referrerpolicy="no-referrer"
  />`;
  return shown.isSpoiler ? spoiler(image, texts, 'block') : image;
}

function file({ name, size, url }: ShownPart & { kind: 'file' }, texts: Texts): TemplateResult {
  return html`<div class="file">
    <span aria-hidden="true" class="file-sign">▤</span>
    <span class="file-name">
      <a href=${url} download=${name}>${name}</a>
      ${size === null ? nothing : html`<small>${texts.bytes(size)}</small>`}
    </span>
  </div>`;
}
