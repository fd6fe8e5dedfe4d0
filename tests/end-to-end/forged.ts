import { type Client, Events } from 'discord.js';

/**
 * Does something as a client that is not Discord's own would: the press or form that comes of it reaches the bot under
 * another custom id.
 */
export function forged<Value>(client: Client, customId: string, act: () => Promise<Value>): Promise<Value> {
  client.prependOnceListener(Events.InteractionCreate, (interaction) => {
    if (interaction.isMessageComponent() || interaction.isModalSubmit()) interaction.customId = customId;
  });
  return act();
}
