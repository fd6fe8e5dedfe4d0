import type { ShownCommand } from '../../../shown/shown.js';
import type { Page } from '../page.js';
import type { Texts } from '../texts/texts.js';
import { searchCommands } from './command-search.js';
import { checked, type Draft, draftOf, firstWrong, refitted, typedOf } from './draft.js';
import { FieldList } from './field-list.js';
import { focusCommand, focusField, focusText, holdsFocus } from './focus.js';
import { type ListState, textKey } from './keys.js';
import { type Place, placeKey, placeToWrite, type Typed } from './place-to-write.js';
import { Sending } from './sending.js';
import { problemOfText, type WrittenText, written } from './text.js';
import { readLine } from './typed-line.js';

/** What stands in the composer, and what becomes of it: a message, or a command that is chosen, left and sent. */
export class Composing {
  readonly #page: Page;
  readonly #places = new Map<string, Place>();
  #place = placeToWrite();
  #fittedTo: readonly ShownCommand[] | null = null;
  #toldIn: Texts | null = null;
  /** The values of the option that is being filled in. */
  readonly list: FieldList;
  readonly #sending: Sending;

  constructor(page: Page) {
    this.#page = page;
    this.list = new FieldList(page);
    this.#sending = new Sending(page, (place) => {
      page.change({});
      if (place === this.#place) this.#focusWrong();
    });
  }

  get typed(): Typed {
    return this.#place.typed;
  }

  /** The command that is filled in; null while a message is written. */
  get draft(): Draft | null {
    return this.typed.kind === 'command' ? this.typed : null;
  }

  /** The page's own words. */
  get texts(): Texts {
    return this.#page.texts;
  }

  /** The commands that the picker offers; null where it is not open. */
  get hits(): readonly ShownCommand[] | null {
    const { typed } = this;
    if (typed.kind !== 'text' || !typed.text.trimStart().startsWith('/') || typed.isPickerShut) return null;
    return searchCommands(this.#page.state.commands, typed.text);
  }

  change(typed: Typed): void {
    this.#place.typed = typed;
    this.#page.change({});
  }

  /** Before drawing: goes along with who looks where, and with commands that changed. */
  follow(): void {
    const { world, viewpoint, commands } = this.#page.state;
    const key = world && viewpoint && placeKey(world, viewpoint);
    // Who looks may be gone from a world that has just come, until somebody else does.
    const place = key === null ? this.#place : (this.#places.get(key) ?? placeToWrite());
    if (key !== null) this.#places.set(key, place);
    if (place !== this.#place) this.list.close();
    this.#place = place;
    if (this.#toldIn !== this.texts && place.typed.kind === 'text')
      place.typed = { ...place.typed, problem: null };
    this.#toldIn = this.texts;
    if (commands === this.#fittedTo) return;
    this.#fittedTo = commands;
    // A bot that starts has no commands for a moment.
    if (place.typed.kind === 'text' || commands.length === 0) return;
    const fitted = refitted(place.typed, commands, this.texts);
    place.typed = fitted ?? written(typedOf(place.typed));
    if (fitted) return;
    this.list.close();
    // The fields go with their command.
    if (holdsFocus()) queueMicrotask(focusText);
  }

  write(text: string, isPasted: boolean): void {
    const line = isPasted ? readLine(this.#page.state.commands, text) : null;
    if (line) this.take(line.command, text);
    else this.change(written(text));
  }

  onTextKey(event: KeyboardEvent): void {
    const { typed, hits } = this;
    if (typed.kind !== 'text') return;
    const picker: ListState = {
      isOpen: Boolean(hits?.length),
      count: hits?.length ?? 0,
      active: typed.active,
    };
    const action = textKey(event, picker, typed.text);
    if (!action) return;
    event.preventDefault();
    switch (action.kind) {
      case 'point':
        this.change({ ...typed, active: action.at });
        break;
      case 'take': {
        const command = hits?.[typed.active];
        if (command && event.key === 'Enter') this.#takeLine(command, typed.text);
        else if (command) this.take(command, typed.text);
        break;
      }
      case 'close':
        this.change({ ...typed, isPickerShut: true });
        break;
      case 'recall':
        this.#recall();
        break;
      default:
        this.send();
    }
  }

  /** Chooses a command; what is typed behind its name fills its options. */
  take(command: ShownCommand, line: string): void {
    this.list.close();
    this.change(draftOf(command, line, this.texts));
    this.focus();
  }

  /** Enter behind a whole line sends it, like Enter in the last of its options. */
  #takeLine(command: ShownCommand, line: string): void {
    const draft = draftOf(command, line, this.texts);
    const isWhole = draft.problem === null && draft.fields.some(({ text }) => text !== '');
    if (isWhole) this.#sendCommand(draft);
    else this.take(command, line);
  }

  /** Leaves the command; what was typed is given back. */
  leave(isPickerShut: boolean): void {
    const { draft } = this;
    if (!draft) return;
    this.list.close();
    this.change({ ...written(typedOf(draft)), isPickerShut });
    focusText();
  }

  /** Sends what stands there, or tells why it cannot be sent. */
  send(): void {
    const { typed } = this;
    if (typed.kind === 'text') this.#sendText(typed);
    else this.#sendCommand(typed);
  }

  #sendText(typed: WrittenText): void {
    const { text } = typed;
    if (text.trim() === '') return;
    const line = readLine(this.#page.state.commands, text);
    const problem = problemOfText(text, this.texts);
    if (line) this.#takeLine(line.command, text);
    else if (problem) this.change({ ...typed, problem });
    else {
      this.#clear();
      this.#sending.say(typed, this.#place);
    }
  }

  #sendCommand(draft: Draft): void {
    const sendable = checked(draft);
    if ('values' in sendable) {
      this.list.close();
      this.#clear();
      this.#sending.run(draft, sendable, this.#place);
    } else {
      this.list.shut();
      this.change(sendable);
      this.#focusWrong();
    }
  }

  #clear(): void {
    this.change(written(''));
    focusText();
  }

  #recall(): void {
    const { last } = this.#place;
    if (!last) return;
    const fitted = last.kind === 'command' ? refitted(last, this.#page.state.commands, this.texts) : last;
    this.change(fitted ?? written(last.kind === 'command' ? typedOf(last) : last.text));
    this.focus();
  }

  #focusWrong(): void {
    const wrong = this.draft && firstWrong(this.draft);
    if (wrong) focusField(wrong.option.name);
    else this.focus();
  }

  /** Where to go on: the first option that is missing, else the last one, else what there is. */
  focus(): void {
    const { draft } = this;
    const missing = draft?.fields.find(({ option, text }) => option.isRequired && text === '');
    const field = missing ?? draft?.fields.at(-1);
    if (field) focusField(field.option.name);
    else if (draft) focusCommand();
    else focusText();
  }
}
