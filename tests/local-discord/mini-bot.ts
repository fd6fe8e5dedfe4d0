import {
  type APIMessageTopLevelComponent,
  Client,
  DiscordAPIError,
  Events,
  GatewayIntentBits,
  type Interaction,
  MessageFlags,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { vi } from 'vitest';
import { endClient } from '../../src/discord/end-client.js';
import {
  type LocalDiscord,
  type LocalDiscordOptions,
  startLocalDiscord,
} from '../../src/local-discord/local-discord.js';

/** What a bot does with an interaction; errors of its own are kept for the test to see. */
export type Handler = (interaction: Interaction) => Promise<unknown>;

export interface MiniBot {
  readonly discord: LocalDiscord;
  readonly client: Client<true>;
  /** What the next interactions meet. */
  handler: Handler;
  /** What the handler threw, oldest first. */
  readonly errors: unknown[];
  close(): Promise<void>;
}

export const ECHO: RESTPostAPIApplicationCommandsJSONBody = {
  name: 'echo',
  description: 'Says it again',
  contexts: [0, 1, 2],
  integration_types: [0, 1],
  options: [
    {
      type: 3,
      name: 'text',
      description: 'What to say',
      required: true,
      autocomplete: true,
      max_length: 300,
    },
    { type: 4, name: 'times', description: 'How often', min_value: 1, max_value: 9 },
    { type: 5, name: 'public', description: 'For all to see' },
    {
      type: 3,
      name: 'tone',
      description: 'In which voice',
      choices: [
        { name: 'Quiet', value: 'q' },
        { name: 'Loud', value: 'l' },
      ],
    },
  ],
};

/** An unmodified discord.js client, logged in to a Discord on this machine, with `/echo` and other commands registered. */
export async function startMiniBot(
  options: LocalDiscordOptions & {
    handler?: Handler;
    commands?: readonly RESTPostAPIApplicationCommandsJSONBody[];
  } = {},
): Promise<MiniBot> {
  const discord = await startLocalDiscord(options);
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: discord.apiUrl, retries: 0 },
    // Discord.js waits five seconds before it identifies again.
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  const bot: MiniBot = {
    discord,
    client: await ready,
    handler: options.handler ?? (async () => {}),
    errors: [],
    close: async () => {
      await endClient(client);
      await discord.close();
    },
  };
  client.on(Events.InteractionCreate, (interaction) => {
    bot.handler(interaction).catch((error: unknown) => bot.errors.push(error));
  });
  await bot.client.application.commands.set([ECHO, ...(options.commands ?? [])]);
  return bot;
}

/** A message of Components V2 from text and custom ids. */
export function v2(text: string, ...customIds: string[]) {
  const components: APIMessageTopLevelComponent[] = [{ type: 10, content: text }];
  if (customIds.length > 0)
    components.push({
      type: 1,
      components: customIds.map((custom_id) => ({ type: 2, style: 2, label: custom_id, custom_id })),
    });
  return { flags: MessageFlags.IsComponentsV2 as const, components };
}

/** Discord's code of an error that the client got, and the codes of the fields, as `path CODE`. */
export function refusalOf(error: unknown): { status: number; code: number | string; fields: string[] } {
  if (!(error instanceof DiscordAPIError)) throw error;
  const fields: string[] = [];
  const walk = (errors: object, path: string[]) => {
    for (const [key, inner] of Object.entries(errors)) {
      if (key === '_errors') for (const { code } of inner) fields.push(`${path.join('.')} ${code}`.trim());
      else walk(inner, [...path, key]);
    }
  };
  if ('errors' in error.rawError && error.rawError.errors) walk(error.rawError.errors as object, []);
  return { status: error.status, code: error.code, fields };
}

/** Waits, on a busy machine too, until what happens meanwhile has happened. */
export const eventually = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 10_000 });
