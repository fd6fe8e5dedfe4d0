import { editing } from './editing.js';
import { facts } from './facts.js';
import { forms } from './forms.js';
import { imports } from './imports.js';
import { lists } from './lists.js';
import { removing } from './removing.js';
import { saving } from './saving.js';

/**
 * Everything that the bot says about the articles that people add, in English. What is handed in is Markdown already,
 * but for labels, choices and forms, which Discord shows as they are.
 */
export const articles = {
  ...facts,
  ...imports,
  ...saving,
  ...forms,
  ...lists,
  ...editing,
  ...removing,
  mayNotManage:
    'Only who manages this server can change its articles. In a direct message with the bot you can keep articles of your own.',
  notYours: 'Only who used the command can press its buttons. Use the command yourself to get your own.',
  help: {
    adding:
      '**Articles of your own:** /article add takes a link, a file or pasted text. In a server, whoever manages it adds them, and everybody asks; in a direct message with the bot everybody keeps their own. /articles lists them.',
  },
};
