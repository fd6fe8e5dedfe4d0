import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** Runs a Node program to its end. @throws where it fails, with what it said */
export function runNode(file: string, args: readonly string[], input?: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    ...(input !== undefined && { input }),
  });
  if (status !== 0) throw new Error(`${file} ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}

/** Runs the built command line as others script it. */
export const runCli = (args: readonly string[], input?: string): string => runNode(CLI, args, input);
