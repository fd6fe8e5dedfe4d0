/** What matters of a keyboard event. */
export interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  /** Whether an input method is still putting a word together. */
  readonly isComposing: boolean;
  readonly keyCode: number;
}

/** A list above the composer; `active` is the place of the option that is pointed at, -1 where none is. */
export interface ListState {
  readonly isOpen: boolean;
  readonly count: number;
  readonly active: number;
}

export type KeyAction =
  | { readonly kind: 'point'; readonly at: number }
  | { readonly kind: 'take' | 'close' | 'open' | 'send' | 'recall' | 'leave' | 'remove' | 'back' };

/**
 * Whether a key is an input method's own: it may end a word rather than send it. Safari tells that the word has ended
 * before it tells of the key which did that, and has this code for it.
 */
export const isOfInputMethod = ({ isComposing, keyCode }: Pick<Press, 'isComposing' | 'keyCode'>) =>
  isComposing || keyCode === 229;

/** What a key does in the textbox of a message; null where it does what it does in any. */
export function textKey(press: Press, list: ListState, text: string): KeyAction | null {
  if (isOfInputMethod(press) || hasModifier(press)) return null;
  const inList = list.isOpen ? listKey(press, list) : null;
  if (inList) return inList;
  if (press.key === 'Enter' && !press.shiftKey) return { kind: 'send' };
  return press.key === 'ArrowUp' && text === '' ? { kind: 'recall' } : null;
}

/** What a key does in the field of an option. */
export function fieldKey(
  press: Press,
  list: ListState,
  field: { readonly isEmpty: boolean; readonly isFirst: boolean; readonly isRequired: boolean },
): KeyAction | null {
  if (isOfInputMethod(press) || hasModifier(press)) return null;
  const inList = list.isOpen ? listKey(press, list) : null;
  if (inList) return inList;
  switch (press.key) {
    case 'Enter':
      return { kind: 'send' };
    case 'Escape':
      return { kind: 'leave' };
    case 'ArrowDown':
    case 'ArrowUp':
      return list.isOpen ? null : { kind: 'open' };
    case 'Backspace':
      if (!field.isEmpty) return null;
      if (!field.isRequired) return { kind: 'remove' };
      return { kind: field.isFirst ? 'leave' : 'back' };
    default:
      return null;
  }
}

/**
 * Whether a key that is pressed outside of all fields is meant for the composer, as in Discord: what writes something,
 * and Escape. A blank scrolls, or presses what has the focus.
 */
export function leadsToComposer(press: Press): boolean {
  if (isOfInputMethod(press) || hasModifier(press)) return false;
  const isCharacter = [...press.key].length === 1 && press.key.trim() !== '';
  return isCharacter || press.key === 'Escape' || press.key === 'Dead';
}

function listKey({ key, shiftKey }: Press, { count, active }: ListState): KeyAction | null {
  if (key === 'Escape') return { kind: 'close' };
  if (count === 0 || shiftKey) return null;
  switch (key) {
    case 'ArrowDown':
      return { kind: 'point', at: (active + 1) % count };
    case 'ArrowUp':
      return { kind: 'point', at: active <= 0 ? count - 1 : active - 1 };
    case 'Enter':
    case 'Tab':
      return active < 0 ? null : { kind: 'take' };
    default:
      return null;
  }
}

const hasModifier = ({ ctrlKey, altKey, metaKey }: Press) => ctrlKey || altKey || metaKey;
