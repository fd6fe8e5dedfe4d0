import { html, nothing, type TemplateResult } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import type { ShownForm } from '../../../shown/shown.js';
import { FormDraft } from '../form-draft.js';
import type { Page } from '../page.js';
import { focusComposer } from './focus.js';
import { field } from './form-field.js';

/** What is filled in so far, and what had the focus before the form came. */
let draft: FormDraft | null = null;
let opener: Element | null = null;

/** Draws the form that is open. */
export function form(page: Page): TemplateResult | typeof nothing {
  const { form: shown } = page.state;
  if (!shown) {
    if (draft) leave();
    return nothing;
  }
  if (draft?.form !== shown) {
    if (!draft) opener = document.activeElement;
    draft = new FormDraft(shown, page.texts);
  }
  return dialog(page, shown, draft);
}

function leave(): void {
  draft = null;
  const back = opener;
  opener = null;
  // The dialog is still there while this drawing goes on.
  queueMicrotask(() => {
    if (back instanceof HTMLElement && back.isConnected) back.focus();
    else focusComposer();
  });
}

function dialog(page: Page, shown: ShownForm, filled: FormDraft): TemplateResult {
  const cancel = (event: Event) => {
    event.preventDefault();
    page.change({ form: null });
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (filled.isSending) return;
    const redraw = () => page.change({});
    filled.check();
    redraw();
    const wrong = filled.firstWrong;
    if (wrong) {
      document.getElementById(fieldId(wrong))?.focus();
      return;
    }
    filled.isSending = true;
    redraw();
    const outcome = await page.submit(filled.values, filled.files);
    filled.isSending = false;
    if (outcome.kind === 'not-sent' || outcome.kind === 'no-response')
      filled.refuse(outcome.kind === 'not-sent' ? outcome.field : null, outcome.text);
    redraw();
    const refused = filled.firstWrong;
    if (refused) document.getElementById(fieldId(refused))?.focus();
  };
  return html`<dialog
    class="form"
    aria-labelledby="form-title"
    @cancel=${cancel}
    ${ref((element) => element instanceof HTMLDialogElement && !element.open && show(element))}
  >
    <form novalidate @submit=${submit}>
      <h2 id="form-title">${shown.title}</h2>
      ${shown.fields.map((one) => field(page, one, filled))}
      ${filled.failure ? html`<p class="wrong" role="alert">${filled.failure}</p>` : nothing}
      <footer>
        <button class="button secondary" type="button" @click=${cancel}>${page.texts.cancel}</button>
        <button class="button primary" type="submit" aria-busy=${filled.isSending ? 'true' : nothing}>
          ${page.texts.submit}
        </button>
      </footer>
    </form>
  </dialog>`;
}

/** As soon as it stands in the document. */
function show(element: HTMLDialogElement): void {
  queueMicrotask(() => {
    if (!element.isConnected || element.open) return;
    element.showModal();
    element.querySelector<HTMLElement>('input, textarea, select')?.focus();
  });
}

/** The element of a field; an id in the markup may hold no blanks, a custom id may. */
export const fieldId = (customId: string) =>
  `field-${customId.replace(/[\s%]/g, (character) => `%${character.charCodeAt(0)}`)}`;
