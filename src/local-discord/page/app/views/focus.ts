/** The attribute by which a control is known again within its message. */
const CONTROL = 'data-control';

/**
 * Looked at before drawing: where what has the focus goes, the focus goes to what stands for it now, or to its message,
 * or else to where one types.
 * @returns to be called after drawing
 */
export function keepFocus(): () => void {
  const before = document.activeElement;
  const home = before?.closest('article');
  const control = before?.getAttribute(CONTROL);
  return () => {
    if (!before || before === document.body) return;
    // An element may be drawn over as another control, or be switched off, which takes the focus from it.
    const isStill = before.getAttribute(CONTROL) === (control ?? null) && !before.matches(':disabled');
    if (before.isConnected && isStill) return;
    if (home?.isConnected) (controlIn(home, control) ?? home).focus();
    else focusComposer();
  };
}

function controlIn(message: HTMLElement, control: string | null | undefined): HTMLElement | undefined {
  return [...message.querySelectorAll<HTMLElement>(`[${CONTROL}]`)].find(
    (element) => element.getAttribute(CONTROL) === control && !element.matches(':disabled'),
  );
}

/** To where one types. */
export function focusComposer(): void {
  document.querySelector<HTMLElement>('.composer textarea, .composer input, .composer [tabindex]')?.focus();
}
