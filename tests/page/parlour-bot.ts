import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  Client,
  Events,
  GatewayIntentBits,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
  type RESTPostAPIApplicationCommandsJSONBody,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { StartBot } from './try-out.js';

/** What a bot of the tests has and does, by the names of its commands and the custom ids of its components. */
export interface Parlour {
  readonly commands: readonly RESTPostAPIApplicationCommandsJSONBody[];
  readonly on?: {
    readonly command?: Readonly<Record<string, (interaction: ChatInputCommandInteraction) => unknown>>;
    readonly onMessage?: Readonly<
      Record<string, (interaction: MessageContextMenuCommandInteraction) => unknown>
    >;
    readonly button?: Readonly<Record<string, (interaction: ButtonInteraction) => unknown>>;
    readonly select?: Readonly<Record<string, (interaction: StringSelectMenuInteraction) => unknown>>;
    readonly form?: Readonly<Record<string, (interaction: ModalSubmitInteraction) => unknown>>;
    readonly complete?: Readonly<Record<string, (interaction: AutocompleteInteraction) => unknown>>;
  };
}

/** An unmodified discord.js client that does what the bot itself does not do yet. */
export interface ParlourBot {
  readonly client: Client<true>;
  /** What its functions threw. */
  readonly errors: unknown[];
  stop(): Promise<void>;
}

/**
 * A bot with these commands, connected and registered.
 * @param started gets the bot itself, for tests that have it act on its own
 */
export function parlour({ commands, on = {} }: Parlour, started?: (bot: ParlourBot) => void): StartBot {
  return async ({ token, apiUrl }) => {
    const client = new Client({
      intents: [GatewayIntentBits.Guilds],
      rest: { api: apiUrl, retries: 0 },
      allowedMentions: { parse: [] },
    });
    const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
    const errors: unknown[] = [];
    client.on(Events.InteractionCreate, (interaction) => {
      answer(interaction, on).catch((error: unknown) => errors.push(error));
    });
    await client.login(token);
    const bot: ParlourBot = {
      client: await ready,
      errors,
      async stop() {
        await client.destroy();
        if (errors.length > 0) throw new AggregateError(errors, 'the bot of the tests failed');
      },
    };
    await bot.client.application.commands.set([...commands]);
    started?.(bot);
    return bot;
  };
}

/** What is not there is not answered. */
async function answer(interaction: Interaction, on: NonNullable<Parlour['on']>): Promise<unknown> {
  if (interaction.isChatInputCommand()) return on.command?.[interaction.commandName]?.(interaction);
  if (interaction.isMessageContextMenuCommand())
    return on.onMessage?.[interaction.commandName]?.(interaction);
  if (interaction.isAutocomplete()) return on.complete?.[interaction.commandName]?.(interaction);
  if (interaction.isButton()) return on.button?.[interaction.customId]?.(interaction);
  if (interaction.isStringSelectMenu()) return on.select?.[interaction.customId]?.(interaction);
  if (interaction.isModalSubmit()) return on.form?.[interaction.customId]?.(interaction);
}

/** A slash command without options. */
export const command = (
  name: string,
  more: Partial<Extract<RESTPostAPIApplicationCommandsJSONBody, { description: string }>> = {},
): RESTPostAPIApplicationCommandsJSONBody => ({
  type: ApplicationCommandType.ChatInput,
  name,
  description: `What ${name} does`,
  contexts: [0, 1, 2],
  integration_types: [0, 1],
  ...more,
});

/** A command on a message. */
export const messageCommand = (name: string): RESTPostAPIApplicationCommandsJSONBody => ({
  type: ApplicationCommandType.Message,
  name,
  contexts: [0, 1, 2],
  integration_types: [0, 1],
});

/** An option that a text is typed in. */
export const textOption = (name: string, more: object = {}) =>
  ({ type: ApplicationCommandOptionType.String, name, description: `The ${name}`, ...more }) as const;
