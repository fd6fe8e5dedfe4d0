/** The ids by which the composer's parts name each other. */
export const ids = {
  text: 'composer-text',
  command: 'composer-command',
  list: 'composer-list',
  hint: 'composer-hint',
  problem: 'composer-problem',
  counter: 'composer-counter',
  field: (name: string) => `composer-field-${name}`,
  problemOf: (name: string) => `composer-problem-${name}`,
  offer: (at: number) => `composer-offer-${at}`,
} as const;

export const focusField = (name: string): void => focus(ids.field(name));

/** For a command without a field: Enter sends it, Tab goes on to what may be added. */
export const focusCommand = (): void => focus(ids.command);

export const focusText = (): void => focus(ids.text);

export const holdsFocus = (): boolean => Boolean(document.activeElement?.closest('.composer'));

function focus(id: string): void {
  const element = document.getElementById(id);
  element?.focus();
  // With what is wrong with it, which stands below.
  element?.closest('.composer-field')?.scrollIntoView({ block: 'nearest' });
  if (element instanceof HTMLTextAreaElement)
    element.setSelectionRange(element.value.length, element.value.length);
}
