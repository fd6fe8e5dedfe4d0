/** Turns what Discord's API says into what a person sees, described in shown.ts. */
export { showCommands, showMessageCommands } from './commands.js';
export { showForm } from './form.js';
export { readMarkdown } from './markdown/read.js';
export { showMessage } from './message.js';
export type { Surroundings } from './names.js';
