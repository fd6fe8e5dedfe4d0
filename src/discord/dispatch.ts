import { randomBytes } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageContextMenuCommandInteraction,
  RepliableInteraction,
} from 'discord.js';
import type { Logger } from 'pino';
import { StoreUnavailable } from '../library/store/store.js';
import { ErrorWithWords } from '../operations/logged-error.js';
import { type Measures, NO_MEASURES } from '../operations/measures.js';
import { press } from './buttons.js';
import type { Command, MessageCommand } from './commands/command.js';
import { commands, messageCommands } from './commands/commands.js';
import { FloodGuard } from './flood/flood-guard.js';
import type { FloodLimits } from './flood/limits.js';
import { takeForm } from './forms.js';
import { inTime } from './in-time.js';
import { type Choice, isTooLate, offer, reply } from './reply.js';
import { SeenBefore } from './seen-before.js';
import type { Services } from './services.js';
import { textsFor } from './texts/texts.js';
import { awayText, ToldAway } from './told-away.js';
import { Unconfirmed } from './unconfirmed.js';
import { viewNotice } from './views/notice.js';
import { waitAsked } from './waits-asked.js';
import { wordsOf } from './words-of.js';

/** Bytes of an error's reference: eight digits are enough to find a line of the log by. */
const REFERENCE_BYTES = 4;

const ASKED_TO_WAIT = 'Discord asks to wait longer than it waits itself';

export interface DispatchOptions {
  /** The slash commands to answer; by default, every one there is. */
  all?: readonly Command[];
  measures?: Measures;
  /** What is answered of one user or one scope at once; absent: whatever they ask. */
  flood?: FloodLimits;
}

/** Takes what comes in from Discord to the code that answers it, and answers for its errors. */
export class Dispatch {
  readonly #services: Services;
  readonly #log: Logger;
  readonly #measures: Measures;
  readonly #commands: ReadonlyMap<string, Command>;
  readonly #messageCommands: ReadonlyMap<string, MessageCommand>;
  readonly #beingAnswered = new Set<Promise<void>>();
  readonly #seenBefore = new SeenBefore();
  readonly #flood: FloodGuard | null;

  constructor(services: Services, log: Logger, options: DispatchOptions = {}) {
    const { all = commands, measures = NO_MEASURES, flood } = options;
    this.#services = services;
    this.#log = log;
    this.#measures = measures;
    this.#flood = flood ? new FloodGuard(flood, measures, log) : null;
    this.#commands = new Map(all.map((command) => [command.data.name, command]));
    this.#messageCommands = new Map(messageCommands.map((command) => [command.data.name, command]));
  }

