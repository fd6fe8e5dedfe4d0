import type { Saving } from '../../en/articles/saving.js';
import { sizesIn } from '../../formatted.js';
import { typedCommands } from '../../typed-commands.js';
import { commands } from '../commands.js';
import { articlesOf, statementsOf } from './counts.js';

const size = sizesIn('zh-CN');
const { add, list, remove } = typedCommands(commands);
const { ask, whoSaid, whatSaid, speakers, shared } = commands;

export const saving: Saving = {
  preview: {
    head: '**尚未保存。** 请检查一遍，然后按“保存”。它会等待一小时。',
    dropped: (count) => `**作为页面装饰略去的内容（${count}）：**`,
    more: (count) => `……另有 ${count} 处`,
    warnings: {
      'unclosed-quote': (count) => `**${count} 处引号没有闭合：**`,
      'unclear-speaker': (count) => `**${statementsOf(count)}说话人不明：**`,
      'unknown-pronoun': (count) => `**${count} 个“他”之类的词可能指别人：**`,
      'shared-name': (count) => `**${count} 个姓氏为多人所有：**`,
    },
    cut: '**正文似乎被截断了。** 它的结尾：',
    place: (quote, paragraph) => `${quote}（${paragraph}）`,
    places: (heading, places, others) =>
      `${heading} ${places.join(' · ')}${others > 0 ? ` · ……另有 ${others} 处` : ''}`,
    sameText: (title) => `**这里已有相同的正文：** ${title}。`,
    sameLink: (title) => `**这里已有来源相同的文章：** ${title}。`,
    full: {
      'too-many': (most) =>
        `**没有空间了：** 这里最多可以保存 ${articlesOf(most)}，现已存满。保存之前，请先用 ${remove} 移除一篇。`,
      'too-much': (most) =>
        `**没有空间了：** 这里所有文章的正文合计最多 ${size(most)}，加上这篇就会超出。保存之前，请先用 ${remove} 移除一篇。`,
    },
  },
  saved: {
    server: (title) => `**已保存：** ${title}\n从现在起，在这个服务器中提问的所有人也会得到来自它的回答。`,
    person: (title) =>
      `**已保存：** ${title}\n它只属于您：从现在起，在与机器人的私信中，以及您自己带机器人去的任何地方，您也会得到来自它的回答。`,
  },
  noTitle: '**标题保持不变：** 标题至少要有一个字、数字或符号，最多 200 个字符。',
  howToAsk: (title) =>
    `-# 只查这篇文章：在 /${ask.name}、/${whoSaid.name}、/${whatSaid.name} 或 /${speakers.name} 中填写 **${shared.article.name}:** ${title} · 不填则查全部文章。`,
  savedAlready: (title) => `**没有重复保存：** 这里已有相同的正文：${title}。`,
  noRoom: {
    'too-many': (most) =>
      `**未保存：** 这里最多可以保存 ${articlesOf(most)}，现已存满。请用 ${remove} 移除一篇，然后再按“保存”。`,
    'too-much': (most) =>
      `**未保存：** 这里所有文章的正文合计最多 ${size(most)}，加上这篇就会超出。请用 ${remove} 移除一篇，然后再按“保存”。`,
  },
  draftGone: `**它已不在这里：** 可能已经保存或取消，或者等待超过了一小时。${list} 会列出已保存的文章；${add} 可以重新添加。`,
  saveUnsure:
    '**不确定是否已保存：** 目前无法访问文章。上面的内容会保留；请一分钟后再按“保存”。不会重复保存。',
  cancelled: (title) => `**已取消。** ${title} 没有保存，正文已删除。`,
};
