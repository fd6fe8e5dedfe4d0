import { createInterface } from 'node:readline/promises';
import { Locale } from 'discord.js';
import {
  DidNotRespond,
  type LocalDiscord,
  type LocalMessage,
  type LocalPerson,
  ModalShown,
  NotSent,
} from './local-discord.js';
import { readCommandLine, usageOf } from './prompt/command-line.js';
import { LineCompleter } from './prompt/completion.js';
import { readTypedFiles } from './prompt/typed-files.js';
import { showMessage, showMessageCommands } from './shown/show.js';
import type { ShownMessageCommand } from './shown/shown.js';
import { messageText, type Pressable } from './text/message-text.js';
import { type Look, plainLook, terminalLook } from './text/render.js';
import { clientTextsFor } from './texts/texts.js';

export interface PromptStreams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Whether somebody sits there: then lines are edited, Tab completes, and text is bold where it is bold. */
  readonly isTerminal: boolean;
  /** The language of whoever sits there, as Discord names it; English by default. */
  readonly locale?: string;
}

const PROMPT = '› ';

/**
 * Talks with the bot in lines of text: a slash command gets its reply, a number presses the button that has it, and
 * anything else is a message, on which the numbers below it run the bot's commands.
 * Each line is answered before the next is read; bad ones are told and passed over.
 * @returns at the end of the input, or at `exit`: how many lines there were, empty ones too
 */
export async function runPrompt(local: LocalDiscord, streams: PromptStreams): Promise<number> {
  const { locale = Locale.EnglishUS } = streams;
  const you = local.person({ name: 'You', managesServers: true, locale });
  const conversation = new Conversation(you, streams);
  const lines = createInterface({
    input: streams.input,
    output: streams.output,
    terminal: streams.isTerminal,
    prompt: PROMPT,
    completer: (line: string) => conversation.completer.complete(line),
  });
  let count = 0;
  if (streams.isTerminal) lines.prompt();
  for await (const line of lines) {
    count++;
    if (/^\s*(exit|quit)\s*$/.test(line)) break;
    await conversation.answer(line.trim());
    if (streams.isTerminal) lines.prompt();
  }
  lines.close();
  return count;
}

/** What one person says and sees. */
class Conversation {
  readonly completer: LineCompleter;
  readonly #person: LocalPerson;
  readonly #output: NodeJS.WritableStream;
  readonly #look: Look;
  /** The message whose buttons the numbers press. */
  #shown: { message: LocalMessage; pressables: readonly Pressable[] } | null = null;
  /** What was said last and the commands that the numbers run on it, until something else has numbers. */
  #said: { message: LocalMessage; commands: readonly ShownMessageCommand[] } | null = null;

  constructor(person: LocalPerson, streams: PromptStreams) {
    this.#person = person;
    this.#output = streams.output;
    this.#look = streams.isTerminal ? terminalLook : plainLook;
    this.completer = new LineCompleter(person);
  }

  async answer(line: string): Promise<void> {
    if (line === '') return;
    try {
      if (line === '/' || line === 'help') this.#say(this.#help());
      else if (/^\d+$/.test(line)) this.#show(await this.#press(Number(line)));
      else if (line.startsWith('/')) this.#show(await this.#run(line));
      else this.#say(this.#sayInChannel(line));
    } catch (error) {
      this.#say(told(error));
    }
  }

  async #run(line: string): Promise<LocalMessage> {
    const command = readCommandLine(this.#person.commands, line, this.#person.locale);
    const values = {
      ...this.completer.values(command),
      ...(await readTypedFiles(command, clientTextsFor(this.#person.locale))),
    };
    return this.#person.run(command.name, values);
  }

  /** Says a line in the channel, and tells the commands on it. */
  #sayInChannel(line: string): string {
    const commands = showMessageCommands(this.#person.messageCommands, this.#person.locale);
    if (commands.length === 0) throw new NotSent('A command starts with a slash; type / to see them all.');
    this.#said = { message: this.#person.say(line), commands };
    this.#shown = null;
    const numbered = commands.map(({ label }, at) => `${this.#look.paint(`[${at + 1}]`, ['bold'])} ${label}`);
    return [`${this.#person.name}: ${this.#look.paint(line, [])}`, numbered.join('  ')].join('\n');
  }

  #press(number: number): Promise<LocalMessage> {
    const command = this.#said?.commands[number - 1];
    if (this.#said && command) return this.#person.runOn(command.name, this.#said.message);
    const pressable = this.#shown?.pressables[number - 1];
    if (!this.#shown || !pressable) throw new NotSent(`There is no button ${number}.`);
    return this.#person.press(this.#shown.message, pressable.customId, pressable.values);
  }

  #show(message: LocalMessage): void {
    const { text, pressables } = message.isDeleted
      ? { text: this.#look.paint('(deleted)', ['small']), pressables: [] }
      : messageText(showMessage(message, this.#person), this.#look);
    if (pressables.length > 0 || message.id === this.#shown?.message.id) {
      this.#shown = { message, pressables };
      this.#said = null;
    }
    this.#say(text);
  }

  #help(): string {
    return [
      ...this.#person.commands.map((command) => usageOf(command, this.#person.locale)),
      ...(this.#person.messageCommands.length > 0
        ? ['Anything without a slash is a message, with the commands that can be run on it.']
        : []),
      'Options: /command first option, or name: value as often as needed; a file by its path. A number presses a button; exit leaves.',
    ].join('\n');
  }

  #say(text: string): void {
    this.#output.write(`${text}\n\n`);
  }
}

/** What Discord shows, or the way out; anything else is a fault of this program and goes on. */
function told(error: unknown): string {
  if (error instanceof NotSent) return error.message;
  if (error instanceof DidNotRespond) return `${error.message}.`;
  if (error instanceof ModalShown) return `${error.message} A terminal cannot fill it in.`;
  throw error;
}
