import type { Answer } from '../../answering/answer.js';
import { clip, cost } from '../room.js';
import type { Texts } from '../texts/texts.js';
import { listed, title } from './passage.js';
import { peopleButtons } from './people-buttons.js';
import { articlesAsked, type Body, type Shown, TYPED_ROOM } from './shown.js';
import { speakerName, usualName } from './speaker-name.js';

/** Those who are not heard on a topic are named up to so many, each up to so many characters. */
const MOST_UNHEARD = 12;
const UNHEARD_ROOM = 60;

/** Everybody in the articles, those heard most first; with a topic, who is heard on it. */
export function viewSpeakers(
  answer: Extract<Answer, { kind: 'speakers' }>,
  shown: Shown,
  room: number,
): Body {
  const { about, speakers, unheard, articles } = answer;
  const { texts } = shown;
  const [only] = articles;
  const named = only && articles.length === 1 ? texts.titled(title(only)) : articlesAsked(shown);
  // On a topic, what is counted is what /what-said pages through.
  const heard = about === null ? texts.heard : texts.heardOn;
  const lines = speakers.map(({ speaker, statements }) =>
    statements > 0
      ? heard(speakerName(speaker, texts), statements)
      : texts.present(speakerName(speaker, texts)),
  );
  const counts = new Map(speakers.map(({ speaker, statements }) => [speaker.id, statements]));
  const silent = unheard.slice(0, MOST_UNHEARD).map((one) => clip(usualName(one, texts), UNHEARD_ROOM));
  const foot = silent.length > 0 ? [texts.notHeardOn(silent, unheard.length - silent.length)] : [];
  const left = room - TYPED_ROOM * 2 - foot.reduce((sum, text) => sum + cost(text), 0);
  return {
    texts: [heading(about, speakers.length, named, texts), listed(lines, left, texts), ...foot],
    choices: peopleButtons(answer, shown, (speaker) => {
      const name = usualName(speaker, texts);
      return about === null ? name : texts.buttons.heard(name, counts.get(speaker.id) ?? 0);
    }),
  };
}

function heading(about: string | null, count: number, articles: string, texts: Texts): string {
  if (about === null) return count > 0 ? texts.speakers(articles) : texts.noSpeakers(articles);
  const topic = clip(about, TYPED_ROOM);
  return count > 0 ? texts.speakersOn(topic, articles) : texts.nobodyHeardOn(topic, articles);
}
