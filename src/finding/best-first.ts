/**
 * The numbers from 0 up to but not including `count`, those that come first before others: a heap (Williams 1964), of
 * which a few are taken faster than all would be sorted.
 * @param isBefore whether `a` comes before `b`; of no two numbers both come before the other
 */
export function* bestFirst(
  count: number,
  isBefore: (a: number, b: number) => boolean,
): Generator<number, void> {
  const heap = Uint32Array.from({ length: count }, (_, at) => at);
  let size = count;
  const sink = (from: number) => {
    let at = from;
    const moved = heap[at] ?? 0;
    for (let child = 2 * at + 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && isBefore(heap[child + 1] ?? 0, heap[child] ?? 0)) child++;
      if (!isBefore(heap[child] ?? 0, moved)) break;
      heap[at] = heap[child] ?? 0;
      at = child;
    }
    heap[at] = moved;
  };
  for (let at = (size >> 1) - 1; at >= 0; at--) sink(at);
  while (size > 0) {
    yield heap[0] ?? 0;
    size--;
    heap[0] = heap[size] ?? 0;
    sink(0);
  }
}
