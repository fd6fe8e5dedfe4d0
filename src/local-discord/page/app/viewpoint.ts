import { nearestLocale } from '../nearest-locale.js';
import type { World } from '../protocol.js';

/** Who looks, and where. */
export interface Viewpoint {
  readonly personId: string;
  readonly channelId: string;
  readonly locale: string;
}

/** A viewpoint with the names that stand for it in every start of the program; the ids are new each time. */
export interface KnownViewpoint extends Viewpoint {
  readonly person: string;
  /** The server's name; null in the conversation with the bot. */
  readonly server: string | null;
}

/** The viewpoint with its names; null where it is not in this world. */
export function knownIn(world: World, viewpoint: Viewpoint): KnownViewpoint | null {
  const person = world.people.find(({ id }) => id === viewpoint.personId);
  const server = world.servers.find(({ channelId }) => channelId === viewpoint.channelId);
  if (!person || (!server && person.directChannelId !== viewpoint.channelId)) return null;
  return { ...viewpoint, person: person.name, server: server?.name ?? null };
}

/**
 * The same person in the same place, found by their names; where there is none of that name, or nobody looked before,
 * the first.
 * @param language the browser's own, which holds where none was chosen
 * @throws {Error} for a world without people, servers or languages
 */
export function viewpointIn(
  world: World,
  before: Omit<KnownViewpoint, 'personId' | 'channelId'> | null,
  language: string,
): Viewpoint {
  const person = world.people.find(({ name }) => name === before?.person) ?? world.people[0];
  const server = world.servers.find(({ name }) => name === before?.server) ?? world.servers[0];
  const locale = nearestLocale(world.locales, before?.locale ?? language) ?? world.locales[0];
  if (!person || !server || !locale) throw new Error('there is nobody in this world');
  return {
    personId: person.id,
    channelId: before?.server === null ? person.directChannelId : server.channelId,
    locale,
  };
}

/** Whatever is no viewpoint, such as an older page's, is none. */
export function readViewpoint(stored: string | null): KnownViewpoint | null {
  try {
    const value: unknown = JSON.parse(stored ?? 'null');
    return isViewpoint(value) ? value : null;
  } catch {
    return null;
  }
}

function isViewpoint(value: unknown): value is KnownViewpoint {
  if (typeof value !== 'object' || value === null) return false;
  const { personId, channelId, locale, person, server } = value as Record<string, unknown>;
  const isNamed = typeof server === 'string' || server === null;
  return isNamed && [personId, channelId, locale, person].every((one) => typeof one === 'string');
}
