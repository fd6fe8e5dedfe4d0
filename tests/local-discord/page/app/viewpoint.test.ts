import { describe, expect, it } from 'vitest';
import { knownIn, readViewpoint, viewpointIn } from '../../../../src/local-discord/page/app/viewpoint.js';
import { madeWorld } from './made-world.js';

const view = (start: string, person: number, channel: string, locale = 'de') => ({
  personId: `${start}-person-${person}`,
  channelId: `${start}-${channel}`,
  locale,
});

describe('after another start of the program, one looks', () => {
  it.each([
    ['in a server', view('a', 1, 'channel-1'), view('b', 1, 'channel-1')],
    ['in the conversation with the bot', view('a', 1, 'direct-1'), view('b', 1, 'direct-1')],
  ])('as the same person in the same place, by name: %s', (_, before, after) => {
    expect(viewpointIn(madeWorld('b'), knownIn(madeWorld('a'), before), 'en-US')).toEqual(after);
  });

  it('as the same person in the first server, where the place is gone', () => {
    const known = knownIn(madeWorld('a'), view('a', 1, 'channel-1'));
    const { servers, ...rest } = madeWorld('b');
    expect(viewpointIn({ ...rest, servers: servers.slice(0, 1) }, known, 'en-US')).toEqual(
      view('b', 1, 'channel-0'),
    );
  });
});

describe('who looks for the first time', () => {
  it('is the first person, in the first server', () => {
    expect(viewpointIn(madeWorld('a'), null, 'de')).toEqual(view('a', 0, 'channel-0'));
  });

  it.each([
    ['de', 'de'],
    ['de-DE', 'de'],
    ['pt', 'pt-BR'],
    ['xx', 'en-US'],
  ])('with a browser in %s reads %s', (language, locale) => {
    expect(viewpointIn(madeWorld('a'), null, language).locale).toBe(locale);
  });
});

describe('a viewpoint', () => {
  it('is known in no world that lacks its person or its place, or where the conversation is another’s', () => {
    expect(knownIn(madeWorld('b'), view('a', 0, 'channel-0'))).toBeNull();
    expect(knownIn(madeWorld('a'), view('a', 0, 'channel-9'))).toBeNull();
    expect(knownIn(madeWorld('a'), view('a', 0, 'direct-1'))).toBeNull();
  });

  it('is read as it was stored, and whatever else was stored is none', () => {
    const known = knownIn(madeWorld('a'), view('a', 1, 'direct-1'));
    expect(readViewpoint(JSON.stringify(known))).toEqual(known);
    for (const other of [null, '', '{', 'null', '7', '{"personId":"1"}'])
      expect(readViewpoint(other)).toBeNull();
  });
});
