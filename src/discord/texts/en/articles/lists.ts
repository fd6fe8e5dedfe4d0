import { articlesOf } from './counts.js';

const TO_ADD =
  '/article add adds one: by a link, by a file, or by pasting its text. In a server, that is for those who manage it.';

export const lists = {
  list: (count: number) => `**${articlesOf(count)} to ask about here**`,
  emptyList: `**There are no articles to ask about here.** ${TO_ADD}`,
  noneOfYourOwn: `None of them was added here. ${TO_ADD}`,
  bundledOff:
    '-# The articles that come with the bot are not asked about here: /article bundled changes that.',
  howToShow: '-# /articles **article:** shows one of them, with its text as a file.',
  unknownArticle: (asked: string) =>
    `There is no article called “${asked}” here. Type some of its title, and choose from what is offered.`,
  severalArticles: (asked: string) =>
    `“${asked}” fits several articles. Choose from what is offered, or type more of the title:`,
  bundledStays: (title: string) =>
    `${title} comes with the bot and cannot be changed. /article bundled **use:** False takes it out of what is asked about here.`,
  bundledAlready: (uses: boolean) =>
    `**Nothing was changed:** the articles that come with the bot are ${uses ? 'asked about here already' : 'not asked about here as it is'}.`,
  bundledNow: (uses: boolean, count: number, own: number) =>
    uses
      ? `Questions are answered from the ${articlesOf(count)} that ${count === 1 ? 'comes' : 'come'} with the bot, too${own > 0 ? `, beside the ${own} added here` : ''}.`
      : `The articles that come with the bot are not asked about here any more. ${own > 0 ? `Questions are answered from the ${own} added here.` : 'None was added here yet, so there is nothing to ask about: /article add adds one.'}`,
};

export type Lists = typeof lists;
