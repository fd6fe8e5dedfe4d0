import { leadsToComposer } from './keys.js';

/** What takes keys itself: fields to type in, lists to type in the names of, menus, dialogs. */
const TAKES_KEYS = [
  'input:not([type="radio"], [type="checkbox"], [type="file"])',
  'textarea',
  'select',
  '[contenteditable]',
  '[role="menu"]',
  'details[open]',
  'dialog',
].join();

/** Has keys that nothing else takes go to the composer, wherever the focus is, and has it begin there. */
export function leadToComposer(focus: () => void): void {
  document.addEventListener('keydown', (event) => {
    const { target } = event;
    if (event.defaultPrevented || !(target instanceof Element) || target.closest(TAKES_KEYS)) return;
    // What is open over the page has its own keys, even where nothing in it has the focus.
    if (document.querySelector('dialog[open], [role="menu"]')) return;
    // The character then comes to what has the focus.
    if (leadsToComposer(event)) focus();
  });
  // On a touch screen, the focus would open the keyboard over half of the page.
  if (window.matchMedia('(pointer: fine)').matches && document.activeElement === document.body) focus();
}
