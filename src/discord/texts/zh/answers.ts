import { countingIn } from '../../../counted.js';
import type { Answers } from '../en/answers.js';
import { moment } from '../formatted.js';
import { listingIn } from '../listing.js';
import { typedCommands } from '../typed-commands.js';
import { commands } from './commands.js';

const list = listingIn('zh-CN');
const quoted = (words: string) => `“${words}”`;
const others = (count: number) => (count > 0 ? `等，另有 ${count} 个` : '');
const typed = typedCommands(commands);
const { whoSaid, whatSaid, ask, speakers, help, shared } = commands;

const counted = countingIn('zh-CN');
const number = (count: number) => counted(count, { other: '#' });

export const answers: Answers = {
  labels: {
    quoted: '直接引语：说话人的原话，在引号中',
    reported: '转述：记者的转述，不是说话人的原话',
    mixed: '转述：记者的转述，其中引号内是说话人的原话',
    narration: '叙述：没有引用任何人的话',
    narrationBesideSpeech: '叙述：粗体部分是记者自己的话',
  },

  paragraph: (number) => (number === null ? '标题' : `第 ${number} 段`),
  paragraphOf: (paragraph, title) => `${title} ${paragraph}`,
  quoted,
  speaker: (name, own, office) =>
    `**${name}**${own === null ? '' : `（${own}）`}${office === null ? '' : `，${office}`}`,
  office: (role, country) => `${role}，${country}`,
  readyQuestion: (name, topic) =>
    topic === null ? `${name}说了什么？` : `关于“${topic}”，${name}说了什么？`,

  oneArticle: '文章中',
  severalArticles: '各篇文章中',
  titled: (title) => `文章 ${title} 中`,
  theArticle: '**文章本身**',
  speakerUnclear: '**说话人不明**',
  askedBy: (user) => `-# 提问者：<@${user}>`,
  repeats: (paragraphs) => `-# 以下各处有相同内容的简短或部分表述：${paragraphs.join('、')}。`,
  repeatsFuller: (paragraphs) => `-# 以下各处有几乎相同但更详细的内容：${paragraphs.join('、')}。`,
  alsoAsked: (names) => `-# 以下的人对此既无引语也无转述：${list(names)}。`,
  cutBefore: '-# ……有删节：本段从更前面开始。',
  cutAfter: '-# ……有删节：本段后面还有。',
  before: (paragraph) => `-# 前文：${paragraph}`,
  after: (paragraph) => `-# 后文：${paragraph}`,
  why: (reason) => `**为何是这位说话人：** ${reason}`,
  whyUnclear: (reason) => `**为何说话人不明：** ${reason}`,
  whyNarration: '粗体部分没有人在说话：是记者自己的话。',
  decidedBy: (words) => `-# 判断依据：${list(words.map(quoted))}。`,
  pointedToBy: (words) => `-# 相关线索：${list(words.map(quoted))}。`,

  buttons: {
    previous: '◀',
    next: '▶',
    count: (at, all) => `${at + 1} / ${all}`,
    context: '上下文',
    hideContext: '收起上下文',
    why: '为何是此人',
    whyNobody: '为何无说话人',
    whyUnclear: '为何不明',
    hideWhy: '收起原因',
    share: '分享到频道',
    delete: '删除',
    allOf: (name) => `${name}的全部言论`,
    heard: (name, statements) => `${name}（${statements}）`,
  },

  silent: (articles) => `${articles}提到了此人，但没有其引语或转述。`,
  silentOn: (topic, articles) => `${articles}没有此人关于“${topic}”的言论。`,
  heardOnOther: (statements) => `关于其他话题，此人有 ${statements} 条言论。`,
  neverHeard: '文中完全没有此人的引语或转述。',
  perhapsHeard: (statements) => `-# 另有 ${statements} 条言论可能出自此人，但不足以确定说话人。`,
  namedIn: (paragraph) => `-# 提到之处：${paragraph}`,
  toldIn: (paragraph) => `-# 文章以记者自己的话谈到了这一点：${paragraph}`,
  othersOn: '谈到这一点的人及其段落数：',
  nobodyOn: '其他人也没有谈到这一点。',

  unknownSpeaker: (asked, articles) => `${articles}没有名叫“${asked}”的人。`,
  nearest: '您要找的是不是：',
  noNearest: `用 /${speakers.name} 命令可以列出所有人。`,
  whichSpeaker: (asked) => `“${asked}”可能指几个人。您指的是哪一位？`,

  notInArticles: (isOne) => (isOne ? '文章没有说到这一点。' : '这些文章没有说到这一点。'),
  unknownWords: (words, more) => `-# 文中完全没有：${words.join('、')}${others(more)}。`,
  closest: (speaker) => `最接近，但不是答案：${speaker}`,

  noneHeard: (names, topic, articles) =>
    `${articles}没有${list(names)}${topic === '' ? '' : `关于“${topic}”`}的引语或转述。`,
  nobodyElse: (topic, articles) => `${articles}没有其他人谈到“${topic}”。`,
  reasons: {
    unknownName: (names) => `-# 问题涉及${list(names)}，而文中没有提到。`,
    apart: (has, lacks) =>
      `-# 问题中的词文中都有，但不在一处：最接近的段落有${list(has)}，没有${list(lacks)}。`,
    lacked: (word, place) => (place === null ? word : `${word}（${place}）`),
    kindLacking: {
      time: '-# 问的是时间，最接近的段落中没有找到时间。',
      place: '-# 问的是地点，最接近的段落中没有找到地点。',
      number: '-# 问的是数字，最接近的段落中没有找到数字。',
      person: '-# 问的是人，最接近的段落中没有找到其他人名。',
      money: '-# 问的是金额，最接近的段落中没有找到金额。',
      share: '-# 问的是比例，最接近的段落中没有找到比例。',
      duration: '-# 问的是时长，最接近的段落中没有找到时长。',
      measure: '-# 问的是度量，最接近的段落中没有找到度量。',
      age: '-# 问的是年龄，最接近的段落中没有找到年龄。',
      frequency: '-# 问的是频率，最接近的段落中没有找到相关内容。',
    },
    noSubject: '-# 其中没有可以查找的词。',
    unsure: '-# 最接近的段落含有问题中的词，但不足以表明它回答了问题。',
    agreement: '-# 这里只列出各人说了什么；他们是否一致，请您自行判断。',
  },

  speakers: (articles) => `**有哪些人：** ${articles}`,
  speakersOn: (topic, articles) => `**谁谈到“${topic}”：** ${articles}`,
  notHeardOn: (names, more) => `没有谈到这一点的人：${names.join('、')}${others(more)}。`,
  noSpeakers: (articles) => `${articles}没有提到任何人。`,
  nobodyHeardOn: (topic, articles) => `${articles}没有人谈到“${topic}”。`,
  heard: (speaker, statements) => `${speaker}：${statements} 条言论`,
  heardOn: (speaker, passages) => `${speaker}：${passages} 个段落`,
  present: (speaker) => `${speaker}：只被提到，没有引语`,
  more: (count) => `-# ……另有 ${count} 项`,

  unknownArticle: (asked) => `没有名为“${asked}”的文章。`,
  articlesThere: '现有文章：',

  unknownCommand: `这个命令已不存在。用 /${help.name} 可以查看现有的命令。`,
  notMine: '这个按钮来自旧版本。请用命令重新提问，以获得新按钮。',
  formNotMine: '这个表单来自旧版本。请重新使用命令，以获得新表单。',
  changed: (question) => `提问之后，文章有了改动。请重新提问：\n${question}`,
  notYourArticles: (question) =>
    `这个回答所依据的文章是某人自己保存的，因此只有此人能由此继续。请就您自己的文章提问：\n${question}`,
  mayNotDelete: '只有提问者或可以管理此处消息的人才能删除。',
  mayNotShare: '您不能在这个频道发言，因此无法分享到这里。',
  madePrivate: '-# 您不能在这个频道发言，因此只有您能看到。',
  ofMany: (all, ready) =>
    ready < all
      ? `-# 目前 ${number(all)} 篇文章中有 ${number(ready)} 篇可以提问，其余的正在准备。`
      : `-# 这里共有 ${number(all)} 篇文章，只查看了与问题最接近的；数字仅指这些文章。`,
  storeAway:
    '目前无法读取文章，没有作任何更改。请过一分钟再试；如果仍然如此，请告知运行此机器人的人：原因在日志中。',
  storeUnsure: `**不确定是否已完成：** 目前无法访问文章。请一分钟后用 ${typed.articles} 查看，如果没有完成就再做一次；不会重复执行。如果仍然如此，请告知运行此机器人的人：原因在日志中。`,
  storeFull: '存放文章的地方已没有空间，因此没有作任何更改。请告知运行此机器人的人腾出空间，然后再试一次。',
  unconfirmed: 'Discord 没有确认是否已收到回复。如果没有看到回复，请再试一次。',
  flooding: (goOnAt) => `同时提出的请求太多，无法一一回复。可以继续的时间：${moment(goOnAt, 'R')}。`,
  apology: (reference) =>
    `抱歉，出了点问题。记录编号为 \`${reference}\`；如果再次发生，请告知运行此机器人的人。`,

  help: {
    purpose: '**Who Said** 用文章的原文回答有关一次峰会的问题，并说明是谁说的。',
    articles: '**已有文章：**',
    commands: [
      `**/${whoSaid.name}** \`${whoSaid.words.name}\` 这句话或类似的话是谁说的`,
      `**/${whatSaid.name}** \`${whatSaid.speaker.name}\` \`${whatSaid.about.name}\` 某人就某个话题说了什么，或说过的全部内容`,
      `**/${ask.name}** \`${ask.question.name}\` 用您自己的话提问`,
      `**/${speakers.name}** 谁说了话，谁只是被提到`,
    ].join('\n'),
    options: `输入时会提示有答案的内容。回答只有您能看到，除非您选择 \`${shared.public.name}\` 或按下“分享到频道”。`,
    labels: (labels) =>
      ['**如何读懂回答：** 其中每个字都出自文章。', ...labels.map((label) => `- ${label}`)].join('\n'),
    privacy: '-# 机器人不读取消息，也不保存问题。',
  },
};
