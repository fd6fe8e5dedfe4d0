import { Locale } from 'discord.js';
import { type LocalDiscord, type LocalPerson, NotSent } from '../local-discord.js';
import { clientTextsFor } from '../texts/texts.js';
import { nearestLocale } from './nearest-locale.js';
import type { PageSelf, World } from './protocol.js';

/** Discord's interface languages; English first, which is what there is without a choice. */
const LOCALES: readonly string[] = [
  Locale.EnglishUS,
  ...Object.values(Locale)
    .filter((locale) => locale !== Locale.EnglishUS)
    .sort(),
];

/** Who looks and where, as the page names them. */
export interface Standing {
  readonly as: string | null;
  readonly in: string | null;
  readonly locale: string | null;
}

/** The people whose eyes the page can be looked at with, and where they can stand. */
export class Stage {
  readonly #local: LocalDiscord;
  readonly #people: readonly LocalPerson[];
  readonly #first: LocalPerson;

  /** @throws {RangeError} where there is nobody */
  constructor(local: LocalDiscord, people: readonly LocalPerson[]) {
    const [first] = people;
    if (!first) throw new RangeError('the page needs at least one person');
    this.#first = first;
    this.#local = local;
    this.#people = people;
  }

  world(): World {
    const { bot, isBotOnline, servers } = this.#local;
    return {
      bot: { id: bot.id, name: bot.name },
      isBotOnline,
      servers: servers.map(({ id, name, channelId, channelName }) => ({ id, name, channelId, channelName })),
      people: this.#people.map(asSelf),
      locales: LOCALES,
    };
  }

  /** @throws {NotSent} where there is nobody of that id, or they do not stand there */
  personWhoActs({ as, in: channelId, locale }: { as: string; in: string; locale: string }): LocalPerson {
    const person = this.#people.find(({ id }) => id === as);
    if (!person) throw new NotSent(clientTextsFor(locale).personIsGone);
    return person.at({ channelId, locale: known(locale) });
  }

  /** The first person, where they stand by themselves, where nobody who is here is named. */
  personWhoLooks(standing: Standing): LocalPerson {
    const locale = known(standing.locale);
    const person = this.#people.find(({ id }) => id === standing.as);
    try {
      if (person && standing.in) return person.at({ channelId: standing.in, locale });
    } catch (error) {
      if (!(error instanceof NotSent)) throw error;
    }
    return (person ?? this.#first).at({ locale });
  }
}

const known = (locale: string | null) => nearestLocale(LOCALES, locale ?? '') ?? Locale.EnglishUS;

function asSelf({ id, name, managesServers, directChannelId }: LocalPerson): PageSelf {
  return { id, name, managesServers, directChannelId };
}
