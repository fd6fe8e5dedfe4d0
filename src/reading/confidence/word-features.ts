import type { Evidence } from './evidence.js';

/** How many words are said, up to a number that tells enough. */
export function wordFeatures({ attribution, words }: Evidence): Record<string, string> {
  const voice = attribution.kind === 'quoted' ? 'quoted' : 'reported';
  const count = words.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  const size =
    count > 20 ? 'over 20' : count > 8 ? '9 to 20' : count > 4 ? '5 to 8' : count > 2 ? '3 or 4' : '1 or 2';
  return { words: `${voice}, ${size}` };
}
