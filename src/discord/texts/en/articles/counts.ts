import { countingIn } from '../../../../counted.js';

const counted = countingIn('en');

export const articlesOf = (count: number) => counted(count, { one: '# article', other: '# articles' });
export const paragraphsOf = (count: number) => counted(count, { one: '# paragraph', other: '# paragraphs' });
export const statementsOf = (count: number) => counted(count, { one: '# statement', other: '# statements' });
export const correctionsOf = (count: number) =>
  counted(count, { one: '# correction', other: '# corrections' });
export const quotationsOf = (count: number) => counted(count, { one: '# quotation', other: '# quotations' });
export const lastNamesOf = (count: number) => counted(count, { one: '# last name', other: '# last names' });
export const wordsOf = (count: number) => counted(count, { one: '# word', other: '# words' });
export const peopleOf = (count: number) => counted(count, { one: '# person', other: '# people' });
export const timesOf = (count: number) => counted(count, { one: '# time', other: '# times' });
