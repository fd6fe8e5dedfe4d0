/**
 * Answers as messages. A view is pure: what it makes depends on the answer and on how it is shown, and nothing else.
 */
import type { APIButtonComponentWithCustomId } from 'discord.js';
import type { Answer } from '../../answering/answer.js';
import { askedLine } from '../asked-line.js';
import { button, framed, type Message } from '../components.js';
import { cost, ROOM } from '../room.js';
import { answerStamp } from '../stamp.js';
import { viewChecked } from './checked.js';
import { viewCompared } from './compared.js';
import { viewFound } from './found.js';
import { viewNotInArticles } from './not-in-articles.js';
import { originLines } from './origin.js';
import { viewSameSpeaker } from './same-speaker.js';
import type { Body, Shown } from './shown.js';
import { viewSilent } from './silent.js';
import { viewSpeakers } from './speakers.js';
import { viewUnknownArticle } from './unknown-article.js';
import { viewUnknownSpeaker } from './unknown-speaker.js';
import { viewWhichSpeaker } from './which-speaker.js';

/** @param answer to `shown.question`; where it is found, `shown.at` is one of its matches */
export function viewAnswer(answer: Answer, shown: Shown): Message {
  const footer = [
    askedLine(shown.question, shown.texts),
    ...(shown.owner === null ? [] : publicLines(answer, shown.owner, shown)),
    ...(shown.ofMany ? [shown.texts.ofMany(shown.ofMany.articles, shown.ofMany.ready)] : []),
    ...(shown.note === undefined ? [] : [shown.note]),
  ];
  const room = ROOM - footer.reduce((sum, text) => sum + cost(text), 0);
  const { texts: body, choices = [], actions = [] } = viewBody(answer, shown, room);
  return framed([...body, ...footer], [choices, [...actions, ...ownButtons(answer, shown)]]);
}

/** What a message that everybody sees tells besides: where its articles are from, and whose it is. */
function publicLines(answer: Answer, owner: string, { texts, at, isShared = false }: Shown): string[] {
  return [...originLines(answer, at, texts), isShared ? texts.sharing.sharedBy(owner) : texts.askedBy(owner)];
}

function viewBody(answer: Answer, shown: Shown, room: number): Body {
  switch (answer.kind) {
    case 'found':
      return viewFound(answer, shown, room);
    case 'silent':
      return viewSilent(answer, shown, room);
    case 'unknown-speaker':
      return viewUnknownSpeaker(answer, shown);
    case 'which-speaker':
      return viewWhichSpeaker(answer, shown);
    case 'not-in-articles':
      return viewNotInArticles(answer, shown, room);
    case 'speakers':
      return viewSpeakers(answer, shown, room);
    case 'compared':
      return viewCompared(answer, shown, room);
    case 'same-speaker':
      return viewSameSpeaker(answer, shown);
    case 'checked':
      return viewChecked(answer, shown, room);
    case 'unknown-article':
      return viewUnknownArticle(answer, shown, room);
  }
}

/** Whether an answer is one to keep, rather than a question back to the asker. */
function isShareable({ kind }: Answer): boolean {
  return (
    kind === 'found' ||
    kind === 'silent' ||
    kind === 'not-in-articles' ||
    kind === 'speakers' ||
    kind === 'compared' ||
    kind === 'checked'
  );
}

function ownButtons(
  answer: Answer,
  { texts, at, mode, owner, isShared = false, mayShare }: Shown,
): APIButtonComponentWithCustomId[] {
  if (owner !== null) return [button({ kind: 'delete', owner, isShared }, texts.buttons.delete)];
  if (!mayShare || !isShareable(answer)) return [];
  return [button({ kind: 'share', at, mode, stamp: answerStamp(answer, at) }, texts.buttons.share)];
}
