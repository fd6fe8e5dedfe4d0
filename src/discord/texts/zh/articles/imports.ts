import type { Imports } from '../../en/articles/imports.js';
import { moment, sizesIn } from '../../formatted.js';
import { typedCommands } from '../../typed-commands.js';
import { commands } from '../commands.js';
import { timesOf } from './counts.js';

const size = sizesIn('zh-CN');
const { add } = typedCommands(commands);

const OR_PASTE = `也可以使用 ${add}，不填链接，直接粘贴正文。`;
const PASTE = `请改为粘贴正文：使用 ${add}，不填链接。`;

export const imports: Imports = {
  linkAndFile: '链接和文件只能选一个：两个都填就是两篇文章了。',
  importRefused: {
    'no-web-address': () =>
      '这不是网页地址。地址须以 https:// 或 http:// 开头，其中不能有密码或端口号。请从浏览器的地址栏复制。',
    'private-address': () => `这个地址不在公共互联网上，机器人不会打开它。${PASTE}`,
    'host-not-allowed': ({ host }) => `运行这个机器人的人不允许它读取 ${host}。${PASTE}`,
    'host-unknown': ({ host }) => `没有名为 ${host} 的网站。请检查链接是否输入正确。`,
    'not-reachable': () => `无法访问该网站。请一分钟后再试。${OR_PASTE}`,
    'too-slow': () => `该网站响应时间过长。请一分钟后再试。${OR_PASTE}`,
    'too-many-redirects': () =>
      `该链接不断跳转，始终没有到达网页。请在浏览器中打开，复制最终停留的地址。${OR_PASTE}`,
    paywall: () =>
      `该网页需要付费或登录，机器人只能看到开头。如果您有权使用正文，请粘贴：使用 ${add}，不填链接。`,
    'robots-blocked': () => `该网站不允许程序读取这个网页。请自行打开并粘贴正文：使用 ${add}，不填链接。`,
    'page-missing': () => '该网站没有（或已经没有）这个网页。请检查链接是否完整。',
    'http-error': ({ status }) => `该网站返回错误（HTTP ${status}）。请稍后再试。${OR_PASTE}`,
    'no-text': () => `其中没有文字：既不是网页也不是文本文件，可能是图片、PDF 或视频。${OR_PASTE}`,
    'file-type': ({ name }) => `“${name}”不是可以读取的类型。请发送 .txt、.md 或 .html 文件。`,
    'download-too-large': ({ most }) =>
      `内容超过 ${size(most)}，这是可以读取的上限。请只把文章正文作为 .txt 文件发送。`,
    'text-too-large': ({ most }) => `正文超过 ${size(most)}，这是一篇文章的上限。请分成几部分添加。`,
    empty: () =>
      `其中没有找到文章的段落。如果是网页，正文可能只在浏览器中显示：请粘贴正文，使用 ${add}，不填链接。`,
    'too-involved': () => '解析时间过长，已放弃。请只把文章正文作为 .txt 文件发送，或分成几部分。',
  },
  notAdded: (why) => `**未添加。** ${why}`,
  tooManyAnHour: (most, at) =>
    `**未添加。** 这里每小时可以尝试 ${timesOf(most)}，无论结果如何，次数已经用完。可以再次尝试的时间：${moment(at, 'R')}。`,
  typedBack: '**您输入的内容** 在这个文件里，不会丢失。',
  typedTitle: (title) => `标题：${title}`,
  typedSource: (source) => `来源：${source}`,
};
