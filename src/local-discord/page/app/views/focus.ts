import { controlAgain, type FocusedControl } from './controls-again.js';

/** The attribute by which a control is known again within its message. */
const CONTROL = 'data-control';

/**
 * Looked at before drawing: where what has the focus goes, or becomes another control, the focus goes to what stands
 * for it now, or to its message, or else to where one types.
 * @returns to be called after drawing
 */
export function keepFocus(): () => void {
  const before = document.activeElement;
  const home = before?.closest('article');
  const control = before instanceof HTMLElement && home ? controlOf(before, home) : null;
  return () => {
    if (!(before instanceof HTMLElement) || before === document.body) return;
    // An element may be drawn over as another control, or be switched off, which takes the focus from it.
    const isStill =
      before.getAttribute(CONTROL) === (control?.customId ?? null) && !before.matches(':disabled');
    if (before.isConnected && isStill) return;
    if (home?.isConnected) ((control && controlIn(home, control)) ?? home).focus();
    else focusComposer();
  };
}

const controlsIn = (message: HTMLElement) => [...message.querySelectorAll<HTMLElement>(`[${CONTROL}]`)];

const named = (element: HTMLElement): FocusedControl => ({
  customId: element.getAttribute(CONTROL) ?? '',
  label: element.ariaLabel ?? element.textContent.trim(),
});

function controlOf(element: HTMLElement, message: HTMLElement): (FocusedControl & { place: number }) | null {
  const place = controlsIn(message).indexOf(element);
  return place === -1 ? null : { ...named(element), place };
}

function controlIn(message: HTMLElement, before: FocusedControl & { place: number }): HTMLElement | null {
  const controls = controlsIn(message);
  const now = controls.map((element) => ({ ...named(element), isEnabled: !element.matches(':disabled') }));
  const place = controlAgain(before, now);
  return place === null ? null : (controls[place] ?? null);
}

/** To where one types. */
export function focusComposer(): void {
  document.querySelector<HTMLElement>('.composer textarea, .composer input, .composer [tabindex]')?.focus();
}
