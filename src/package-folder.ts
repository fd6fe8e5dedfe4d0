import { fileURLToPath } from 'node:url';

/** The folder of this package: the sources and the build both stand right below it. */
export const PACKAGE_FOLDER = fileURLToPath(new URL('..', import.meta.url));
