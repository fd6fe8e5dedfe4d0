import './styles/page.css';
import { html, render } from 'lit-html';
import { composer } from './composer/composer.js';
import { Page } from './page.js';
import { remembered } from './remembered.js';
import { banner } from './views/banner.js';
import { CLOCK_MS } from './views/drawn-from.js';
import { focusComposer, keepFocus } from './views/focus.js';
import { form } from './views/form.js';
import { header } from './views/header.js';
import { messageList } from './views/message-list.js';
import { messageMenu } from './views/message-menu.js';
import { keepReading, watchReading } from './views/scrolling.js';
import { sidebar } from './views/sidebar.js';

const root = document.getElementById('page');
if (!root) throw new Error('the page has no place to draw in');

/** Where the sidebar is a drawer over the rest, by the style sheet. */
const narrow = window.matchMedia('(max-width: 719px)');
narrow.addEventListener('change', draw);

const page = new Page(draw);
page.begin(remembered());
watchReading(page);
setInterval(draw, CLOCK_MS);

function draw(): void {
  if (!root || !page.state.world) return;
  document.documentElement.lang = page.texts.tag;
  document.title = page.texts.title;
  const after = [keepReading(page), keepFocus()];
  render(
    html`<button class="skip" type="button" @click=${focusComposer}>${page.texts.skip}</button>
      ${sidebar(page)}
      <main ?inert=${page.state.isSidebarOpen && narrow.matches}>${header(page)}${banner(page)}${messageList(page)}${composer(page)}</main>
      ${messageMenu(page)}${form(page)}`,
    root,
  );
  for (const keep of after) keep();
}
