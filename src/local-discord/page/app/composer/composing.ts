import type { ShownCommand } from '../../../shown/shown.js';
import type { Page } from '../page.js';
import { texts } from '../texts.js';
import { searchCommands } from './command-search.js';
import {
  addable,
  checked,
  chosenIn,
  type Draft,
  draftOf,
  fieldOf,
  filesIn,
  firstWrong,
  refitted,
  refused,
  type Sendable,
  typedIn,
  typedOf,
  withOption,
  withoutOption,
} from './draft.js';
import type { Choice } from './field.js';
import { FieldList } from './field-list.js';
import { focusCommand, focusField, focusText } from './focus.js';
import { fieldKey, type ListState, textKey } from './keys.js';
import { problemOfText, type WrittenText, written } from './text.js';
import { readLine } from './typed-line.js';

export type Typed = WrittenText | Draft;

/** What stands in the composer of one person in one channel. */
interface Place {
  typed: Typed;
  /** What arrow up gives back: the last command, or a message that did not come through. */
  last: Typed | null;
}

/** The composer's state, and what is done there. */
export class Composing {
  readonly #page: Page;
  readonly #places = new Map<string, Place>();
  #place: Place = { typed: written(''), last: null };
  #fittedTo: readonly ShownCommand[] | null = null;
  readonly list: FieldList;

  constructor(page: Page) {
    this.#page = page;
    this.list = new FieldList(page);
  }

  get typed(): Typed {
    return this.#place.typed;
  }

  /** Goes along with who looks where, and with commands that changed. */
  follow(): void {
    const { viewpoint, commands } = this.#page.state;
    const key = `${viewpoint?.personId} ${viewpoint?.channelId}`;
    const place = this.#places.get(key) ?? { typed: written(''), last: null };
    this.#places.set(key, place);
    if (place !== this.#place) this.list.close();
    this.#place = place;
    if (commands === this.#fittedTo) return;
    this.#fittedTo = commands;
    // A bot that starts has no commands for a moment.
    if (place.typed.kind === 'text' || commands.length === 0) return;
    const fitted = refitted(place.typed, commands);
    place.typed = fitted ?? written(typedOf(place.typed));
    if (!fitted) this.#lose();
  }

  /** The commands that the picker offers; null where it is not open. */
  get hits(): readonly ShownCommand[] | null {
    const { typed } = this;
    if (typed.kind !== 'text' || !typed.text.startsWith('/') || typed.isPickerShut) return null;
    return searchCommands(this.#page.state.commands, typed.text);
  }

  write(text: string, isPasted: boolean): void {
    const line = isPasted ? readLine(this.#page.state.commands, text) : null;
    if (line) this.take(line.command, text);
    else this.#change(written(text));
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
        this.#change({ ...typed, active: action.at });
        break;
      case 'take': {
        const command = hits?.[typed.active];
        if (!command) break;
        if (event.key === 'Enter') this.#takeLine(command, typed.text);
        else this.take(command, typed.text);
        break;
      }
      case 'close':
        this.#change({ ...typed, isPickerShut: true });
        break;
      case 'recall':
        this.#recall();
        break;
      default:
        this.send();
        break;
    }
  }

  /** Chooses a command; what is typed behind its name fills its options. */
  take(command: ShownCommand, line: string): void {
    this.list.close();
    const draft = draftOf(command, line);
    this.#change(draft);
    this.#focusNextEmpty(draft);
  }

  /** Enter behind a whole line sends it, like Enter in the last of its options. */
  #takeLine(command: ShownCommand, line: string): void {
    const draft = draftOf(command, line);
    const sendable = checked(draft);
    const isWhole = draft.fields.some(({ text }) => text !== '') && !draft.problem && 'values' in sendable;
    if (isWhole) this.#run(draft, sendable);
    else this.take(command, line);
  }

  onFieldKey(event: KeyboardEvent, name: string): void {
    const { typed, list } = this;
    const field = typed.kind === 'command' && fieldOf(typed, name);
    if (!field) return;
    const action = fieldKey(event, list.stateFor(field), {
      isEmpty: field.text === '',
      isFirst: typed.fields[0] === field,
      isRequired: field.option.isRequired,
    });
    // The keys of a file input are its own, but for leaving and taking away.
    const isOwnKey = field.option.kind === 'file' && (action?.kind === 'send' || action?.kind === 'open');
    if (!action || isOwnKey) return;
    event.preventDefault();
    event.stopPropagation();
    switch (action.kind) {
      case 'point':
        list.point(action.at);
        break;
      case 'take': {
        const offer = list.offersFor(field)[list.active];
        if (offer) this.takeOffer(name, offer);
        break;
      }
      case 'close':
        list.shut();
        break;
      case 'open':
        list.enter(typed, name);
        break;
      case 'remove':
        this.remove(name);
        break;
      case 'back':
        this.#focusBefore(name);
        break;
      case 'leave':
        this.leave(event.key === 'Escape');
        break;
      case 'send':
        this.send();
        break;
    }
  }

  enter(name: string): void {
    if (this.typed.kind === 'command') this.list.enter(this.typed, name);
  }

  type(name: string, text: string): void {
    const { typed } = this;
    if (typed.kind !== 'command') return;
    const draft = typedIn(typed, name, text);
    this.#place.typed = draft;
    this.list.follow(draft, name);
  }

  takeOffer(name: string, choice: Choice): void {
    const { typed } = this;
    if (typed.kind !== 'command') return;
    const draft = chosenIn(typed, name, choice);
    this.list.shut();
    this.#change(draft);
    const next = draft.fields.find(({ option, text }) => option.isRequired && text === '');
    focusField(next?.option.name ?? name);
  }

  add(name: string): void {
    const { typed } = this;
    if (typed.kind !== 'command') return;
    this.#change(withOption(typed, name));
    focusField(name);
  }

  remove(name: string): void {
    const { typed } = this;
    if (typed.kind !== 'command') return;
    const at = typed.fields.findIndex(({ option }) => option.name === name);
    const draft = withoutOption(typed, name);
    this.list.close();
    this.#change(draft);
    const neighbour = draft.fields[at - 1] ?? draft.fields[at];
    if (neighbour) focusField(neighbour.option.name);
    else focusCommand();
  }

  giveFiles(name: string, files: readonly File[]): void {
    if (this.typed.kind === 'command') this.#change(filesIn(this.typed, name, files));
  }

  /** Files that are dropped on the composer go to the first option that takes one and has none. */
  drop(files: readonly File[]): void {
    const { typed } = this;
    if (files.length === 0) return;
    if (typed.kind === 'text') {
      this.#change({ ...typed, problem: texts.composer.noCommandForFiles });
      return;
    }
    const inUse = typed.fields.filter(({ option }) => option.kind === 'file');
    const free = inUse.find((field) => field.files.length === 0)?.option;
    const option = free ?? addable(typed).find(({ kind }) => kind === 'file') ?? inUse[0]?.option;
    if (!option) {
      this.#change({ ...typed, problem: texts.composer.noOptionForFiles });
      return;
    }
    this.#change(filesIn(withOption(typed, option.name), option.name, files.slice(0, 1)));
    focusField(option.name);
  }

  /** Leaves the command; what was typed is given back. */
  leave(isPickerShut: boolean): void {
    const { typed } = this;
    if (typed.kind !== 'command') return;
    this.list.close();
    this.#change({ ...written(typedOf(typed)), isPickerShut });
    focusText();
  }

  send(): void {
    const { typed } = this;
    if (typed.kind === 'text') this.#sendText(typed);
    else this.#sendCommand(typed);
  }

  #sendCommand(draft: Draft): void {
    const sendable = checked(draft);
    if ('values' in sendable) {
      this.#run(draft, sendable);
      return;
    }
    this.list.shut();
    this.#change(sendable);
    this.#focusWrong(sendable);
  }

  #sendText(typed: WrittenText): void {
    const { text } = typed;
    if (text.trim() === '') return;
    const line = readLine(this.#page.state.commands, text);
    const problem = problemOfText(text);
    if (line) this.#takeLine(line.command, text);
    else if (problem) this.#change({ ...typed, problem });
    else {
      this.#clear();
      this.#finish(this.#page.say(text.trim()), this.#place, typed);
    }
  }

  #run(draft: Draft, { values, files }: Sendable): void {
    this.list.close();
    this.#clear();
    this.#place.last = { ...draft, problem: null };
    this.#finish(this.#page.run(draft.command.name, values, files), this.#place, draft);
  }

