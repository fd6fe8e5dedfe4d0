import type { Composing } from './composing.js';
import {
  addable,
  chosenIn,
  type Draft,
  fieldOf,
  filesIn,
  typedIn,
  withOption,
  withoutOption,
} from './draft.js';
import type { Choice } from './field.js';
import { focusCommand, focusField } from './focus.js';
import { fieldKey, type KeyAction } from './keys.js';

/** Filling in the options of the command that is chosen. */
export class Filling {
  readonly #composing: Composing;

  constructor(composing: Composing) {
    this.#composing = composing;
  }

  onKey(event: KeyboardEvent, name: string): void {
    const { draft, list } = this.#composing;
    const field = draft && fieldOf(draft, name);
    if (!field) return;
    const action = fieldKey(event, list.stateFor(field), {
      isEmpty: field.text === '',
      isFirst: draft.fields[0] === field,
      isRequired: field.option.isRequired,
    });
    // Enter opens the browser's choice of a file.
    const isOwnKey = field.option.kind === 'file' && (action?.kind === 'send' || action?.kind === 'open');
    if (!action || isOwnKey) return;
    event.preventDefault();
    event.stopPropagation();
    this.#do(action, draft, name, event.key);
  }

  #do(action: KeyAction, draft: Draft, name: string, key: string): void {
    const { list } = this.#composing;
    switch (action.kind) {
      case 'point':
        list.point(action.at);
        break;
      case 'take': {
        const field = fieldOf(draft, name);
        const offer = field && list.offersFor(field)[list.active];
        if (offer) this.takeOffer(name, offer);
        break;
      }
      case 'close':
        list.shut();
        break;
      case 'open':
        list.enter(draft, name);
        break;
      case 'remove':
        this.#remove(draft, name);
        break;
      case 'back':
        this.#focusBeside(draft, draft, name);
        break;
      case 'leave':
        this.#composing.leave(key === 'Escape');
        break;
      default:
        this.#composing.send();
    }
  }

  enter(name: string): void {
    const { draft, list } = this.#composing;
    if (draft) list.enter(draft, name);
  }

  type(name: string, text: string): void {
    const { draft, list } = this.#composing;
    if (!draft) return;
    const changed = typedIn(draft, name, text);
    this.#composing.change(changed);
    list.follow(changed, name);
  }

  takeOffer(name: string, choice: Choice): void {
    const { draft, list } = this.#composing;
    if (!draft) return;
    const changed = chosenIn(draft, name, choice);
    list.shut();
    this.#composing.change(changed);
    const missing = changed.fields.find(({ option, text }) => option.isRequired && text === '');
    focusField(missing?.option.name ?? name);
  }

  add(name: string): void {
    const { draft } = this.#composing;
    if (!draft) return;
    this.#composing.change(withOption(draft, name));
    focusField(name);
  }

  giveFiles(name: string, files: readonly File[]): void {
    const { draft } = this.#composing;
    if (draft) this.#composing.change(filesIn(draft, name, files));
  }

  /** A file that is dropped on the composer goes to the first option that takes one and has none. */
  drop(files: readonly File[]): void {
    const { draft, typed, texts } = this.#composing;
    if (files.length === 0) return;
    const inUse = draft?.fields.filter(({ option }) => option.kind === 'file') ?? [];
    const free = inUse.find((field) => field.files.length === 0)?.option;
    const added = draft && addable(draft).find(({ kind }) => kind === 'file');
    const option = free ?? added ?? inUse[0]?.option;
    if (draft && option) {
      this.#composing.change(filesIn(withOption(draft, option.name), option.name, files.slice(0, 1)));
      focusField(option.name);
      return;
    }
    const problem = draft ? texts.composer.noOptionForFiles : texts.composer.noCommandForFiles;
    this.#composing.change({ ...typed, problem });
  }

  #remove(draft: Draft, name: string): void {
    const changed = withoutOption(draft, name);
    this.#composing.list.close();
    this.#composing.change(changed);
    this.#focusBeside(draft, changed, name);
  }

  /** The field before, else the one that is now in its place, else the command itself. */
  #focusBeside(before: Draft, now: Draft, name: string): void {
    const at = before.fields.findIndex(({ option }) => option.name === name);
    const field = now.fields[at - 1] ?? now.fields[at];
    if (field) focusField(field.option.name);
    else focusCommand();
  }
}
