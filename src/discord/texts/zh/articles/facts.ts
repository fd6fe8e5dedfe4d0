import type { Facts } from '../../en/articles/facts.js';
import { datesIn, languagesIn, moment } from '../../formatted.js';
import { correctionsOf, paragraphsOf, peopleOf, statementsOf } from './counts.js';

export const facts: Facts = {
  date: datesIn('zh-CN'),
  language: languagesIn('zh-CN'),
  noDate: '无日期',
  source: (link) => `**来源：** ${link}`,
  noSource: '**来源：** 无',
  paragraphs: paragraphsOf,
  statements: statementsOf,
  corrections: correctionsOf,
  added: (at) => `添加于 ${moment(at, 'D')}`,
  isBundled: '机器人自带',
  byLabel: ({ all, quoted, reported, unclear }) =>
    all === 0
      ? '**没有言论：** 文中没有引用或转述任何人的话。'
      : `**${statementsOf(all)}：** 直接引语 ${quoted} 条，转述 ${reported} 条${unclear > 0 ? `；其中 ${unclear} 条说话人不明` : ''}。`,
  speakers: (count) => (count === 0 ? '**文中没有提到任何人的名字。**' : `**${peopleOf(count)}：**`),
  heard: (speaker, statements) => `${speaker}：${statementsOf(statements)}`,
  named: (speaker) => `${speaker}：只是被提到，没有言论`,
};
