import { Answering } from '../../src/answering/answering.js';
import { type Bot, startBot } from '../../src/discord/bot.js';
import { textsOf } from '../../src/discord/components.js';
import { unescapeMarkdown } from '../../src/discord/escape.js';
import type { RestTrying } from '../../src/discord/rest/rest-options.js';
import type { Services } from '../../src/discord/services.js';
import { loadBundledLibrary } from '../../src/library/bundled.js';
import {
  type LocalDiscord,
  type LocalMessage,
  type LocalPerson,
  startLocalDiscord,
} from '../../src/local-discord/local-discord.js';
import { createLog } from '../../src/operations/log.js';
import { fixedServices } from '../discord/fixed-services.js';

/** The bot with its real client, in a Discord on this machine. */
export interface Running {
  readonly discord: LocalDiscord;
  /** What the bot has logged, a JSON object a line. */
  readonly log: string[];
  bot: Bot;
  /** Ends the bot and starts another, as after a restart or from another process. */
  restart(answering?: Answering): Promise<void>;
  close(): Promise<void>;
}

export const library = loadBundledLibrary();

export async function startRunning(
  options: { answering?: Answering; services?: Services; answerWithinMs?: number; rest?: RestTrying } = {},
): Promise<Running> {
  const { answering = new Answering(library), answerWithinMs, rest = {} } = options;
  const services = options.services ?? fixedServices(answering);
  const discord = await startLocalDiscord(answerWithinMs === undefined ? {} : { answerWithinMs });
  const log: string[] = [];
  const start = (given: Services) =>
    startBot({
      token: discord.token,
      apiUrl: discord.apiUrl,
      services: given,
      rest,
      log: createLog('debug', { write: (line: string) => log.push(line) }),
    });
  const running: Running = {
    discord,
    log,
    bot: await start(services),
    async restart(next) {
      await running.bot.stop();
      running.bot = await start(next ? fixedServices(next) : services);
    },
    async close() {
      await running.bot.stop();
      await discord.close();
    },
  };
  return running;
}

/** A message's text without its Markdown, but for the marks of bold, quotes and small lines. */
export const textOf = ({ components }: LocalMessage) => unescapeMarkdown(textsOf(components).join('\n'));

/** A message's text as one reads it: bold and line marks away too. */
export const readOf = (message: LocalMessage) =>
  textOf(message)
    .replace(/\*\*(?:__)?|__\*\*/g, '')
    .replace(/^(?:> |-# )/gm, '');

interface Button {
  custom_id: string;
  label: string;
  disabled?: boolean;
}

export function buttonsOf({ components }: LocalMessage): Button[] {
  const within = (component: unknown): Button[] => {
    if (typeof component !== 'object' || component === null) return [];
    if ('custom_id' in component) return [component as Button];
    return 'components' in component && Array.isArray(component.components)
      ? component.components.flatMap(within)
      : [];
  };
  return components.flatMap(within);
}

export const labelsOf = (message: LocalMessage) => buttonsOf(message).map(({ label }) => label);

/** Presses the button of a label. */
export async function press(
  person: LocalPerson,
  message: LocalMessage,
  label: string,
): Promise<LocalMessage> {
  const button = buttonsOf(message).find((candidate) => candidate.label.startsWith(label));
  if (!button) throw new Error(`no button "${label}" among ${labelsOf(message).join(', ')}`);
  return person.press(message, button.custom_id);
}
