/**
 * The one place from which anything is sent to users: it owns who sees it, that nobody is pinged, and what is done
 * about an interaction that is answered too late.
 */
import {
  type APIModalInteractionResponseCallbackData,
  type AttachmentPayload,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type InteractionReplyOptions,
  InteractionResponseType,
  MessageFlags,
  type ModalMessageModalSubmitInteraction,
  type REST,
  RESTJSONErrorCodes,
  type RepliableInteraction,
  Routes,
} from 'discord.js';

import type { Message, MessageFile } from './components.js';
import { isRefusal } from './refusals.js';
import { Unconfirmed } from './unconfirmed.js';

type Answerable = RepliableInteraction;

/** A choice that autocomplete offers. */
export interface Choice {
  name: string;
  value: string;
}

/** Discord's figures. */
const MOST_CHOICES = 25;
export const LONGEST_CHOICE = 100;

const NOBODY = { parse: [] } as const;

/** The interaction's answer, or one more where it has been answered. */
export async function reply(
  interaction: Answerable,
  { components, files }: Message,
  { isPublic }: { isPublic: boolean },
): Promise<void> {
  const { IsComponentsV2, Ephemeral } = MessageFlags;
  const content = { components, ...(files && { files: files.map(toAttachment) }), allowedMentions: NOBODY };
  const flags = isPublic ? IsComponentsV2 : IsComponentsV2 | Ephemeral;
  if (!isThinking(interaction)) {
    if (interaction.replied || interaction.deferred) await followUp(interaction, { ...content, flags });
    else await interaction.reply({ ...content, flags });
  } else if (interaction.ephemeral === !isPublic) {
    await interaction.editReply({ ...content, flags: IsComponentsV2 });
  } else {
    // Who sees the answer was settled when it was promised; another one is a message of its own.
    await interaction.deleteReply();
    takenBack.add(interaction);
    await followUp(interaction, { ...content, flags });
  }
}

/** Whose "is thinking…" is deleted already. */
const takenBack = new WeakSet<Answerable>();

/** Whether "is thinking…" stands where the answer will be. A button that is taken on shows nothing. */
function isThinking(interaction: Answerable): boolean {
  const { deferred, replied, ephemeral } = interaction;
  return deferred && !replied && ephemeral !== null && !takenBack.has(interaction);
}

/** @throws {Unconfirmed} where it cannot be told whether Discord has taken it: it is not sent again, to be there once */
async function followUp(interaction: Answerable, message: InteractionReplyOptions): Promise<void> {
  try {
    await interaction.followUp(message);
  } catch (error) {
    throw isRefusal(error) ? error : new Unconfirmed(error);
  }
}

const toAttachment = ({ name, bytes }: MessageFile): AttachmentPayload => ({
  name,
  attachment: Buffer.from(bytes),
});

/** An interaction that the client could not read, as the gateway sent it. */
interface Unread {
  id: string;
  token: string;
}

/** The first answer to an interaction that could not be read, for whoever started it alone. */
export async function replyUnread(rest: REST, { id, token }: Unread, { components }: Message): Promise<void> {
  const { IsComponentsV2, Ephemeral } = MessageFlags;
  const data = { components, flags: IsComponentsV2 | Ephemeral, allowed_mentions: NOBODY };
  const body = { type: InteractionResponseType.ChannelMessageWithSource, data };
  await rest.post(Routes.interactionCallback(id, token), { body, auth: false });
}

/** Nothing to choose from, where what is typed could not be read. */
export async function offerUnread(rest: REST, { id, token }: Unread): Promise<void> {
  const body = { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices: [] } };
  await rest.post(Routes.interactionCallback(id, token), { body, auth: false });
}

/** Puts another message in place of the one whose button was pressed, or whose button showed the form. */
export async function replace(
  interaction: ButtonInteraction | ModalMessageModalSubmitInteraction,
  { components }: Message,
): Promise<void> {
  const message = { components, flags: MessageFlags.IsComponentsV2, allowedMentions: NOBODY } as const;
  if (interaction.deferred || interaction.replied) await interaction.editReply(message);
  else await interaction.update(message);
}

/** Shows a form; it must be the interaction's first answer. */
export async function showForm(
  interaction: ChatInputCommandInteraction | ButtonInteraction,
  form: APIModalInteractionResponseCallbackData,
): Promise<void> {
  await interaction.showModal(form);
}

/** Tells Discord at once that an answer will come that only the asker sees. */
export async function promiseAnswer(interaction: Answerable): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
}

/** Deletes the message whose button was pressed; needs no permission of the bot's. */
export async function remove(interaction: ButtonInteraction): Promise<void> {
  await interaction.deferUpdate();
  await interaction.deleteReply();
}

/** Offers choices; those that Discord would refuse are left out. */
export async function offer(interaction: AutocompleteInteraction, choices: readonly Choice[]): Promise<void> {
  const values = new Map(
    choices
      .filter(({ name, value }) => isChoiceText(name) && isChoiceText(value))
      .map((choice) => [choice.value, choice]),
  );
  await interaction.respond([...values.values()].slice(0, MOST_CHOICES));
}

const isChoiceText = (text: string) => text.trim() !== '' && text.length <= LONGEST_CHOICE;

/** Whether Discord refused an answer because it came too late or was not the first: nothing is left to be done. */
export function isTooLate(error: unknown): error is DiscordAPIError {
  return (
    error instanceof DiscordAPIError &&
    (error.code === RESTJSONErrorCodes.UnknownInteraction ||
      error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)
  );
}
