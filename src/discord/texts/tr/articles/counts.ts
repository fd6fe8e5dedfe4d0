import { countingIn } from '../../../../counted.js';

const counted = countingIn('tr');

export const articlesOf = (count: number) => counted(count, { other: '# makale' });
export const paragraphsOf = (count: number) => counted(count, { other: '# paragraf' });
export const statementsOf = (count: number) => counted(count, { other: '# ifade' });
export const correctionsOf = (count: number) => counted(count, { other: '# düzeltme' });
export const peopleOf = (count: number) => counted(count, { other: '# kişi' });
export const timesOf = (count: number) => counted(count, { other: '# kez' });
