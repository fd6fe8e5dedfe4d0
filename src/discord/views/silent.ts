import type { Answer } from '../../answering/answer.js';
import { clip, cost } from '../room.js';
import { place, unmarked } from './passage.js';
import { peopleButtons } from './people-buttons.js';
import { articlesAsked, type Body, type Shown, TYPED_ROOM } from './shown.js';
import { speakerName, usualName } from './speaker-name.js';
import { unknownWordsLine } from './unknown-words.js';

/** Somebody is in the articles but is not heard, on this or at all: where they are named, and who is heard on it. */
export function viewSilent(answer: Extract<Answer, { kind: 'silent' }>, shown: Shown, room: number): Body {
  const { speaker, about, statements, unsure, others, present, told } = answer;
  const { texts } = shown;
  const articles = articlesAsked(shown);
  const head = [
    speakerName(speaker, texts),
    ...(about === null
      ? [texts.silent(articles)]
      : [
          texts.silentOn(clip(about, TYPED_ROOM), articles),
          statements > 0 ? texts.heardOnOther(statements) : texts.neverHeard,
        ]),
    ...(unsure > 0 ? [texts.perhapsHeard(unsure)] : []),
  ];
  // What the writer tells of it is closer to the question than where the silent one is named.
  const [telling] = told;
  const [naming] = statements === 0 ? present : [];
  const foot =
    about === null
      ? []
      : [
          ...unknownWordsLine(answer.unknownWords, texts),
          others.length > 0 ? texts.othersOn : texts.nobodyOn,
        ];
  const quoted = telling ?? naming;
  const label = telling
    ? texts.toldIn(place(telling, texts))
    : naming
      ? texts.namedIn(place(naming, texts))
      : '';
  const left = room - [...head, ...foot, label].reduce((sum, text) => sum + cost(text), 0);
  const quote = quoted ? unmarked(quoted, left, texts) : [];
  const counts = new Map(others.map((other) => [other.speaker.id, other.statements]));
  return {
    texts: [...head, ...quote, label, ...foot],
    choices: peopleButtons(answer, shown, (one) => {
      const name = usualName(one, texts);
      return one.id === speaker.id
        ? texts.buttons.allOf(name)
        : texts.buttons.heard(name, counts.get(one.id) ?? 0);
    }),
  };
}
