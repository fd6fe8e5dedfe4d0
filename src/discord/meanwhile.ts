import { type ButtonInteraction, type ChatInputCommandInteraction, MessageFlags } from 'discord.js';

/** Discord waits 3 s for a first answer; an acknowledgement takes its time on the way, too. */
const ACKNOWLEDGE_AFTER_MS = 1_500;

/**
 * Waits for what a command needs, such as an index that is built first; where it takes long, Discord is told meanwhile
 * that an answer will come.
 * @param isPublic whether everybody will see the answer
 */
export function meanwhileThinking<Value>(
  interaction: ChatInputCommandInteraction,
  { isPublic }: { isPublic: boolean },
  work: Promise<Value>,
): Promise<Value> {
  const options = isPublic ? {} : { flags: MessageFlags.Ephemeral as const };
  return acknowledgedMeanwhile(work, () => interaction.deferReply(options));
}

/** The same for a button: its message stays as it is until then. */
export function meanwhileUnchanged<Value>(
  interaction: ButtonInteraction,
  work: Promise<Value>,
): Promise<Value> {
  return acknowledgedMeanwhile(work, () => interaction.deferUpdate());
}

async function acknowledgedMeanwhile<Value>(
  work: Promise<Value>,
  acknowledge: () => Promise<unknown>,
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const isLate = new Promise<true>((resolve) => {
    timer = setTimeout(() => resolve(true), ACKNOWLEDGE_AFTER_MS);
  });
  try {
    const isDone = work.then(() => false as const);
    if (await Promise.race([isDone, isLate])) await acknowledge();
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
