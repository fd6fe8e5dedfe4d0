import { countingIn } from '../../../counted.js';
import type { Texts } from '../texts.js';

const counted = countingIn('zh-CN');
const times = (count: number) => counted(count, { other: ' # 次' });

export const comparison: Texts['comparison'] = {
  heading: ([first, second]) => `**${first}与${second}：并列**`,
  headingOn: (topic, [first, second]) => `**关于“${topic}”：${first}与${second}并列**`,
  heard: (statements) => counted(statements, { other: '共有 # 条言论。' }),
  more: (passages, shown) => `-# 谈到此话题${times(passages)}；这里显示最相关的 ${shown} 段。`,
  both: '**两人都谈到：**',
  topic: (topic, [first, second]) => `“${topic}”：${first}，${second}`,
  count: (name, passages) => `${name}${times(passages)}`,
  noTopic: '没有找到两人都谈到的话题。',
  press: '-# 点按一个话题，查看两人各自怎么说。',
  judge: '-# 两人意见是否一致，由您判断。',
  same: (first, second, name) => `“${first}”和“${second}”是同一个人：${name}。请填写两个不同的人。`,
  help: (compare) => `**/${compare}** 把两个人的言论并列：关于某个话题，或两人都谈到的话题`,
};
