import type { World } from '../../protocol.js';

/** How many colours there are to tell people and servers apart, by the style sheet. */
const COLOURS = 6;

/**
 * The number of somebody's colour, or a server's, by the place among all that there are: the same at each start of the
 * program, and another one for each as long as there are colours.
 */
export function colourOf(world: World | null, id: string): number {
  const all = world ? [world.bot, ...world.people, ...world.servers] : [];
  const place = all.findIndex((one) => one.id === id);
  return place === -1 ? COLOURS - 1 : place % COLOURS;
}