  /** Answers an interaction, once however often the gateway sends it; never throws and never rejects. */
  readonly handle = (interaction: Interaction): void => {
    if (this.#seenBefore.has(interaction.id)) return;
    const answer = () => this.#answer(interaction);
    const answering = this.#flood ? this.#flood.take(interaction, answer) : answer();
    const answered = answering.catch((err) => this.#log.error({ err }, 'answering failed'));
    this.#beingAnswered.add(answered);
    void answered.finally(() => this.#beingAnswered.delete(answered));
  };

  /** Resolves when everything that came in has been answered, or after so many milliseconds. */
  async finish(withinMs: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, withinMs);
    });
    await Promise.race([Promise.all(this.#beingAnswered), tooLong]);
    clearTimeout(timer);
  }

  async #answer(interaction: Interaction): Promise<void> {
    if (interaction.isChatInputCommand()) {
      await this.#guarded(interaction, { command: this.#nameOf(interaction) }, () => this.#run(interaction));
    } else if (interaction.isMessageContextMenuCommand()) {
      const command = this.#messageCommands.has(interaction.commandName) ? interaction.commandName : UNKNOWN;
      await this.#guarded(interaction, { command }, () => this.#runOnMessage(interaction));
    } else if (interaction.isButton()) {
      await this.#guarded(interaction, { command: 'button' }, () => press(interaction, this.#services));
    } else if (interaction.isModalSubmit()) {
      await this.#guarded(interaction, { command: 'form' }, () => takeForm(interaction, this.#services));
    } else if (interaction.isAutocomplete()) {
      await this.#complete(interaction);
    } else {
      await this.#guarded(interaction, { command: UNKNOWN }, () => refuseUnknown(interaction));
    }
  }

  /** With the subcommand, as in "article add"; never what is no name of ours, as anything may stand there. */
  #nameOf({ commandName, options }: ChatInputCommandInteraction | AutocompleteInteraction): string {
    const command = this.#commands.get(commandName);
    if (!command) return UNKNOWN;
    const subcommand = options.getSubcommand(false);
    const isKnown = command.data.options?.some(({ name }) => name === subcommand);
    return isKnown ? `${commandName} ${subcommand}` : commandName;
  }

  async #run(interaction: ChatInputCommandInteraction): Promise<string> {
    const command = this.#commands.get(interaction.commandName);
    return command ? command.run(interaction, this.#services) : refuseUnknown(interaction);
  }

  async #runOnMessage(interaction: MessageContextMenuCommandInteraction): Promise<string> {
    const command = this.#messageCommands.get(interaction.commandName);
    return command ? command.run(interaction, this.#services) : refuseUnknown(interaction);
  }

  async #complete(interaction: AutocompleteInteraction): Promise<void> {
    const command = this.#nameOf(interaction);
    try {
      await offer(interaction, await this.#choices(interaction, command));
      this.#measures.answered(command, 'offered');
    } catch (error) {
      this.#measures.answered(command, isTooLate(error) ? 'too-late' : 'failed');
      this.#measures.unanswered();
      if (isTooLate(error)) this.#log.warn({ command, code: error.code }, 'suggestions came too late');
      else if (waitAsked(error) !== null)
        this.#log.warn({ command, seconds: waitAsked(error) }, ASKED_TO_WAIT);
      else this.#log.error({ err: error, command }, 'suggestions could not be sent');
    }
  }

  /** None where they cannot be found, as where the articles are away: whoever sends the command is told then. */
  async #choices(interaction: AutocompleteInteraction, command: string): Promise<Choice[]> {
    try {
      const named = this.#commands.get(interaction.commandName);
      return named ? await inTime(named.complete(interaction, this.#services)) : [];
    } catch (error) {
      if (error instanceof StoreUnavailable)
        this.#log.warn({ err: error, command }, 'the articles cannot be reached');
      else {
        const err = new ErrorWithWords(error, wordsOf(interaction));
        this.#log.error({ err, command }, 'suggesting failed');
      }
      return [];
    }
  }

  async #guarded(
    interaction: Guarded,
    facts: { command: string },
    answer: () => Promise<string>,
  ): Promise<void> {
    const start = performance.now();
    try {
      const outcome = await answer();
      this.#measures.answered(facts.command, outcome);
      this.#log.info({ ...facts, outcome, ms: Math.round(performance.now() - start) }, 'answered');
    } catch (error) {
      this.#measures.answered(facts.command, outcomeOf(error));
      if (isTooLate(error)) {
        this.#measures.unanswered();
        this.#log.warn(
          { ...facts, code: error.code },
          'Discord did not take the answer: too late or not the first',
        );
      } else if (waitAsked(error) !== null) {
        // What tells of it would have to wait as long.
        this.#measures.unanswered();
        this.#log.warn({ ...facts, seconds: waitAsked(error) }, ASKED_TO_WAIT);
      } else if (error instanceof Unconfirmed) {
        this.#log.warn({ ...facts, err: error.cause }, 'Discord has not confirmed the answer');
        await this.#tell(interaction, facts, textsFor(interaction).unconfirmed);
      } else if (error instanceof ToldAway) {
        this.#log.warn({ ...facts, err: error.cause }, 'the articles cannot be reached');
      } else if (error instanceof StoreUnavailable) {
        this.#log.warn({ ...facts, err: error }, 'the articles cannot be reached');
        await this.#tell(interaction, facts, awayText(error, textsFor(interaction)));
      } else await this.#apologize(interaction, facts, error);
    }
  }

  async #apologize(interaction: Guarded, facts: { command: string }, error: unknown): Promise<void> {
    const reference = randomBytes(REFERENCE_BYTES).toString('hex');
    const err = new ErrorWithWords(error, wordsOf(interaction));
    this.#log.error({ err, reference, ...facts }, 'answering failed');
    await this.#tell(interaction, { reference, ...facts }, textsFor(interaction).apology(reference));
  }

  async #tell(interaction: Guarded, facts: object, text: string): Promise<void> {
    try {
      await reply(interaction, viewNotice(text), { isPublic: false });
    } catch (err) {
      this.#measures.unanswered();
      this.#log.warn({ err, ...facts }, 'the apology could not be sent');
    }
  }
}

type Guarded = RepliableInteraction;

/** In the log, for what is no command of ours. */
const UNKNOWN = 'unknown';

async function refuseUnknown(interaction: Guarded): Promise<string> {
  await reply(interaction, viewNotice(textsFor(interaction).unknownCommand), { isPublic: false });
  return 'unknown-command';
}

/** What became of an interaction that could not be answered as it should. */
function outcomeOf(error: unknown): string {
  if (isTooLate(error)) return 'too-late';
  return error instanceof StoreUnavailable || error instanceof ToldAway ? 'store-away' : 'failed';
}
