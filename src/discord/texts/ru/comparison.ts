import { countingIn } from '../../../counted.js';
import type { Texts } from '../texts.js';

const counted = countingIn('ru');
const times = (count: number) => counted(count, { few: '# раза', other: '# раз' });

export const comparison: Texts['comparison'] = {
  heading: ([first, second]) => `**Рядом: ${first} и ${second}**`,
  headingOn: (topic, [first, second]) => `**${first} и ${second} на тему «${topic}»**`,
  heard: (statements) =>
    counted(statements, {
      one: 'Всего # высказывание.',
      few: 'Всего # высказывания.',
      other: 'Всего # высказываний.',
    }),
  more: (passages, shown) =>
    `-# На эту тему — ${times(passages)}; ${counted(shown, { one: 'показан лучший отрывок', few: 'показаны # лучших отрывка', other: 'показаны # лучших отрывков' })}.`,
  both: '**Оба говорят о следующем:**',
  topic: (topic, [first, second]) => `«${topic}»: ${first}, ${second}`,
  count: (name, passages) => `${name} — ${times(passages)}`,
  noTopic: 'Темы, на которую говорили бы оба, не нашлось.',
  press: '-# Нажмите на тему, чтобы увидеть слова каждого.',
  judge: '-# Согласны ли они друг с другом, судить вам.',
  same: (first, second, name) =>
    `«${first}» и «${second}» — один и тот же человек: ${name}. Чтобы сравнить, укажите двух разных людей.`,
  help: (compare) => `**/${compare}** слова двух людей рядом: на тему или о том, о чём говорят оба`,
};
