import { datesIn } from '../formatted.js';
import type { Texts } from '../texts.js';

export const sharing: Texts['sharing'] = {
  sharedBy: (user) => `-# 分享者：<@${user}>`,
  date: datesIn('zh-CN'),

  copyButton: '可复制文本',
  copy: '-# 仅您可见。请复制框中的文字：',
  by: (speaker) => `——${speaker}`,
  unclear: '——说话人不明',
  reported: (speaker) => `记者的转述，并非${speaker}的原话：`,
  reportedUnclear: '记者的转述，说话人不明：',
  narration: '记者自己的话：',
  shortened: '[有删节]',

  reportButton: '说话人有误？',
  form: {
    title: '这段话是谁说的？',
    words: (words, speaker) => `> ${words}\n-# 目前显示：${speaker}`,
    who: '是谁说的',
    whoHint: '文章中提到的人……',
    other: '或者是别人',
    otherHint: '……或列表中没有的名字。',
  },
  note: {
    server:
      '**只有管理这个服务器的人才能更正文章。**请复制下面的文字发给他们；没有发送任何内容，也不会保存：',
    bundled:
      '**这篇文章随机器人提供，无法在这里更正。**请复制下面的文字，交给运行机器人的人；没有发送任何内容，也不会保存：',
    head: '说话人有误？',
    article: (title) => `文章：${title}`,
    place: (paragraph) => `位置：${paragraph}`,
    words: (words) => `文字：${words}`,
    speaker: (name) => `目前显示：${name}`,
    unclear: '说话人不明',
    why: (reason) => `依据：${reason}`,
    remedy: (command) => `更正方法：${command}`,
    name: '正确的名字',
  },
};
