import { accessSync, constants } from 'node:fs';
import type { LaunchOptions } from 'playwright-core';

/** Where the packages of Debian, Ubuntu, Fedora and Alpine, Snap and the browser's own installers put it. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** How to get one. */
export const HOW_TO_GET = '`apt-get install chromium`, or CHROMIUM=path of one that is there';

/**
 * How to start the Chromium of this machine; null where there is none.
 * @throws {Error} where CHROMIUM names something that is no program
 */
export function chromiumHere(): LaunchOptions | null {
  const named = process.env.CHROMIUM;
  if (named && !isProgram(named)) throw new Error(`CHROMIUM names ${named}, which is no program.`);
  const executablePath = named || USUAL_PLACES.find(isProgram);
  if (!executablePath) return null;
  return {
    executablePath,
    args: [
      // A container's root has no other way.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
