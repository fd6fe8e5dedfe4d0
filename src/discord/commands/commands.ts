import { article } from './article/article.js';
import { articles } from './articles.js';
import { ask } from './ask.js';
import type { Command } from './command.js';
import { help } from './help.js';
import { speakers } from './speakers.js';
import { whatSaid } from './what-said.js';
import { whoSaid } from './who-said.js';

/** Every command there is, as they are registered. */
export const commands: readonly Command[] = [whoSaid, whatSaid, ask, speakers, articles, article, help];
