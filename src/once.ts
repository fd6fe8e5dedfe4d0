/**
 * What is made when it is first asked for, and then stays. For what takes a while to make and which few questions need,
 * so that the start does not wait for it.
 */
export function once<Made>(make: () => Made): () => Made {
  let made: { value: Made } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
