import type { Answer } from '../../answering/answer.js';
import { clip } from '../room.js';
import { texts } from '../texts.js';
import { listed, speakerName, title } from './passage.js';
import { peopleButtons } from './people-buttons.js';
import { articlesAsked, type Body, type Shown, TYPED_ROOM } from './shown.js';

/** Everybody in the articles, those heard most first; with a topic, who is heard on it. */
export function viewSpeakers(
  answer: Extract<Answer, { kind: 'speakers' }>,
  shown: Shown,
  room: number,
): Body {
  const { about, speakers, articles } = answer;
  const [only] = articles;
  const named = only && articles.length === 1 ? title(only) : articlesAsked(shown);
  const lines = speakers.map(({ speaker, statements }) =>
    statements > 0 ? texts.heard(speakerName(speaker), statements) : texts.present(speakerName(speaker)),
  );
  return {
    texts: [heading(about, speakers.length, named), listed(lines, room - TYPED_ROOM * 2)],
    choices: peopleButtons(answer, shown),
  };
}

function heading(about: string | null, count: number, articles: string): string {
  if (about === null) return count > 0 ? texts.speakers(articles) : texts.noSpeakers(articles);
  const topic = clip(about, TYPED_ROOM);
  return count > 0 ? texts.speakersOn(topic, articles) : texts.nobodyHeardOn(topic, articles);
}
