import { html, nothing, type TemplateResult } from 'lit-html';
import type { PageSelf, World } from '../../protocol.js';
import type { Page, Viewpoint } from '../page.js';
import { avatar } from './avatar.js';

/** Draws where one can be, who one can be, and the language. */
export function sidebar(page: Page): TemplateResult {
  const { world, viewpoint, isSidebarOpen } = page.state;
  if (!world || !viewpoint) return html``;
  const look = (changes: Partial<Viewpoint>) => {
    page.look({ ...viewpoint, ...changes });
    // What was pressed in the drawer is out of sight by now.
    if (isSidebarOpen) document.getElementById(OPENER_ID)?.focus();
  };
  return html`<nav
      id="sidebar"
      class="sidebar ${isSidebarOpen ? 'open' : ''}"
      aria-label=${page.texts.serversAndPeople}
      @keydown=${closeByKey(page)}
    >
      ${places(page, world, look)} ${people(page, world, viewpoint, look)} ${languages(page, world, viewpoint, look)}
    </nav>
    ${
      isSidebarOpen ? html`<div class="sidebar-backdrop" @click=${() => closeSidebar(page)}></div>` : nothing
    }`;
}

type Look = (changes: Partial<Viewpoint>) => void;

function places(page: Page, world: World, look: Look): TemplateResult {
  const here = page.state.viewpoint?.channelId;
  const direct = page.self?.directChannelId;
  const place = (channelId: string, name: string, inner: TemplateResult) =>
    html`<li>
      <button
        class="place"
        type="button"
        aria-current=${channelId === here ? 'true' : nothing}
        @click=${() => look({ channelId })}
      >
        <span class="out-of-sight">${name}</span>${inner}
      </button>
    </li>`;
  return html`<h2>${page.texts.servers}</h2>
    <ul>
      ${world.servers.map(({ id, name, channelId, channelName }) =>
        place(
          channelId,
          page.texts.channelOf(name, channelName),
          html`${avatar(world, { id, name })}
            <span aria-hidden="true">${name}<small>#${channelName}</small></span>`,
        ),
      )}
    </ul>
    <h2>${page.texts.directMessages}</h2>
    <ul>
      ${
        direct
          ? place(
              direct,
              page.texts.directMessage(world.bot.name),
              html`${avatar(world, world.bot)}<span aria-hidden="true">${world.bot.name}</span>
              <i class="presence ${world.isBotOnline && page.state.isConnected ? 'online' : ''}"></i>`,
            )
          : nothing
      }
    </ul>`;
}

function people(page: Page, world: World, viewpoint: Viewpoint, look: Look): TemplateResult {
  const become = (person: PageSelf) => () => {
    const self = world.people.find(({ id }) => id === viewpoint.personId);
    // A conversation with the bot is one's own.
    const isDirect = viewpoint.channelId === self?.directChannelId;
    look({ personId: person.id, ...(isDirect && { channelId: person.directChannelId }) });
  };
  return html`<fieldset class="people">
    <legend>${page.texts.youAre}</legend>
    ${world.people.map(
      (person) =>
        html`<label>
          <input
            type="radio"
            name="person"
            aria-label=${person.name}
            aria-describedby="about-${person.id}"
            .checked=${person.id === viewpoint.personId}
            @change=${become(person)}
          />
          ${avatar(world, person)}
          <span>
            ${person.name}<small id="about-${person.id}"
              >${person.managesServers ? page.texts.managesServers : page.texts.member}</small
            >
          </span>
        </label>`,
    )}
  </fieldset>`;
}

function languages(page: Page, world: World, viewpoint: Viewpoint, look: Look): TemplateResult {
  const choose = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLSelectElement) look({ locale: currentTarget.value });
  };
  return html`<label class="language">
    ${page.texts.language}
    <select class="select" @change=${choose}>
      ${world.locales.map(
        (locale) =>
          html`<option value=${locale} .selected=${locale === viewpoint.locale}>${nameOf(locale)}</option>`,
      )}
    </select>
  </label>`;
}

const languageNames = new Map<string, string>();

/** A language by its own name, which takes a while to find. */
function nameOf(locale: string): string {
  const name =
    languageNames.get(locale) ?? new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
  languageNames.set(locale, name);
  return name;
}

const OPENER_ID = 'open-sidebar';

function openSidebar(page: Page): void {
  page.change({ isSidebarOpen: true });
  document.querySelector<HTMLElement>('#sidebar [aria-current]')?.focus();
}

function closeSidebar(page: Page): void {
  page.change({ isSidebarOpen: false });
  document.getElementById(OPENER_ID)?.focus();
}

const closeByKey = (page: Page) => (event: KeyboardEvent) => {
  if (event.key !== 'Escape' || !page.state.isSidebarOpen) return;
  event.preventDefault();
  closeSidebar(page);
};

/** Opens the sidebar where the screen is too narrow for it. */
export function sidebarButton(page: Page): TemplateResult {
  return html`<button
    id=${OPENER_ID}
    class="open-sidebar"
    type="button"
    aria-label=${page.texts.serversAndPeople}
    aria-expanded=${page.state.isSidebarOpen ? 'true' : 'false'}
    aria-controls="sidebar"
    @click=${() => openSidebar(page)}
  >
    ☰
  </button>`;
}
