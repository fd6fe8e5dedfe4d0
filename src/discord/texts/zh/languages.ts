import type { Texts } from '../texts.js';

export const languages: Texts['languages'] = {
  changed: (was, is) => `语言：${was} → ${is}`,
  same: '这篇文章的语言已经是它了。',
  unknown: (typed) =>
    `\`语言\`：“${typed}”不是这里已知的语言。请输入语言名称或“tr”这样的代码，并从提示中选择。`,
  unread: {
    'no-pack': (read) => `**说话人不明：**只识别以下语言文章中的说话人：${read}。文章仍可搜索。`,
    'too-involved': () =>
      '**无法读出说话人：**解析这篇文章用时过长。文章仍可搜索；分段添加，或去掉不属于正文的内容，也许就能读出。',
  },
  whyUnread: {
    'no-pack': (read) => `只识别以下语言文章中的说话人：${read}。这篇文章使用的是另一种语言。`,
    'too-involved': () => '解析这篇文章用时过长，因此没有识别说话人。',
  },
  askIn: (languages) => `-# 所查询文章的语言是：${languages}。请用该语言提问。`,
};
