import type { Lists } from '../../en/articles/lists.js';
import { typedCommands } from '../../typed-commands.js';
import { commands } from '../commands.js';
import { articlesOf } from './counts.js';

const { add, articles, bundled } = typedCommands(commands);
const { article, articles: shown } = commands;

const TO_ADD = `${add} 可以添加文章：通过链接、文件或粘贴正文。在服务器中，这由管理者进行。`;

export const lists: Lists = {
  list: (count) => `**这里可以查询 ${articlesOf(count)}**`,
  emptyList: `**这里没有可以查询的文章。** ${TO_ADD}`,
  noneOfYourOwn: `其中没有一篇是在这里添加的。${TO_ADD}`,
  bundledOff: `-# 这里不查询机器人自带的文章：${bundled} 可以更改。`,
  howToShow: `-# ${articles} **${shown.article.name}:** 显示其中一篇，并附上正文文件。`,
  unknownArticle: (asked) => `这里没有名为“${asked}”的文章。请输入标题的一部分，然后从提示中选择。`,
  severalArticles: (asked) => `“${asked}”符合多篇文章。请从提示中选择，或输入更多标题内容：`,
  bundledStays: (title) =>
    `${title} 是机器人自带的，不能更改。${bundled} **${article.bundled.use.name}:** False 可以让这里不再查询它。`,
  bundledAlready: (uses) =>
    `**没有任何更改：** 这里${uses ? '已经在查询' : '本来就不查询'}机器人自带的文章。`,
  bundledNow: (uses, count, own) =>
    uses
      ? `现在也会根据机器人自带的 ${articlesOf(count)}作答${own > 0 ? `，此外还有这里添加的 ${articlesOf(own)}` : ''}。`
      : `这里不再查询机器人自带的文章。${own > 0 ? `将根据这里添加的 ${articlesOf(own)}作答。` : `这里还没有添加文章，因此没有可以查询的内容：${add} 可以添加。`}`,
};
