import { fileURLToPath } from 'node:url';
import { runNode } from '../cli.js';
import type { Footprint } from './corpus.js';
import { SYSTEMS } from './systems.js';

const CHILD = fileURLToPath(new URL('./memory-child.ts', import.meta.url));

/** What each system takes in a process of its own, in the order of `SYSTEMS`. */
export function measureFootprints(data: string): Footprint[] {
  return SYSTEMS.map(({ name }) =>
    JSON.parse(runNode('--expose-gc', ['--import', 'tsx', CHILD, name, data])),
  );
}
