import { listingIn } from '../listing.js';
import type { Texts } from '../texts.js';
import { commands } from './commands.js';

const { check } = commands;

const list = listingIn('zh-CN');

export const checks: Texts['checks'] = {
  help: (check, quote, speaker, onMessage) =>
    `**/${check}** \`${quote}\` \`${speaker}\` 核对这话是否逐字说过；在消息的菜单里，“APP”之下：**${onMessage}**`,
  noWords: '这里没有可以核对的文字。',

  verbatim: {
    short: '**逐字相符**',
    full: () => '**逐字相符**：文章中有这些话。',
    byClaimed: () => '**逐字相符**：文章中有这些话，而且确实出自此人。',
    reported: () => '**逐字相符，但属转述**：文章中有这些话，但那是记者的转述，不是任何人的原话。',
    unclear: () => '**逐字相符，说话人不明**：文章中有这些话，但没有明确是谁说的。',
  },
  otherSpeaker: {
    short: '**说话人不符**',
    full: () => '**说话人不符**：文章中有这些话，但说话的是另一个人。',
    nobodys: () => '**不是任何人的言论**：文章中有这些话，但那是记者自己的叙述。',
  },
  altered: {
    short: {
      number: '**有改动：数字不同**',
      name: '**有改动：名称不同**',
      negation: '**有改动：多了或少了否定词**',
      word: '**有改动：用词不同**',
    },
    full: (short) => `${short}。文章中的原文如下。`,
  },
  reported: {
    short: '**是转述，不是直接引语**',
    shortNarration: '**不是引语**',
    full: () => '**是转述，不是直接引语**：文章中这是记者的转述，不是说话人的原话。',
    narration: () => '**不是引语**：文章中这是记者自己的叙述，没有引用任何人的话。',
  },
  stitched: {
    short: '**拼接**',
    full: (count) => `**拼接**：把出自不同言论的 ${count} 个片段拼成了一句引语。`,
    piece: (at, words) => `片段 ${at}：“${words}”`,
    noneTheirs: '**没有一个片段出自此人。**',
    notAllTheirs: '**并非所有片段都出自此人。**',
  },
  notFound: {
    short: '**未找到**',
    full: () => '**未找到**：文章中没有这些话。',
    closest: (speaker) => `最接近，但并不相符：${speaker}`,
  },

  claim: (words) => `核对内容：“${words}”`,
  claimBy: (words, speaker) => `核对内容：“${words}”，据称出自：${speaker}`,
  claimAt: (at, all) => `-# 第 ${at} 条，共 ${all} 条`,
  buttonsFor: (at) => `-# 按钮对应第 ${at} 条。`,
  buttonsForPiece: (at) => `-# 按钮对应片段 ${at}。`,
  claimedAndReal: (claimed, real) => `据称：${claimed}\n文章中：${real}`,
  whichSpeaker: (asked, names) => `-# “${asked}”可能指几个人：${list(names)}。`,
  unknownSpeaker: (asked) => `-# 文章中没有名叫“${asked}”的人。`,
  nearestSpeakers: (names) => `-# 相近的名字：${list(names)}。`,

  kinds: { number: '数字', name: '名称', negation: '否定词', word: '用词' },
  changed: (kind, claimed, found) => `${kind}：这里是“${claimed}”，文章中是 **“${found}”**`,
  added: (kind, claimed) => `${kind}：这里有“${claimed}”，文章中没有`,
  missing: (kind, found) => `${kind}：文章中有 **“${found}”**，这里没有`,
  moreChanges: (count) => `……另有 ${count} 处不同`,

  allowed: (allowances) => `-# 写法不同，但不算改动：${list(allowances)}。`,
  allowances: {
    case: '大小写',
    'quotation-marks': '引号',
    figures: '数字用阿拉伯数字或文字书写',
    dashes: '破折号和连字符',
    punctuation: '标点',
    diacritics: '字母上的附加符号',
    'words-left-out': '省略号处略去的词',
    bracketed: '方括号中的词',
  },

  several: (count) => `**核对了 ${count} 条**，最严重的在前。`,
  others: `其余各条从简；用 /${check.name} 单独核对其中一条，可看到全部内容：`,
  inShort: (short, words) => `${short} “${words}”`,
  notAllChecked: (checked) => `-# 消息太长，无法全部核对：这里只有其中 ${checked} 条。`,
  cutClaim: '-# 消息太长，无法全部核对：这里是开头部分。',
  onlyWhatIsSaid: () => '-# 这里只说明文章里是怎么说的，不判断内容是否属实。',
};
