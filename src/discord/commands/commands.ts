import { article } from './article/article.js';
import { articles } from './articles.js';
import { ask } from './ask.js';
import { check } from './check.js';
import type { Command, MessageCommand } from './command.js';
import { compare } from './compare.js';
import { help } from './help.js';
import { speakers } from './speakers.js';
import { wasThisSaid } from './was-this-said.js';
import { whatSaid } from './what-said.js';
import { whoSaid } from './who-said.js';

/** Every slash command there is, as they are registered. */
export const commands: readonly Command[] = [
  whoSaid,
  whatSaid,
  ask,
  speakers,
  compare,
  check,
  articles,
  article,
  help,
];

/** Every command in the menu of a message, as they are registered. */
export const messageCommands: readonly MessageCommand[] = [wasThisSaid];
