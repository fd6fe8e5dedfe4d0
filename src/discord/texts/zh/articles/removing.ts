import type { Removing } from '../../en/articles/removing.js';
import { typedCommands } from '../../typed-commands.js';
import { commands } from '../commands.js';
import { articlesOf } from './counts.js';

const { forgetAll, list } = typedCommands(commands);

export const removing: Removing = {
  removal: {
    ask: (title, parts) =>
      `**要移除 ${title} 吗？**\n正文将永久删除，任何人都无法恢复：${parts.join('、')}。`,
    removed: (title) => `**已移除：** ${title}。正文已删除，提问时不会再查到它。`,
    kept: '**已保留。** 没有移除任何内容。',
    gone: `这篇文章已不在这里：它已经被移除。${list} 会列出现有的文章。`,
  },
  forgotten: (count) =>
    `**已删除。** ${count === 0 ? '这里保存的一切' : `${articlesOf(count)}以及这里保存的其他一切`}已永久删除。`,
  notForgotten: (phrase) =>
    `**没有删除任何内容：** 输入的文字不符。要删除全部内容，请再次使用 ${forgetAll} 并输入“${phrase}”。`,
  changedMeanwhile: `**没有删除任何内容：** 这里的文章数量在此期间发生了变化。请再次使用 ${forgetAll}，看清将要删除的内容。`,
};
