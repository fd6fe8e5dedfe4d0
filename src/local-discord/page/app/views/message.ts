import { html, nothing, type TemplateResult } from 'lit-html';
import type { ShownMessage, ShownReference } from '../../../shown/shown.js';
import type { Page } from '../page.js';
import { fullTime, messageTime } from '../time.js';
import { avatar } from './avatar.js';
import { hearPress, openMenuAt } from './message-menu.js';
import { part } from './part.js';

/** The element of a message. */
const elementId = (messageId: string) => `message-${messageId}`;

/** Draws a message. @param isFollowing whether it goes on from one of the same author, whose name then stands for both */
export function message(page: Page, shown: ShownMessage, isFollowing: boolean): TemplateResult {
  const { id, author, sentAt, isPrivate } = shown;
  const locale = page.state.viewpoint?.locale ?? 'en-US';
  const failure = page.state.failures.get(id);
  const time = messageTime(sentAt, locale);
  const name = `${author.name}, ${time}`;
  return html`<article
    id=${elementId(id)}
    class="message ${isPrivate ? 'private' : ''} ${isFollowing ? 'following' : ''}"
    aria-label=${isPrivate ? `${name}, ${page.texts.onlyYou}` : name}
    tabindex="-1"
    @contextmenu=${openMenuAt(page, id)}
    @keydown=${openMenuAt(page, id)}
    @pointerdown=${hearPress(page, id)}
  >
    ${shown.command ? commandLine(page, shown.command) : nothing}
    ${shown.repliesTo && !shown.command ? reference(page, shown.repliesTo) : nothing}
    ${isFollowing ? html`<span class="avatar none"></span>` : avatar(page.state.world, author)}
    ${isPrivate ? html`<span class="out-of-sight">${page.texts.onlyYou}</span>` : nothing}
    <div class="content">
      ${
        isFollowing
          ? nothing
          : html`<h2 class="author">
            <span class="name">${author.name}</span>
            ${author.isBot ? html`<span class="tag">${page.texts.app}</span>` : nothing}
            <time title=${fullTime(sentAt, locale)}>${time}</time>
          </h2>`
      }
      ${shown.isThinking ? thinking(page, author.name) : shown.parts.map((one) => part(page, id, one))}
      ${shown.editedAt === null || shown.isThinking ? nothing : html`<small class="edited">${page.texts.edited}</small>`}
      ${failure ? html`<p class="wrong" role="alert">${failure}</p>` : nothing}
      ${isPrivate ? privateLine(page, id) : nothing}
    </div>
    <button
      class="more"
      type="button"
      tabindex="-1"
      aria-label=${page.texts.moreActions}
      title=${page.texts.moreActions}
      aria-haspopup="menu"
      @click=${openMenuAt(page, id)}
    >
      ⋯
    </button>
  </article>`;
}

function commandLine(
  page: Page,
  { by, name, isOnMessage }: NonNullable<ShownMessage['command']>,
): TemplateResult {
  return html`<p class="above">
    <span class="hook" aria-hidden="true"></span>${page.texts.used(by.name)}
    <span class="mention">${isOnMessage ? page.labelOf(name) : page.texts.commandName(page.labelOf(name))}</span>
  </p>`;
}

function reference(page: Page, { id, author, excerpt }: ShownReference): TemplateResult {
  const hook = html`<span class="hook" aria-hidden="true"></span>`;
  if (!author) return html`<p class="above">${hook}<em>${page.texts.originalIsGone}</em></p>`;
  const go = () => {
    const element = document.getElementById(elementId(id));
    element?.scrollIntoView({ block: 'center' });
    element?.focus();
  };
  return html`<p class="above">
    ${hook}<button class="plain" type="button" title=${page.texts.goToOriginal} @click=${go}>
      <span class="out-of-sight">${page.texts.replyTo}</span><strong>${author.name}</strong> ${excerpt}
    </button>
  </p>`;
}

const thinking = (page: Page, name: string) =>
  html`<p class="thinking">
    <span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>${page.texts.thinking(name)}
  </p>`;

const privateLine = (page: Page, id: string) =>
  html`<p class="only-you">
    <span aria-hidden="true">◉ ${page.texts.onlyYou} ·</span>
    <button class="plain link dismiss" type="button" @click=${() => page.dismiss(id)}>${page.texts.dismiss}</button>
  </p>`;
