/**
 * Looked at before drawing: where what has the focus goes, the focus goes to its message, or else to where one types.
 * @returns to be called after drawing
 */
export function keepFocus(): () => void {
  const before = document.activeElement;
  const home = before?.closest('article');
  return () => {
    if (!before || before === document.body || before.isConnected) return;
    if (home?.isConnected) home.focus();
    else document.querySelector<HTMLElement>('main textarea, main input')?.focus();
  };
}
