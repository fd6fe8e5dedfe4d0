import type { Texts } from '../../texts.js';
import { typedCommands } from '../../typed-commands.js';
import { commands } from '../commands.js';
import { editing } from './editing.js';
import { facts } from './facts.js';
import { forms } from './forms.js';
import { imports } from './imports.js';
import { lists } from './lists.js';
import { removing } from './removing.js';
import { saving } from './saving.js';

const { add, articles: listed } = typedCommands(commands);

export const articles: Texts['articles'] = {
  ...facts,
  ...imports,
  ...saving,
  ...forms,
  ...lists,
  ...editing,
  ...removing,
  mayNotManage:
    'Менять статьи этого сервера может только тот, кто им управляет. В личных сообщениях с ботом вы можете держать собственные статьи.',
  notYours:
    'Нажимать эти кнопки может только тот, кто вызвал команду. Вызовите её сами, чтобы получить свои.',
  help: {
    adding: `**Свои статьи:** ${add} принимает ссылку, файл или вставленный текст. На сервере их добавляет тот, кто им управляет, а спрашивают все; в личных сообщениях с ботом у каждого свои. ${listed} покажет их список.`,
  },
};
