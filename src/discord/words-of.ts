import type { CommandInteractionOption, Interaction } from 'discord.js';

/** Shorter ones are parts of anything. */
const SHORTEST = 3;

/** All that somebody typed or chose with an interaction, so that it can be kept out of the log; whatever can be read of it. */
export function wordsOf(interaction: Interaction): string[] {
  try {
    return [...new Set(found(interaction).flatMap(formsOf))];
  } catch {
    // Of what is malformed there is nothing to read.
    return [];
  }
}

function found(interaction: Interaction): string[] {
  if (interaction.isChatInputCommand() || interaction.isAutocomplete())
    return interaction.options.data.flatMap(typedIn);
  if (interaction.isMessageContextMenuCommand()) return [interaction.targetMessage.content];
  if (!interaction.isModalSubmit()) return [];
  return [...interaction.fields.fields.values()].flatMap((field) =>
    'value' in field && typeof field.value === 'string' ? [field.value] : [],
  );
}

const typedIn = ({ value, options = [] }: CommandInteractionOption): string[] => [
  ...(typeof value === 'string' ? [value] : []),
  ...options.flatMap(typedIn),
];

/** As it was typed, and on one line. */
const formsOf = (text: string) =>
  [text, text.trim().replace(/\s+/g, ' ')].filter((form) => form.length >= SHORTEST);
