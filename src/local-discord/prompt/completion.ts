import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
} from 'discord.js';
import type { OptionValues } from '../people/command-options.js';
import type { LocalPerson } from '../people/person.js';
import { type Named, nameIn } from '../shown/named.js';
import { readCommandLine, type TypedCommand, type TypedOption, valueFrom } from './command-line.js';

/** What Tab offers: whole replacements for the end of the line that they complete. */
export type Completion = [hits: string[], end: string];

/** Completes lines with commands, options, and what the bot offers as values; remembers the values behind the names. */
export class LineCompleter {
  readonly #person: LocalPerson;
  /** By option and by the name that was offered. */
  readonly #offered = new Map<string, string | number>();

  constructor(person: LocalPerson) {
    this.#person = person;
  }

  /** What completes the line at its end; nothing where the bot has nothing to offer. */
  async complete(line: string): Promise<Completion> {
    if (!/^\/\S*\s/.test(line)) {
      return [this.#names(this.#person.commands, line || '/', (name) => `/${name} `), line];
    }
    try {
      const command = readCommandLine(this.#person.commands, line, this.#person.locale);
      return await this.#completeOption(command, line);
    } catch {
      return [[], line];
    }
  }

  /** The options as the bot gets them, but for files. */
  values(command: TypedCommand): OptionValues {
    return Object.fromEntries(
      command.typed
        .filter(isNoFile)
        .map((typed) => [
          typed.option.name,
          this.#offered.get(key(typed.option, typed.text)) ?? valueFrom(typed, this.#person.locale),
        ]),
    );
  }

  async #completeOption(command: TypedCommand, line: string): Promise<Completion> {
    const unused = command.named.options.filter(
      ({ name }) => !command.typed.some((t) => t.option.name === name),
    );
    const last = command.typed.at(-1) ?? (unused[0] ? { option: unused[0], text: '' } : null);
    if (!last) return [[], line];
    // What is completed must be the very end of the line, spaces and all.
    const end = last.text && last.text + (/\s*$/.exec(line)?.[0] ?? '');
    const [, before = '', word = ''] = /^(.*\s)(\S*)$/su.exec(end) ?? [];
    const names = this.#names(unused, end, (name) => `${before}${name}: `);
    const isChosen = this.#offered.has(key(last.option, before.trim()));
    if (isChosen && names.length > 0) return [names, end];
    const offers = await this.#offers(command, last.option, last.text);
    // What is typed may be among the offers; it would only stand in the way of the others.
    const hits = [...(word ? names : []), ...offers.filter((offer) => offer !== end)];
    return [isExtension(hits, end) ? hits : [end, ...hits], end];
  }

  /** What goes on from what is typed with a name: in the person's language, or else with the own name. */
  #names(named: readonly Named[], typed: string, write: (name: string) => string): string[] {
    return named.flatMap((one) =>
      [nameIn(one, this.#person.locale), one.name]
        .map(write)
        .filter((written) => written.startsWith(typed))
        .slice(0, 1),
    );
  }

  async #offers(
    command: TypedCommand,
    option: APIApplicationCommandBasicOption,
    text: string,
  ): Promise<string[]> {
    const isPrefix = (name: string) => name.toLowerCase().startsWith(text.toLowerCase());
    if (option.type === ApplicationCommandOptionType.Boolean) return ['True', 'False'].filter(isPrefix);
    if ('choices' in option && option.choices) {
      const choices: readonly APIApplicationCommandOptionChoice[] = option.choices;
      return choices.map((choice) => nameIn(choice, this.#person.locale)).filter(isPrefix);
    }
    if (!('autocomplete' in option) || !option.autocomplete) return [];
    const others = command.typed.filter((typed) => typed.option !== option);
    const values = { ...this.values({ ...command, typed: others }), [option.name]: text };
    const choices = await this.#person.complete(command.name, values, option.name);
    for (const { name, value } of choices) this.#offered.set(key(option, name), value);
    return choices.map(({ name }) => name);
  }
}

/**
 * Whether what all offers begin with goes on from what is typed. A terminal puts that beginning in the place of what is
 * typed; where it does not go on from it, what is typed has to be among the offers to be left alone.
 */
const isExtension = (offers: readonly string[], typed: string) =>
  offers.length === 1 || offers.every((offer) => offer.toLowerCase().startsWith(typed.toLowerCase()));

const isNoFile = ({ option }: TypedOption) => option.type !== ApplicationCommandOptionType.Attachment;

const key = (option: APIApplicationCommandBasicOption, name: string) => `${option.name} ${name}`;
