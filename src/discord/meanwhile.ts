import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalMessageModalSubmitInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';

/** Discord waits 3 s for a first answer; an acknowledgement takes its time on the way, too. */
const ACKNOWLEDGE_AFTER_MS = 1_500;

/**
 * Waits for what a command needs, such as an index that is built first; where it takes long, Discord is told meanwhile
 * that an answer will come.
 * @param isPublic whether everybody will see the answer
 */
export function meanwhileThinking<Value>(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ModalSubmitInteraction,
  { isPublic }: { isPublic: boolean },
  work: Promise<Value>,
): Promise<Value> {
  const options = isPublic ? {} : { flags: MessageFlags.Ephemeral as const };
  return acknowledgedMeanwhile(interaction, work, () => interaction.deferReply(options));
}

/** The same for a button, and for a form that a button has shown: its message stays as it is until then. */
export function meanwhileUnchanged<Value>(
  interaction: ButtonInteraction | ModalMessageModalSubmitInteraction,
  work: Promise<Value>,
): Promise<Value> {
  return acknowledgedMeanwhile(interaction, work, () => interaction.deferUpdate());
}

async function acknowledgedMeanwhile<Value>(
  interaction: { deferred: boolean; replied: boolean },
  work: Promise<Value>,
  acknowledge: () => Promise<unknown>,
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const isLate = new Promise<true>((resolve) => {
    timer = setTimeout(() => resolve(true), ACKNOWLEDGE_AFTER_MS);
  });
  try {
    const isDone = work.then(() => false as const);
    const isSlow = await Promise.race([isDone, isLate]);
    if (isSlow && !interaction.deferred && !interaction.replied) await acknowledge();
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
