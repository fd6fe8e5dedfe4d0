import type { Page } from '../page.js';
import { type Completed, Completing } from './completing.js';
import { type Draft, fieldOf, valuesToComplete } from './draft.js';
import { type Choice, choicesFor, type Field, hasList } from './field.js';
import type { ListState } from './keys.js';

/** The list of values of the option that is being filled in. */
export class FieldList {
  readonly #page: Page;
  readonly #completing: Completing;
  #completed: Completed = { state: 'loading', choices: [] };
  #field: string | null = null;
  #isOpen = false;
  #active = -1;

  constructor(page: Page) {
    this.#page = page;
    this.#completing = new Completing((completed) => this.#hear(completed));
  }

  /** The option that has the focus; null where none has. */
  get field(): string | null {
    return this.#field;
  }

  /** Which value is pointed at; -1 where none is. */
  get active(): number {
    return this.#active;
  }

  isOpenFor({ option }: Field): boolean {
    return this.#isOpen && option.name === this.#field && hasList(option);
  }

  /** What an option that the bot completes waits for or got; always ready where the choices are fixed. */
  conditionOf({ option }: Field): Completed['state'] {
    return option.completes ? this.#completed.state : 'ready';
  }

  offersFor(field: Field): readonly Choice[] {
    return field.option.completes ? this.#completed.choices : choicesFor(field);
  }

  stateFor(field: Field): ListState {
    return { isOpen: this.isOpenFor(field), count: this.offersFor(field).length, active: this.#active };
  }

  /** Opens for an option that is entered: the bot is asked at once. */
  enter(draft: Draft, name: string): void {
    const field = fieldOf(draft, name);
    if (!field) return;
    if (this.#field !== name) this.#completing.end();
    this.#open(field);
    if (field.option.completes) this.#completing.askNow(() => this.#ask(draft, name));
    this.#page.change({});
  }

  /** Goes along with what is typed: the bot is asked when it pauses. */
  follow(draft: Draft, name: string): void {
    const field = fieldOf(draft, name);
    if (!field) return;
    this.#open(field);
    if (field.option.completes) this.#completing.askAfterPause(() => this.#ask(draft, name));
    this.#page.change({});
  }

  point(at: number): void {
    this.#active = at;
    this.#page.change({});
  }

  /** Puts the list away, until something is typed or an arrow key asks for it. */
  shut(): void {
    this.#isOpen = false;
    this.#active = -1;
    this.#completing.end();
    this.#page.change({});
  }

  /** The option has lost the focus to another one, or to none. */
  leave(name: string): void {
    if (this.#field !== name) return;
    this.close();
    this.#page.change({});
  }

  /** The same without drawing. */
  close(): void {
    this.#field = null;
    this.#isOpen = false;
    this.#active = -1;
    this.#completing.end();
  }

  #open(field: Field): void {
    this.#field = field.option.name;
    this.#isOpen = true;
    this.#active = pointedAtFirst(field);
  }

  async #ask(draft: Draft, name: string): Promise<readonly Choice[] | null> {
    const outcome = await this.#page.complete(draft.command.name, valuesToComplete(draft, name), name);
    return outcome.kind === 'choices' ? outcome.choices : null;
  }

  #hear(completed: Completed): void {
    const pointedAt = this.#completed.choices[this.#active];
    this.#completed = completed;
    this.#active = completed.choices.findIndex(({ value }) => value === pointedAt?.value);
    if (completed.state !== 'loading') this.#page.change({});
  }
}

/** What must be one of fixed choices is the first that fits; any other text may be meant as it is typed. */
function pointedAtFirst(field: Field): number {
  const typed = field.text.trim().toLowerCase();
  if (field.option.completes || field.chosen || typed === '') return -1;
  const choices = choicesFor(field);
  return choices.length === 0 || choices.some(({ label }) => label.toLowerCase() === typed) ? -1 : 0;
}
