/**
 * Follows a Dockerfile without a container engine: each stage is a folder, in which its files are where they would be in
 * the image. What the base image brings is this machine's: its Node, its shell.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { temporaryFolder } from '../../temporary-folder.js';
import { type Instruction, parseDockerfile, type Stage, wordsOf } from './dockerfile.js';
import { isIgnored } from './ignored.js';

export interface Image {
  /** Stands for "/". */
  root: string;
  /** In the image: /app. */
  workdir: string;
  environment: Record<string, string>;
  /** Of user and group; root where the Dockerfile names none. */
  user: { uid: number; gid: number };
  /** What is run, and with what where nothing else is asked for. */
  command: string[];
  /** What tells whether it is well; its exit code does. */
  healthCheck: string[];
  stopSignal: NodeJS.Signals;
  volumes: string[];
}

export interface Building {
  /** The folder that the image is built from. */
  context: string;
  /** What ARG gets. */
  args: Record<string, string>;
  /** A `node_modules` that `npm ci` has just made from the same lock file; it is not made again. */
  installed?: string;
}

export function buildImage(building: Building): Image {
  const stages = new Map<string, Image>();
  let image: Image | undefined;
  for (const stage of parseDockerfile(readFileSync(join(building.context, 'Dockerfile'), 'utf8'))) {
    image = followed(stage, stages, building);
    if (stage.name) stages.set(stage.name, image);
  }
  if (!image) throw new Error('The Dockerfile has no stage.');
  return image;
}

function followed(stage: Stage, stages: ReadonlyMap<string, Image>, building: Building): Image {
  const image = startOf(stages.get(stage.from));
  const args: Record<string, string> = {};
  const filled = (text: string) =>
    text.replace(/\$\{?([A-Z_]+)\}?/g, (_, name: string) => args[name] ?? image.environment[name] ?? '');
  const steps: Record<string, (instruction: Instruction) => void> = {
    ARG({ rest }) {
      const [name = '', fallback = ''] = rest.split('=');
      args[name] = building.args[name] ?? fallback;
    },
    ENV({ rest }) {
      for (const [, name = '', value = ''] of rest.matchAll(/([A-Z_]+)=(\S+)/g))
        image.environment[name] = filled(value);
    },
    WORKDIR({ rest }) {
      image.workdir = rest;
      mkdirSync(join(image.root, rest), { recursive: true });
    },
    COPY: ({ flags, rest }) =>
      copy(image, stages.get(flags.get('from') ?? ''), filled(rest).split(/\s+/), building),
    RUN: ({ rest }) => run(image, rest, args, building),
    USER({ rest }) {
      const [uid = 0, gid = uid] = filled(rest).split(':').map(Number);
      image.user = { uid, gid };
    },
    VOLUME({ rest }) {
      image.volumes.push(rest);
    },
    STOPSIGNAL({ rest }) {
      image.stopSignal = rest as NodeJS.Signals;
    },
    HEALTHCHECK({ rest }) {
      image.healthCheck = wordsOf(rest.replace(/^CMD\s+/, ''));
    },
    ENTRYPOINT({ rest }) {
      image.command = wordsOf(rest);
    },
    CMD({ rest }) {
      image.command.push(...wordsOf(rest));
    },
  };
  for (const instruction of stage.instructions) {
    const step = steps[instruction.name];
    if (!step) throw new Error(`${instruction.name} is not known here.`);
    step(instruction);
  }
  return image;
}

/** An earlier stage as it is then, or what the images of Node bring that a Dockerfile can want to do away with. */
function startOf(earlier: Image | undefined): Image {
  const root = temporaryFolder();
  // Others than who builds must get in.
  chmodSync(root, 0o755);
  if (earlier) {
    cpSync(earlier.root, root, { recursive: true, verbatimSymlinks: true });
    return { ...earlier, root, environment: { ...earlier.environment } };
  }
  for (const path of ['usr/local/lib/node_modules/npm/npm.js', 'usr/local/bin/npm', 'usr/local/bin/npx']) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), '');
  }
  const user = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  const none = { command: [], healthCheck: [], volumes: [] };
  return { root, workdir: '/', environment: {}, user, stopSignal: 'SIGTERM', ...none };
}

function copy(image: Image, stage: Image | undefined, paths: string[], { context }: Building): void {
  const to = paths.at(-1) ?? '';
  const target = to.startsWith('/') ? join(image.root, to) : join(image.root, image.workdir, to);
  const ignoreFile = readFileSync(join(context, '.dockerignore'), 'utf8');
  const from = stage?.root ?? context;
  const isLeftOut = (path: string) => !stage && path !== from && isIgnored(ignoreFile, relative(from, path));
  for (const path of paths.slice(0, -1)) {
    const source = join(from, path);
    if (isLeftOut(source)) throw new Error(`.dockerignore keeps ${path} out.`);
    const isFolder = statSync(source).isDirectory();
    cpSync(source, isFolder || !/(?:^|\/)\.?$/.test(to) ? target : join(target, basename(path)), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (file) => !isLeftOut(file),
    });
  }
}

function run(image: Image, line: string, args: Record<string, string>, { installed }: Building): void {
  const cwd = join(image.root, image.workdir);
  if (line === 'npm ci' && installed) {
    symlinkSync(installed, join(cwd, 'node_modules'));
    return;
  }
  // What tests are run with is not there, but for where packages are to be had; those are in npm's cache.
  const { PATH, HOME } = process.env;
  const ofNpm = Object.entries(process.env).filter(([name]) => /^(?:npm_config_|https?_proxy$)/i.test(name));
  const env = { ...Object.fromEntries(ofNpm), npm_config_prefer_offline: 'true', PATH, HOME };
  // A path from "/" on is one within the image.
  const within = line.replace(/(?<=\s)\/(?=\w)/g, `${image.root}/`);
  const { status, stdout, stderr } = spawnSync('/bin/sh', ['-ec', within], {
    cwd,
    env: { ...env, ...image.environment, ...args },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`"${line}" has failed:\n${stdout}${stderr}`);
}

/** Megabytes that a folder takes on disk. */
export function megabytesOf(folder: string): number {
  if (!lstatSync(folder).isDirectory()) throw new Error(`${folder} is not a folder.`);
  return Number.parseInt(execFileSync('du', ['-sm', folder], { encoding: 'utf8' }), 10);
}
