import type { ShownChoice, ShownCommand, ShownOption } from '../../../shown/shown.js';
import type { Page } from '../page.js';
import { chosenApart } from './chosen-apart.js';

/** A command with a value that the bot offers for what it needs. */
export interface Example {
  readonly command: ShownCommand;
  readonly option: ShownOption;
  readonly choice: ShownChoice;
}

const MOST = 3;
/** How many commands are asked for one: some may have nothing to offer. */
const MOST_ASKED = 6;

/** Questions to begin with: for commands that need one thing which the bot completes, something that it offers. */
export class Examples {
  readonly #page: Page;
  #commands: readonly ShownCommand[] | null = null;
  #wasOnline = false;
  #found: readonly Example[] = [];
  #problem: string | null = null;

  constructor(page: Page) {
    this.#page = page;
  }

  get found(): readonly Example[] {
    return this.#found;
  }

  /** Why the last one was not sent; null where it was. */
  get problem(): string | null {
    return this.#problem;
  }

  async run({ command, option, choice }: Example): Promise<void> {
    const outcome = await this.#page.run(command.name, { [option.name]: choice.value });
    this.#problem = outcome.kind === 'not-sent' ? outcome.text : null;
    this.#page.change({});
  }

  /** Asks the bot once for the commands that are offered, and again when it has come back. */
  follow(): void {
    const { commands, world } = this.#page.state;
    const isOnline = world?.isBotOnline ?? false;
    const isBack = isOnline && !this.#wasOnline;
    this.#wasOnline = isOnline;
    if (!isOnline || (commands === this.#commands && !isBack)) return;
    this.#commands = commands;
    this.#ask(commands);
  }

  async #ask(commands: readonly ShownCommand[]): Promise<void> {
    const asked = commands.flatMap((command) => {
      const [option, ...others] = command.options.filter(({ isRequired }) => isRequired);
      return option?.completes && others.length === 0 ? [{ command, option }] : [];
    });
    const offered = await Promise.all(
      asked.slice(0, MOST_ASKED).map(async ({ command, option }) => {
        const outcome = await this.#page.complete(command.name, { [option.name]: '' }, option.name);
        return { command, option, choices: outcome.kind === 'choices' ? outcome.choices : [] };
      }),
    );
    if (commands !== this.#commands) return;
    const offering = offered.filter(({ choices }) => choices.length > 0).slice(0, MOST);
    const chosen = chosenApart(offering.map(({ choices }) => choices));
    this.#found = offering.flatMap(({ command, option }, at) => {
      const choice = chosen[at];
      return choice ? [{ command, option, choice }] : [];
    });
    this.#page.change({});
  }
}
