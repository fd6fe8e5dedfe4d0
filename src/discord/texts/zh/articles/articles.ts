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
  mayNotManage: '只有管理这个服务器的人才能更改它的文章。在与机器人的私信中，您可以保存自己的文章。',
  notYours: '只有使用该命令的人才能按它的按钮。请您自己使用该命令。',
  help: {
    adding: `**您自己的文章：** ${add} 接受链接、文件或粘贴的正文。在服务器中由管理者添加，所有人都可以查询；在与机器人的私信中，每个人保存自己的文章。${listed} 会列出它们。`,
  },
};
