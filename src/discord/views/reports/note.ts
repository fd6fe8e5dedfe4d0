import { paragraphNumber } from '../../../answering/paragraph-number.js';
import { whySpeaker } from '../../../answering/why-speaker.js';
import type { Span } from '../../../reading/article.js';
import { oneLine } from '../../asked-line.js';
import { framed, type Message } from '../../components.js';
import { cut } from '../../cut.js';
import type { SpokenMatch } from '../../reporting/press-report.js';
import type { Texts } from '../../texts/texts.js';
import { copyable } from '../copyable.js';
import { plainSpeakerName } from '../speaker-name.js';
import { whyText } from '../why.js';

/** How much of each is in the note, in characters; together they cost less than a message holds in any script. */
const LONGEST = { title: 200, words: 500, name: 150, why: 400, begin: 60 };

/**
 * A note for those who can correct a statement's speaker, to be copied and sent by whoever has seen that it is wrong.
 * @param whose the article is a server's, or comes with the bot
 */
export function viewReportNote(
  match: SpokenMatch,
  { whose, texts }: { whose: 'server' | 'bundled'; texts: Texts },
): Message {
  const { note } = texts.sharing;
  return framed([note[whose], copyable(noteText(match, { isOwn: whose === 'server', texts }))], []);
}

function noteText(match: SpokenMatch, { isOwn, texts }: { isOwn: boolean; texts: Texts }): string {
  const { note } = texts.sharing;
  const { article, paragraph, statement } = match;
  const words = ({ start, end }: Span) => oneLine(article.text.slice(start, end));
  const title = cut(oneLine(article.title), LONGEST.title);
  const speaker = article.speakers.find(({ id }) => id === statement.speaker);
  const shown = speaker ? cut(plainSpeakerName(speaker, texts), LONGEST.name) : note.unclear;
  return [
    note.head,
    note.article(title),
    note.place(texts.paragraph(paragraphNumber(article, paragraph))),
    note.words(cut(words(statement), LONGEST.words)),
    note.speaker(shown),
    note.why(cut(whyText(whySpeaker(article, statement), texts), LONGEST.why)),
    ...(isOwn ? [note.remedy(commandFor(title, words(statement).slice(0, LONGEST.begin), texts))] : []),
  ].join('\n');
}

/** As it is typed: "/article edit article: … statement: … by: …". */
function commandFor(title: string, begin: string, { commands: { article }, sharing }: Texts): string {
  const { edit, which } = article;
  const options = [
    [which.name, title],
    [edit.statement.name, begin],
    [edit.by.name, sharing.note.name],
  ];
  return `/${article.name} ${edit.name} ${options.map(([name, value]) => `${name}: ${value}`).join(' ')}`;
}
