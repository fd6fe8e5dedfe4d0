import { countingIn } from '../../../../counted.js';
import type { Removing } from '../../en/articles/removing.js';
import { typedCommands } from '../../typed-commands.js';
import { commands } from '../commands.js';

const counted = countingIn('ru');
const { forgetAll, list } = typedCommands(commands);

export const removing: Removing = {
  removal: {
    ask: (title, parts) =>
      `**Удалить ${title}?**\nТекст исчезнет навсегда, вернуть его не сможет никто: ${parts.join(', ')}.`,
    removed: (title) => `**Удалено:** ${title}. Текст удалён, и по нему больше не отвечают.`,
    kept: '**Оставлено.** Ничего не удалено.',
    gone: `Этой статьи здесь больше нет: её уже удалили. Какие есть, покажет ${list}.`,
  },
  forgotten: (count) =>
    count === 0
      ? '**Готово.** Всё, что здесь хранилось, удалено навсегда.'
      : `**Готово.** ${counted(count, { one: 'Удалена # статья', few: 'Удалены # статьи', other: 'Удалено # статей' })} и всё остальное, что здесь хранилось, навсегда.`,
  notForgotten: (phrase) =>
    `**Ничего не удалено:** слова не совпали. Чтобы удалить всё, вызовите ${forgetAll} ещё раз и введите «${phrase}».`,
  changedMeanwhile: `**Ничего не удалено:** число статей здесь тем временем изменилось. Вызовите ${forgetAll} ещё раз и посмотрите, что исчезнет.`,
};
