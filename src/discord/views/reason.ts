import type { Answer, Reason } from '../../answering/answer.js';
import { paragraphName } from '../../answering/paragraph-name.js';
import type { Match } from '../../finding/match.js';
import type { Place } from '../../finding/refusal.js';
import { clip } from '../room.js';
import type { Texts } from '../texts/texts.js';
import { title } from './passage.js';
import { TYPED_ROOM } from './shown.js';
import { unknownWordsLine } from './unknown-words.js';

/** Words are listed up to so many, each up to so many characters. */
const MOST_LISTED = 5;
const WORD_ROOM = 40;

type NotInArticles = Extract<Answer, { kind: 'not-in-articles' }>;

const quoted = (word: string) => `“${clip(word, WORD_ROOM)}”`;

/** That the articles do not answer; where what they lack is a speaker, that they lack one. */
export function refusalLine({ reason, asked }: NotInArticles, isOneArticle: boolean, texts: Texts): string {
  const articles = isOneArticle ? texts.oneArticle : texts.severalArticles;
  const topic = clip(asked, TYPED_ROOM);
  switch (reason.kind) {
    case 'none-heard': {
      const names = reason.speakers.slice(0, MOST_LISTED).map(({ name }) => clip(name, WORD_ROOM));
      return texts.noneHeard(names, topic, articles);
    }
    case 'nobody-else':
      return texts.nobodyElse(topic, articles);
    default:
      return texts.notInArticles(isOneArticle);
  }
}

/** Why the articles do not answer, as lines below that they do not; no more than the search can tell. */
export function reasonLines(
  reason: Reason,
  unknownWords: readonly string[],
  nearest: Match | undefined,
  texts: Texts,
): string[] {
  const { reasons } = texts;
  switch (reason.kind) {
    case 'unknown-words':
      return unknownWordsLine(unknownWords, texts);
    case 'unknown-name': {
      const others = unknownWords.filter((word) => !reason.names.includes(word));
      const names = reason.names.slice(0, MOST_LISTED).map(quoted);
      return [reasons.unknownName(names), ...unknownWordsLine(others, texts)];
    }
    case 'apart': {
      const lacks = reason.lacks
        .slice(0, MOST_LISTED)
        .map(({ word, place }) => reasons.lacked(quoted(word), place && named(place, nearest)));
      return reason.has.length > 0
        ? [reasons.apart(reason.has.slice(0, MOST_LISTED).map(quoted), lacks)]
        : [reasons.unsure];
    }
    case 'kind-lacking':
      return [reasons.kindLacking[reason.sought]];
    case 'no-subject':
      return [reasons.noSubject];
    case 'unsure':
      return [nearest ? reasons.unsure : reasons.noSubject];
    case 'none-heard':
    case 'nobody-else':
      return unknownWordsLine(unknownWords, texts);
    case 'agreement':
      return [reasons.agreement];
  }
}

/** The article is told where it is another than that of the closest passage. */
function named({ article, paragraph }: Place, nearest: Match | undefined): string {
  const name = paragraphName(article, paragraph);
  return article === nearest?.article ? name : `${name} of ${title(article)}`;
}
