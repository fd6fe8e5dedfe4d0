/** Parts into which a wait is divided: in each one, what has come is taken in. */
const PARTS = 8;

/**
 * Acts after so many milliseconds of waiting. While the process is busy with something else it does not wait: what came
 * meanwhile lies there unread, and would be taken for late.
 * @returns what ends the wait
 */
export function afterWaiting(ms: number, act: () => void): () => void {
  let timer: NodeJS.Timeout;
  const next = (part: number) => {
    timer = setTimeout(() => (part === PARTS ? act() : next(part + 1)), ms / PARTS);
  };
  next(1);
  return () => clearTimeout(timer);
}
