/** The attribute by which a control is known again within its message. */
const CONTROL = 'data-control';

/** How a control is known again: by its custom id, or where the bot changes that with each press, by its words. */
interface Known {
  readonly id: string | null;
  readonly words: string;
}

const known = (element: Element): Known => ({
  id: element.getAttribute(CONTROL),
  words: element.textContent?.trim() ?? '',
});

const isSame = (one: Known, other: Known) =>
  one.id === other.id || (one.id !== null && other.id !== null && one.words === other.words);

/**
 * Looked at before drawing: where what has the focus goes, the focus goes to what stands for it now, or to its message,
 * or else to where one types.
 * @returns to be called after drawing
 */
export function keepFocus(): () => void {
  const before = document.activeElement;
  const home = before?.closest('article');
  const control = before && known(before);
  return () => {
    if (!before || !control || before === document.body) return;
    // An element may be drawn over as another control, or be switched off, which takes the focus from it.
    const isStill = isSame(known(before), control) && !before.matches(':disabled');
    if (before.isConnected && isStill) return;
    if (home?.isConnected) (controlIn(home, control) ?? home).focus();
    else focusComposer();
  };
}

function controlIn(message: HTMLElement, control: Known): HTMLElement | undefined {
  const all = [...message.querySelectorAll<HTMLElement>(`[${CONTROL}]`)].filter(
    (element) => !element.matches(':disabled'),
  );
  return (
    all.find((element) => known(element).id === control.id) ??
    all.find((element) => isSame(known(element), control))
  );
}

/** To where one types. */
export function focusComposer(): void {
  document.querySelector<HTMLElement>('.composer textarea, .composer input, .composer [tabindex]')?.focus();
}
