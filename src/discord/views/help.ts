import type { Article } from '../../reading/article.js';
import { button, framed, type Message } from '../components.js';
import type { Texts } from '../texts/texts.js';
import { listed, title } from './passage.js';
import type { Shown } from './shown.js';

/** The articles are listed up to so many characters. */
const ARTICLES_ROOM = 1_000;

/** What the bot does and how to read a reply. */
export function viewHelp(
  articles: readonly Article[],
  { texts, owner, note = '' }: Pick<Shown, 'texts' | 'owner' | 'note'>,
): Message {
  const { labels, help, askedBy, buttons } = texts;
  return framed(
    [
      help.purpose,
      `${help.commands}\n${comparing(texts)}\n${checking(texts)}`,
      help.options,
      help.labels([labels.quoted, labels.reported, labels.narration]),
      ...(articles.length > 0 ? [help.articles, listed(articles.map(title), ARTICLES_ROOM, texts)] : []),
      texts.articles.help.adding,
      help.privacy,
      owner === null ? '' : askedBy(owner),
      note,
    ],
    [owner === null ? [] : [button({ kind: 'delete', owner, isShared: false }, buttons.delete)]],
  );
}

/** The command that compares, by the name that this language knows it by. */
const comparing = ({ comparison, commands: { compare } }: Texts): string => comparison.help(compare.name);

/** The commands that check a quote, by the names that this language knows them by. */
function checking({ checks, commands: { check, wasThisSaid } }: Texts): string {
  return checks.help(check.name, check.quote.name, check.speaker.name, wasThisSaid.name);
}
