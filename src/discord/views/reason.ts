import type { Answer, Reason } from '../../answering/answer.js';
import { paragraphNumber } from '../../answering/paragraph-number.js';
import type { Match } from '../../finding/match.js';
import type { Place } from '../../finding/refusal.js';
import { clip } from '../room.js';
import type { Texts } from '../texts/texts.js';
import { askInLine } from './articles/language.js';
import { title } from './passage.js';
import { TYPED_ROOM } from './shown.js';
import { usualName } from './speaker-name.js';
import { unknownWordsLine } from './unknown-words.js';

/** Words are listed up to so many, each up to so many characters. */
const MOST_LISTED = 5;
const WORD_ROOM = 40;

type NotInArticles = Extract<Answer, { kind: 'not-in-articles' }>;

const quotedIn = (texts: Texts) => (word: string) => texts.quoted(clip(word, WORD_ROOM));

/** That the articles do not answer; where what they lack is a speaker, that they lack one. */
export function refusalLine({ reason, asked }: NotInArticles, isOneArticle: boolean, texts: Texts): string {
  const articles = isOneArticle ? texts.oneArticle : texts.severalArticles;
  const topic = clip(asked, TYPED_ROOM);
  switch (reason.kind) {
    case 'none-heard': {
      const names = reason.speakers
        .slice(0, MOST_LISTED)
        .map((one) => clip(usualName(one, texts), WORD_ROOM));
      return texts.noneHeard(names, topic, articles);
    }
    case 'nobody-else':
      return texts.nobodyElse(topic, articles);
    default:
      return texts.notInArticles(isOneArticle);
  }
}

/**
 * Why the articles do not answer, as lines below that they do not. In another language than the articles' no word can be there, which says more than that each of them is
 * not.
 */
export function whyLines(answer: NotInArticles, texts: Texts): string[] {
  const { askIn, reason, unknownWords, nearest } = answer;
  return askIn ? [askInLine(askIn, texts)] : reasonLines(reason, unknownWords, nearest[0], texts);
}

/** Why the articles do not answer, as lines below that they do not; no more than the search can tell. */
function reasonLines(
  reason: Reason,
  unknownWords: readonly string[],
  nearest: Match | undefined,
  texts: Texts,
): string[] {
  const { reasons } = texts;
  const quoted = quotedIn(texts);
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
        .map(({ word, place }) => reasons.lacked(quoted(word), place && named(place, nearest, texts)));
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
function named({ article, paragraph }: Place, nearest: Match | undefined, texts: Texts): string {
  const name = texts.paragraph(paragraphNumber(article, paragraph));
  return article === nearest?.article ? name : texts.paragraphOf(name, title(article));
}
