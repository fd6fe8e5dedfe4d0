import { MessageFlags } from 'discord.js';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LocalMessage, LocalPerson } from '../../src/local-discord/local-discord.js';
import { type MiniBot, startMiniBot } from './mini-bot.js';

let bot: MiniBot;
beforeAll(async () => {
  bot = await startMiniBot({
    servers: ['Newsroom', 'Club'],
    handler: async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const isPublic = interaction.options.getBoolean('public') ?? false;
      const flags = isPublic ? {} : { flags: MessageFlags.Ephemeral as const };
      if (interaction.options.getString('tone') === 'l') await interaction.deferReply(flags);
      else await interaction.reply({ content: 'answer', ...flags });
      if (interaction.deferred) await interaction.editReply('answer');
      await interaction.followUp({ content: 'more', ...flags });
    },
  });
});
afterAll(() => bot.close());

/** What somebody does somewhere. */
const deed = fc.record({
  who: fc.nat(2),
  where: fc.constantFrom('first', 'second', 'direct'),
  what: fc.constantFrom('ask privately', 'ask privately, later', 'ask publicly', 'say', 'dismiss'),
});

const placesOf = (person: LocalPerson) => {
  const [first, second] = bot.discord.servers;
  const at = (channelId = '') => person.at({ channelId });
  return { first: at(first?.channelId), second: at(second?.channelId), direct: at(person.directChannelId) };
};

const OPTIONS: Record<string, { text: string; public?: boolean; tone?: string }> = {
  'ask privately': { text: 'x' },
  'ask privately, later': { text: 'x', tone: 'l' },
  'ask publicly': { text: 'x', public: true },
};

test('everybody sees what is public where they are, and of what is private only their own, until they put it away', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 8 }), async (deeds) => {
      const people = [0, 1, 2].map(() => placesOf(bot.discord.person()));
      const before = new Set(people.flatMap((places) => Object.values(places).flatMap(idsIn)));
      const owned = new Map<string, { who: number; where: string }>();
      const open = new Map<string, { who: number; where: string }>();
      const dismissed = new Set<string>();
      for (const { who, where, what } of deeds) {
        const person = people[who]?.[where as 'first'];
        if (!person) continue;
        const options = OPTIONS[what];
        if (what === 'say') open.set(person.say('words').id, { who, where });
        else if (options) {
          const { id } = await person.run('echo', options);
          (options.public ? open : owned).set(id, { who, where });
        } else {
          const own = person.messages.find(({ id, isEphemeral }) => isEphemeral && owned.has(id));
          if (!own) continue;
          person.dismiss(own.id);
          dismissed.add(own.id);
        }
      }
      for (const [index, places] of people.entries())
        for (const [where, person] of Object.entries(places)) {
          const ids = new Set(idsIn(person));
          for (const [id, owner] of owned) {
            const isTheirs = owner.who === index && owner.where === where && !dismissed.has(id);
            expect(ids.has(id)).toBe(isTheirs);
            expect(person.message(id) !== undefined).toBe(isTheirs);
          }
          for (const [id, owner] of open)
            expect(ids.has(id)).toBe(owner.where === where && (where !== 'direct' || owner.who === index));
          // What follows an answer is as private as it is.
          for (const message of person.messages)
            if (!before.has(message.id) && message.isEphemeral) expect(ownerOf(message, owned)).toBe(index);
        }
    }),
    { numRuns: 25 },
  );
});

const idsIn = (person: LocalPerson) => person.messages.map(({ id }) => id);

/** Whose a private message is: that of the answer itself, or of the one that it follows. */
const ownerOf = ({ id, referencedId }: LocalMessage, owned: Map<string, { who: number }>) =>
  (owned.get(id) ?? owned.get(referencedId ?? ''))?.who;
