import { countingIn } from '../../../../counted.js';

const counted = countingIn('zh-CN');

export const articlesOf = (count: number) => counted(count, { other: '# 篇文章' });
export const paragraphsOf = (count: number) => counted(count, { other: '# 段' });
export const statementsOf = (count: number) => counted(count, { other: '# 条言论' });
export const correctionsOf = (count: number) => counted(count, { other: '# 处更正' });
export const peopleOf = (count: number) => counted(count, { other: '# 人' });
export const timesOf = (count: number) => counted(count, { other: '# 次' });
