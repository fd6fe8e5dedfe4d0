import { describe, expect, test } from 'vitest';
import { placeKey } from '../../../../../src/local-discord/page/app/composer/place-to-write.js';
import type { World } from '../../../../../src/local-discord/page/protocol.js';

/** @param start what the ids of this start of the program begin with */
const world = (start: string, people = ['Ada', 'Ben'], servers = ['Newsroom', 'Debate club']): World => ({
  bot: { id: `${start}-bot`, name: 'Bot' },
  isBotOnline: true,
  servers: servers.map((name, at) => ({
    id: `${start}-server-${at}`,
    name,
    channelId: `${start}-channel-${at}`,
    channelName: 'general',
  })),
  people: people.map((name, at) => ({
    id: `${start}-person-${at}`,
    name,
    managesServers: false,
    directChannelId: `${start}-direct-${at}`,
  })),
  locales: ['en-US'],
});

const key = (start: string, person: number, channel: string, among = world(start)) =>
  placeKey(among, {
    personId: `${start}-person-${person}`,
    channelId: `${start}-${channel}`,
  });

const PLACES = ['channel-0', 'channel-1'];

describe('a place to write', () => {
  test('is the same after another start of the program, which has other ids', () => {
    for (const place of PLACES) expect(key('b', 1, place)).toBe(key('a', 1, place));
    expect(key('b', 0, 'direct-0')).toBe(key('a', 0, 'direct-0'));
    expect(key('a', 0, 'channel-0')).not.toBeNull();
  });

  test('is another one for everybody and in every channel', () => {
    const all = [0, 1].flatMap((person) =>
      [...PLACES, `direct-${person}`].map((place) => key('a', person, place)),
    );
    expect(new Set(all).size).toBe(6);
  });

  test('is another one for who has the same name, and in a server of the same name', () => {
    const alike = world('a', ['Ada', 'Ada'], ['Newsroom', 'Newsroom']);
    const all = [0, 1].flatMap((person) => PLACES.map((place) => key('a', person, place, alike)));
    expect(new Set(all).size).toBe(4);
  });

  test('is none for who is not in this world', () => {
    expect(key('b', 0, 'channel-0', world('a'))).toBeNull();
    expect(key('a', 0, 'direct-1')).toBeNull();
  });
});
