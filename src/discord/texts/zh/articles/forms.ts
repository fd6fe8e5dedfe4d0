import type { Forms } from '../../en/articles/forms.js';
import { articlesOf } from './counts.js';

export const forms: Forms = {
  buttons: {
    save: '保存',
    editTitle: '编辑标题',
    cancel: '取消',
    remove: '移除',
    keep: '保留',
    previous: '◀ 上一页',
    next: '下一页 ▶',
    count: (at, all) => `第 ${at + 1} 页，共 ${all} 页`,
  },
  forms: {
    add: '添加文章',
    title: '标题',
    titleHint: '与报刊上的一致。',
    text: '正文',
    textHint: '段落之间空一行。超过 4,000 个字符请作为 .txt 文件发送。',
    source: '来源',
    sourceHint: '网页地址（如果有）。',
    editTitle: '编辑标题',
    forget: '删除全部文章',
    forgetWarning: (articles) =>
      articles === 0
        ? '这里没有保存文章。此操作会立即永久删除其余内容：等待保存的内容，以及是否查询机器人自带文章的设置。'
        : `此操作会立即永久删除这里保存的一切：${articlesOf(articles)}及其正文和更正，以及等待保存的内容。任何人都无法恢复。`,
    forgetLabel: (phrase) => `请输入：${phrase}`,
    forgetPhrase: '全部删除',
  },
};
