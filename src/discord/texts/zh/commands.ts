import type { Texts } from '../texts.js';

export const commands: Texts['commands'] = {
  whoSaid: {
    name: '谁说的',
    description: '查找这句话或类似的话是谁说的。',
    words: { name: '原话', description: '您记得的那句话，记得多少写多少。' },
  },
  whatSaid: {
    name: '说了什么',
    description: '查找某人就某个话题说了什么，或者说过的全部内容。',
    speaker: { name: '说话人', description: '谁的话：人名（任何写法均可）或职务。' },
    about: { name: '话题', description: '关于什么。不填则列出其全部言论。' },
  },
  ask: {
    name: '提问',
    description: '用您自己的话提问，以文章的原文作答。',
    question: { name: '问题', description: '您的问题。' },
  },
  check: {
    name: '核对',
    description: '核对一句引语：是否逐字相符、有无改动、是否出自他人、文章中有没有。',
    quote: { name: '引语', description: '引语，或者含有引语的整条消息。' },
    speaker: { name: '说话人', description: '据称这话是谁说的。' },
  },
  compare: {
    name: '比较',
    description: '把两个人关于某个话题的言论并列，或列出两人都谈到的话题。',
    first: { name: '第一人', description: '其中一人：人名（任何写法均可）或职务。' },
    second: { name: '第二人', description: '另一人。' },
    about: { name: '话题', description: '关于什么。不填则列出两人都谈到的话题。' },
  },
  wasThisSaid: { name: '这话说过吗？' },
  speakers: {
    name: '说话人',
    description: '列出文章中谁说了话，谁只是被提到。',
    about: { name: '话题', description: '关于什么：谁谈得最多。不填则列出所有人。' },
  },
  help: { name: '帮助', description: '这个机器人能做什么，如何读懂它的回答。' },

  shared: {
    article: { name: '文章', description: '只查这篇文章。不填则查全部文章。' },
    public: { name: '公开', description: '让这里的所有人看到回答。不填则只有您自己可见。' },
  },

  articles: {
    name: '文章列表',
    description: '列出这里可以查询的文章，或显示其中一篇。',
    article: { name: '文章', description: '要显示的文章。不填则显示列表。' },
  },
  article: {
    name: '文章',
    description: '管理这里可以查询的文章。',
    which: { name: '文章', description: '文章。' },
    add: {
      name: '添加',
      description: '通过链接或文件添加文章。两者都不填，则打开填写正文的表单。',
      link: { name: '链接', description: '网页地址。' },
      file: { name: '文件', description: '文件：.txt、.md 或 .html。' },
    },
    list: { name: '列表', description: '列出这里可以查询的文章。' },
    show: { name: '查看', description: '查看一篇文章：谁说了话、正文文件以及更正记录。' },
    edit: {
      name: '编辑',
      description: '修改文章的标题、来源或日期、人名的写法，或某句话的说话人。',
      title: { name: '标题', description: '新的标题。' },
      source: { name: '来源', description: '文章网页的地址，或填“无”。' },
      published: { name: '日期', description: '发布日期，例如 2022-01-25，或填“无”。' },
      speaker: { name: '说话人', description: '文章中的某个人，其姓名也可写作“写法”中的样子。' },
      spelling: { name: '写法', description: '“说话人”姓名的另一种写法。' },
      statement: { name: '言论', description: '说话人有误的一句话：输入其中几个字即可。' },
      by: { name: '出自', description: '“言论”中的话是谁说的。' },
      language: { name: '语言', description: '文章所用的语言。' },
      undo: { name: '撤销', description: '要撤销的更正。' },
    },
    remove: { name: '移除', description: '永久移除一篇文章。会先请您确认。' },
    bundled: {
      name: '自带文章',
      description: '决定是否也查询机器人自带的文章。',
      use: { name: '启用', description: '是否也查询它们。' },
    },
    forgetAll: { name: '全部删除', description: '立即永久删除这里保存的一切。会先请您确认。' },
  },
};
