import { countingIn } from '../../../../counted.js';
import type { Lists } from '../../en/articles/lists.js';
import { typedCommands } from '../../typed-commands.js';
import { commands } from '../commands.js';

const counted = countingIn('ru');
const { add, articles, bundled } = typedCommands(commands);
const { article, articles: shown } = commands;

const TO_ADD = `Добавить — ${add}: по ссылке, файлом или вставив текст. На сервере это могут те, кто им управляет.`;

export const lists: Lists = {
  list: (count) =>
    `**${counted(count, { one: '# статья, по которой', few: '# статьи, по которым', other: '# статей, по которым' })} здесь можно спросить**`,
  emptyList: `**Статей, по которым здесь можно спросить, нет.** ${TO_ADD}`,
  noneOfYourOwn: `Ни одна из них не добавлена здесь. ${TO_ADD}`,
  bundledOff: `-# По статьям, которые идут вместе с ботом, здесь не отвечают: это меняет ${bundled}.`,
  howToShow: `-# ${articles} **${shown.article.name}:** покажет одну из них, с текстом файлом.`,
  unknownArticle: (asked) =>
    `Статьи под названием «${asked}» здесь нет. Введите часть заголовка и выберите из предложенного.`,
  severalArticles: (asked) =>
    `«${asked}» подходит нескольким статьям. Выберите из предложенного или введите заголовок полнее:`,
  bundledStays: (title) =>
    `Статья ${title} идёт вместе с ботом, изменить её нельзя. ${bundled} **${article.bundled.use.name}:** False уберёт её из тех, по которым здесь отвечают.`,
  bundledAlready: (uses) =>
    `**Ничего не изменено:** по статьям, которые идут вместе с ботом, здесь ${uses ? 'уже отвечают' : 'и так не отвечают'}.`,
  bundledNow: (uses, count, own) =>
    uses
      ? `Теперь бот отвечает и по статьям, которые идут вместе с ним (их ${count})${own > 0 ? `, кроме добавленных здесь (их ${own})` : ''}.`
      : `По статьям, которые идут вместе с ботом, здесь больше не отвечают. ${own > 0 ? `Бот отвечает по добавленным здесь (их ${own}).` : `Здесь ещё ничего не добавлено, так что спрашивать не о чем: добавить статью — ${add}.`}`,
};
