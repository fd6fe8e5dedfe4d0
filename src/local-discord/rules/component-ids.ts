import { type CheckedComponent, eachOf } from './component-rules.js';

/** Components without a number get the lowest ones that are free, in reading order, as in Discord. */
export function giveIds(components: readonly CheckedComponent[]): void {
  const all = eachOf(components);
  const taken = new Set(all.map(({ id }) => id).filter(Boolean));
  let next = 1;
  for (const component of all) {
    if (component.id) continue;
    while (taken.has(next)) next++;
    component.id = next++;
  }
}
