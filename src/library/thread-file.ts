/**
 * Where a thread's program is, beside the module that starts it. Run from its sources, as in tests, the program uses the
 * thread as it was built: threads take no TypeScript.
 * @param module its `import.meta.url`
 * @param name of the thread's file, without its ending
 */
export function threadFile(module: string, name: string): URL {
  const built = module.replace(/\/src\/(library\/[^/]+\/[^/]+)\.ts$/, '/dist/$1.js');
  return new URL(`./${name}.js`, built);
}
