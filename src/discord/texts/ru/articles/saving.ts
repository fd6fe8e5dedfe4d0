import { countingIn } from '../../../../counted.js';
import type { Saving } from '../../en/articles/saving.js';
import { sizesIn } from '../../formatted.js';
import { typedCommands } from '../../typed-commands.js';
import { commands } from '../commands.js';
import { articlesOf, statementsOf } from './counts.js';

const counted = countingIn('ru');
const size = sizesIn('ru', ['КБ', 'МБ']);
const { add, list, remove } = typedCommands(commands);
const { ask, whoSaid, whatSaid, speakers, shared } = commands;

export const saving: Saving = {
  preview: {
    head: '**Ещё не сохранено.** Проверьте и нажмите «Сохранить». Ждёт один час.',
    dropped: (count) => `**Отброшено как оформление страницы (${count}):**`,
    more: (count) => `… и ещё ${count}`,
    warnings: {
      'unclosed-quote': (count) =>
        `**${counted(count, { one: '# незакрытая цитата', few: '# незакрытые цитаты', other: '# незакрытых цитат' })}:**`,
      'unclear-speaker': (count) => `**${statementsOf(count)}, где неясно, кто говорит:**`,
      'unknown-pronoun': (count) =>
        `**${counted(count, { one: '# слово вроде «он», которое может', few: '# слова вроде «он», которые могут', other: '# слов вроде «он», которые могут' })} указывать на другого:**`,
      'shared-name': (count) =>
        `**${counted(count, { one: '# фамилия, которую носят', few: '# фамилии, которые носят', other: '# фамилий, которые носят' })} несколько человек:**`,
    },
    cut: '**Похоже, текст обрезан.** Его конец:',
    place: (quote, paragraph) => `${quote} (${paragraph})`,
    places: (heading, places, others) =>
      `${heading} ${places.join(' · ')}${others > 0 ? ` · … и ещё ${others}` : ''}`,
    sameText: (title) => `**Тот же текст здесь уже есть:** ${title}.`,
    sameLink: (title) => `**Статья с тем же источником здесь уже есть:** ${title}.`,
    full: {
      'too-many': (most) =>
        `**Места нет:** здесь помещается ${articlesOf(most)}, и все места заняты. Прежде чем сохранять, удалите одну: ${remove}.`,
      'too-much': (most) =>
        `**Места нет:** тексты всех статей здесь могут занимать вместе ${size(most)}, а с этой вышло бы больше. Прежде чем сохранять, удалите одну: ${remove}.`,
    },
  },
  saved: {
    server: (title) =>
      `**Сохранено:** ${title}\nТеперь все, кто спрашивает на этом сервере, получают ответы и по ней.`,
    person: (title) =>
      `**Сохранено:** ${title}\nОна только ваша: теперь вы получаете ответы и по ней — в личных сообщениях с ботом и везде, куда вы привели его сами.`,
  },
  noTitle:
    '**Заголовок остался прежним:** в нём нужна хотя бы одна буква, цифра или знак, и не больше 200 символов.',
  howToAsk: (title) =>
    `-# Чтобы спросить только по ней: /${ask.name}, /${whoSaid.name}, /${whatSaid.name} или /${speakers.name} и **${shared.article.name}:** ${title} · без этого ответ ищется во всех статьях.`,
  savedAlready: (title) => `**Повторно не сохранено:** тот же текст здесь уже есть: ${title}.`,
  noRoom: {
    'too-many': (most) =>
      `**Не сохранено:** здесь помещается ${articlesOf(most)}, и все места заняты. Удалите одну (${remove}) и снова нажмите «Сохранить».`,
    'too-much': (most) =>
      `**Не сохранено:** тексты всех статей здесь могут занимать вместе ${size(most)}, а с этой вышло бы больше. Удалите одну (${remove}) и снова нажмите «Сохранить».`,
  },
  draftGone: `**Этого здесь больше нет:** уже сохранено, отменено или ждало дольше часа. Что сохранено, покажет ${list}; добавить снова — ${add}.`,
  saveUnsure:
    '**Неизвестно, сохранилось ли:** статьи сейчас недоступны. То, что выше, остаётся; нажмите «Сохранить» ещё раз через минуту. Дважды оно не сохранится.',
  cancelled: (title) => `**Отменено.** Статья ${title} не сохранена, её текст удалён.`,
};
