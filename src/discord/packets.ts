/**
 * Discord.js reads what the gateway sends where nobody else can catch what goes wrong: an event that it cannot make sense
 * of would end the process, and whoever used a kind of command or button that it does not know would wait in vain.
 */
import { randomBytes } from 'node:crypto';
import { type Client, Events, GatewayDispatchEvents, InteractionType } from 'discord.js';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Measures } from '../operations/measures.js';
import { isTooLate, offerUnread, replyUnread } from './reply.js';
import { textsFor } from './texts/texts.js';
import { viewNotice } from './views/notice.js';

/** The client's own method for each event; it gives false where it keeps the event for later. */
type HandlePacket = (packet: Packet | undefined, shard: unknown) => boolean;

interface Packet {
  t?: string;
  d?: unknown;
}

/** As much of an interaction as an answer needs. */
const unread = z.object({
  id: z.string(),
  token: z.string(),
  type: z.int(),
  locale: z.string().catch('en-US'),
});

/** Bytes of an error's reference: eight digits are enough to find a line of the log by. */
const REFERENCE_BYTES = 4;

/** From now on each event is read for itself: one that cannot be is logged, and an interaction is apologized for. */
export function guardPackets(client: Client, log: Logger, measures: Pick<Measures, 'unanswered'>): void {
  let handedOn = 0;
  client.prependListener(Events.InteractionCreate, () => handedOn++);
  const handle: HandlePacket = Reflect.get(client.ws, 'handlePacket');
  const guarded: HandlePacket = (packet, shard) => {
    const before = handedOn;
    let error: unknown = null;
    try {
      if (!handle.call(client.ws, packet, shard)) return false;
    } catch (caught) {
      error = caught;
    }
    const isInteraction = packet?.t === GatewayDispatchEvents.InteractionCreate;
    if (isInteraction && handedOn === before)
      void refuse(client, log, packet?.d, error).then((isAnswered) => {
        if (!isAnswered) measures.unanswered();
      });
    else if (error !== null)
      log.error({ err: error, event: packet?.t }, 'an event of Discord could not be read');
    return true;
  };
  Object.defineProperty(client.ws, 'handlePacket', { value: guarded });
}

/**
 * @param error why it was not handed on; null where it is of a kind that the client does not know
 * @returns whether it was answered
 */
async function refuse(client: Client, log: Logger, given: unknown, error: unknown): Promise<boolean> {
  const reference = randomBytes(REFERENCE_BYTES).toString('hex');
  if (error === null) log.warn('an interaction is of a kind that is not known');
  else log.error({ err: error, reference }, 'an interaction could not be read');
  const interaction = unread.safeParse(given).data;
  if (!interaction) return false;
  const texts = textsFor(interaction);
  const text = error === null ? texts.unknownCommand : texts.apology(reference);
  try {
    if (interaction.type === InteractionType.ApplicationCommandAutocomplete)
      await offerUnread(client.rest, interaction);
    else if (ANSWERED_BY_MESSAGE.has(interaction.type))
      await replyUnread(client.rest, interaction, viewNotice(text));
    else return false;
    return true;
  } catch (err) {
    if (isTooLate(err))
      log.warn({ code: err.code }, 'Discord did not take the answer: too late or not the first');
    else log.warn({ err, reference }, 'the apology could not be sent');
    return false;
  }
}

const ANSWERED_BY_MESSAGE: ReadonlySet<number> = new Set([
  InteractionType.ApplicationCommand,
  InteractionType.MessageComponent,
  InteractionType.ModalSubmit,
]);
