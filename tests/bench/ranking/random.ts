/**
 * Numbers from 0 to below 1 that look random and are the same for the same seed: xorshift of 32 bits (G. Marsaglia,
 * "Xorshift RNGs", 2003).
 * @param seed a whole number other than 0
 */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
