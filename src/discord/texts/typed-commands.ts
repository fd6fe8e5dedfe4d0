import type { Texts } from './texts.js';

/** The commands about articles as somebody types them in a language: "/article add". */
export function typedCommands({ article, articles }: Texts['commands']) {
  const typed = (subcommand: { name: string }) => `/${article.name} ${subcommand.name}`;
  return {
    add: typed(article.add),
    list: typed(article.list),
    show: typed(article.show),
    edit: typed(article.edit),
    remove: typed(article.remove),
    bundled: typed(article.bundled),
    forgetAll: typed(article.forgetAll),
    articles: `/${articles.name}`,
  };
}
