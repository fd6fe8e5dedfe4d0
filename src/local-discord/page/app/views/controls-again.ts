/** A button, link or select of a message, as the focus looks for it. */
export interface FocusedControl {
  readonly customId: string;
  readonly label: string;
}

/**
 * Where a control stands in a message that was drawn again, as the place among the controls there are now: the one of
 * the same custom id, else of the same label (the custom ids of a bot change with the page that they lead to), else
 * whichever stands nearest to where it stood. Null where none of them can be pressed.
 */
export function controlAgain(
  before: FocusedControl & { readonly place: number },
  now: readonly (FocusedControl & { readonly isEnabled: boolean })[],
): number | null {
  const open = now.map((control, place) => ({ ...control, place })).filter(({ isEnabled }) => isEnabled);
  const nearest = (controls: typeof open) =>
    [...controls].sort((a, b) => Math.abs(a.place - before.place) - Math.abs(b.place - before.place))[0]
      ?.place ?? null;
  return (
    nearest(open.filter(({ customId }) => customId === before.customId)) ??
    nearest(open.filter(({ label }) => label === before.label)) ??
    nearest(open)
  );
}
