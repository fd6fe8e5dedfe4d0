import type { Editing } from '../../en/articles/editing.js';
import { moment } from '../../formatted.js';
import { typedCommands } from '../../typed-commands.js';
import { commands } from '../commands.js';
import { correctionsOf, statementsOf } from './counts.js';

const { edit, show } = typedCommands(commands);
const { title, source, published, language, speaker, spelling, statement, by, undo } = commands.article.edit;

const NONE = '无';

export const editing: Editing = {
  correctionsHead: (count) => `**${correctionsOf(count)}：**`,
  correction: {
    spelling: (name, written) => `“${written}”就是 ${name}`,
    speaker: (quote, name) => `${quote} 的说话人是 ${name}`,
    made: (correction, at) => `${correction}（${moment(at, 'D')}）`,
    undoable: `-# ${edit} **${undo.name}:** 可以撤销一处更正。`,
  },
  correctedSpeaker: '-# 说话人由管理这里文章的人更正。',
  edit: {
    nothing: (name) =>
      [
        `请说明要修改 ${name} 的什么：`,
        `- \`${title.name}\`、\`${source.name}\`、\`${published.name}\`、\`${language.name}\`：标题、出处、发布时间、语言；填“${NONE}”可去掉来源或日期`,
        `- \`${speaker.name}\` 与 \`${spelling.name}\`：某人姓名的另一种写法`,
        `- \`${statement.name}\` 与 \`${by.name}\`：机器人弄错或不清楚时，说明是谁说的`,
        `- \`${undo.name}\`：撤销这样的更正`,
      ].join('\n'),
    none: NONE,
    nothingDone: '**没有任何更改：**',
    done: (name) => `**已更改：** ${name}`,
    broken: '**其余内容没有更改：** 目前无法访问文章。请一分钟后再试。',
    restUnsure: '**不确定其余内容是否已更改：** 目前无法访问文章。请一分钟后查看，如果没有更改就再试一次。',
    fullOfCorrections: (most) =>
      `**未更正：** 一篇文章最多可以有 ${correctionsOf(most)}，现已达到上限。\`${undo.name}\` 可以撤销一处。`,
    undoneAlready: '要撤销的更正已不在这里：它已经被撤销或更改。',
    title: (was, is) => `标题：${was} → ${is}`,
    source: (was, is) => `来源：${was} → ${is}`,
    published: (was, is) => `日期：${was} → ${is}`,
    spelling: (name, written) => `“${written}”现在也指 ${name}。`,
    joined: (name, written, statements) =>
      `“${written}”现在也指 ${name}。他们在这篇文章中原是两个人，从现在起是同一个人${statements > 0 ? `，“${written}”的 ${statementsOf(statements)}现在归 ${name}` : ''}。`,
    speaker: (quote, was, is) => `${quote}：说话人 ${was} → ${is}`,
    nobody: '不明',
    undone: (correction) => `已撤销：${correction}`,
    same: {
      title: '标题本来就是这个。',
      source: '来源本来就是这个。',
      published: '日期本来就是这个。',
    },
    problems: {
      'title-empty': () => `\`${title.name}\`：标题至少要有一个字、数字或符号。`,
      'title-long': () => `\`${title.name}\`：超过 200 个字符，请缩短。`,
      'not-an-address': (typed) =>
        `\`${source.name}\`：“${typed}”不是互联网上的网页地址。地址须以 https:// 或 http:// 开头，其中不能有密码或端口号；填“${NONE}”可去掉来源。`,
      'not-a-date': (typed) =>
        `\`${published.name}\`：“${typed}”不是可以确定的日期。请写成 2022-01-25 的样子；填“${NONE}”可去掉日期。`,
      'spelling-missing': () => `缺少 \`${spelling.name}\`：\`${speaker.name}\` 的姓名还怎么写？`,
      'speaker-missing': () => `缺少 \`${speaker.name}\`：谁的姓名写成 \`${spelling.name}\` 中的样子？`,
      'spelling-empty': () => `\`${spelling.name}\`：其中没有文字。`,
      'spelling-known': (typed) => `\`${spelling.name}\`：“${typed}”已经是此人的已知写法。`,
      'by-missing': () => `缺少 \`${by.name}\`：\`${statement.name}\` 中的话是谁说的？`,
      'statement-missing': () => `缺少 \`${statement.name}\`：\`${by.name}\` 说的是哪句话？`,
      'by-empty': () => `\`${by.name}\`：姓名至少要有一个字。`,
      'by-already': (typed) => `\`${by.name}\`：这些话的说话人本来就是 ${typed}。`,
      'unknown-speaker': (typed) => `\`${speaker.name}\`：这篇文章中没有名为“${typed}”的人。请从提示中选择。`,
      'several-speakers': (typed) =>
        `\`${speaker.name}\`：“${typed}”符合这篇文章中的多个人。请从提示中选择。`,
      'several-by': (typed) =>
        `\`${by.name}\`：“${typed}”符合这篇文章中的多个人。请从提示中选择，或填写全名。`,
      'unknown-statement': (typed) =>
        `\`${statement.name}\`：这篇文章中没有包含“${typed}”的言论。请输入其中几个字，然后从提示中选择。`,
      'several-statements': (typed) => `\`${statement.name}\`：“${typed}”符合多条言论。请从提示中选择。`,
      'unknown-correction': () =>
        `\`${undo.name}\`：没有（或已经没有）这处更正。请从提示中选择；${show} 会列出全部更正。`,
    },
  },
  statementChoice: (name, words) => `${name ?? '说话人不明'}：${words}`,
  correctionChoice: {
    spelling: (name, written) => `${written} 就是 ${name}`,
    speaker: (words, name) => `${name}：${words}`,
  },
};
