import { expect, it } from 'vitest';
import { colourOf } from '../../../../../src/local-discord/page/app/views/colour.js';
import { madeWorld } from '../made-world.js';

it('a colour is another one for the bot, each person and each server, and the same at each start', () => {
  const colours = ['a', 'b'].map((start) => {
    const world = madeWorld(start);
    return [world.bot, ...world.people, ...world.servers].map(({ id }) => colourOf(world, id));
  });
  expect(new Set(colours[0]).size).toBe(5);
  expect(colours[1]).toEqual(colours[0]);
});
