/**
 * The one place from which anything is sent to users: it owns who sees it, that nobody is pinged, and what is done
 * about an interaction that is answered too late.
 */
import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  MessageFlags,
  RESTJSONErrorCodes,
} from 'discord.js';
import type { Message } from './components.js';

type Answerable = ChatInputCommandInteraction | ButtonInteraction;

/** A choice that autocomplete offers. */
export interface Choice {
  name: string;
  value: string;
}

/** Discord's figures. */
const MOST_CHOICES = 25;
const LONGEST_CHOICE = 100;

const NOBODY = { parse: [] } as const;

/** The interaction's answer, or one more where it has been answered. */
export async function reply(
  interaction: Answerable,
  { components }: Message,
  { isPublic }: { isPublic: boolean },
): Promise<void> {
  const flags = isPublic ? MessageFlags.IsComponentsV2 : MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;
  const message = { components, flags, allowedMentions: NOBODY };
  if (interaction.replied || interaction.deferred) await interaction.followUp(message);
  else await interaction.reply(message);
}

/** Puts another message in place of the one whose button was pressed. */
export async function replace(interaction: ButtonInteraction, { components }: Message): Promise<void> {
  await interaction.update({ components, flags: MessageFlags.IsComponentsV2, allowedMentions: NOBODY });
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
