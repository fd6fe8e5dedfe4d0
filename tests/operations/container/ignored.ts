/**
 * Whether .dockerignore keeps a path out: the last pattern decides that names it or a folder it is in.
 * @param path within the folder that the image is built from: src/main.ts
 */
export function isIgnored(ignoreFile: string, path: string): boolean {
  let ignored = false;
  for (const line of ignoreFile.split('\n')) {
    const pattern = line.trim();
    if (pattern === '' || pattern.startsWith('#')) continue;
    const isException = pattern.startsWith('!');
    const glob = isException ? pattern.slice(1) : pattern;
    if (namesIt(glob, path)) ignored = !isException;
  }
  return ignored;
}

function namesIt(glob: string, path: string): boolean {
  const source = glob.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '[^/]*');
  return new RegExp(`^${source}(?:/|$)`).test(path);
}
