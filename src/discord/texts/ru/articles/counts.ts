import { countingIn } from '../../../../counted.js';

const counted = countingIn('ru');

export const articlesOf = (count: number) =>
  counted(count, { one: '# статья', few: '# статьи', other: '# статей' });
export const paragraphsOf = (count: number) =>
  counted(count, { one: '# абзац', few: '# абзаца', other: '# абзацев' });
export const statementsOf = (count: number) =>
  counted(count, { one: '# высказывание', few: '# высказывания', other: '# высказываний' });
export const correctionsOf = (count: number) =>
  counted(count, { one: '# исправление', few: '# исправления', other: '# исправлений' });
export const peopleOf = (count: number) =>
  counted(count, { one: '# человек', few: '# человека', other: '# человек' });
export const timesOf = (count: number) => counted(count, { one: '# раз', few: '# раза', other: '# раз' });
