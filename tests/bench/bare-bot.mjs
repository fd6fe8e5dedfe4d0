// The least that a discord.js bot is: what Who Said's own cost is measured against.
import { Client, Events, GatewayIntentBits } from 'discord.js';

const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  rest: { api: process.env.DISCORD_API_URL },
});
client.once(Events.ClientReady, async () => {
  await client.application.commands.set([{ name: 'ping', description: 'Answers' }]);
  process.stderr.write('ready\n');
});
client.on(Events.InteractionCreate, (interaction) => interaction.reply({ content: 'Pong', flags: 64 }));
await client.login(process.env.DISCORD_TOKEN);
