import './styles/page.css';
import { html, render } from 'lit-html';
import { composer } from './composer/composer.js';
import { Page } from './page.js';
import { banner } from './views/banner.js';
import { form } from './views/form.js';
import { header } from './views/header.js';
import { messageList } from './views/message-list.js';
import { sidebar } from './views/sidebar.js';

const root = document.getElementById('page');
if (!root) throw new Error('the page has no place to draw in');

const page = new Page(draw);
page.look(null);

function draw(): void {
  if (!root || !page.state.world) return;
  render(
    html`${sidebar(page)}
      <main>${header(page)}${banner(page)}${messageList(page)}${composer(page)}</main>
      ${form(page)}`,
    root,
  );
}