  #clear(): void {
    this.#change(written(''));
    focusText();
  }

  /** What was not sent is given back; the bot's silence is told where messages stand. */
  async #finish(outcome: ReturnType<Page['run']>, place: Place, sent: Typed): Promise<void> {
    const came = await outcome;
    const isSaidInVain = sent.kind === 'text' && came.kind === 'no-response';
    if (came.kind !== 'not-sent' && !isSaidInVain) return;
    const field = came.kind === 'not-sent' ? came.field : null;
    const back = sent.kind === 'text' ? written(sent.text, came.text) : refused(sent, came.text, field);
    place.last = back;
    const isEmpty = place.typed.kind === 'text' && place.typed.text === '';
    place.typed = isEmpty ? back : { ...place.typed, problem: texts.composer.notSentBefore(came.text) };
    this.#page.change({});
    if (place !== this.#place || !isEmpty) return;
    if (back.kind === 'command') this.#focusWrong(back);
    else focusText();
  }

  #recall(): void {
    const { last } = this.#place;
    if (!last) return;
    const fitted = last.kind === 'command' ? refitted(last, this.#page.state.commands) : last;
    const typed = fitted ?? written(last.kind === 'command' ? typedOf(last) : last.text);
    this.#change(typed);
    if (typed.kind === 'command') this.#focusNextEmpty(typed);
    else focusText();
  }

  #focusWrong(draft: Draft): void {
    const wrong = firstWrong(draft);
    if (wrong) focusField(wrong.option.name);
    else this.#focusNextEmpty(draft);
  }

  #focusNextEmpty({ fields }: Draft): void {
    const field = fields.find(({ option, text }) => option.isRequired && text === '') ?? fields.at(-1);
    if (field) focusField(field.option.name);
    else focusCommand();
  }

  #focusBefore(name: string): void {
    if (this.typed.kind !== 'command') return;
    const at = this.typed.fields.findIndex(({ option }) => option.name === name);
    const before = this.typed.fields[at - 1];
    if (before) focusField(before.option.name);
  }

  /** The fields go with the command; where one had the focus, the text has it once it is drawn. */
  #lose(): void {
    this.list.close();
    const hadFocus = document.activeElement?.closest('.composer');
    if (hadFocus) queueMicrotask(focusText);
  }

  #change(typed: Typed): void {
    this.#place.typed = typed;
    this.#page.change({});
  }
}
