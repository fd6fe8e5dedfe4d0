import { meant, speaksWithin } from '../answering/meant.js';
import type { Match } from '../finding/match.js';
import type { Speaker } from '../reading/article.js';
import { inHundred, likelyGuess } from '../reading/read.js';
import { english, paragraphName } from './english.js';

/** A person with their office. */
export const named = ({ name, role, country }: Speaker) =>
  [name, [role, country].filter(Boolean).join(' of ')].filter(Boolean).join(', ');

/** Who is heard in a passage, or that this is unclear. */
export function speakerLine({ article, statement }: Match): string {
  if (!statement) return 'The article';
  const speaker = article.speakers.find(({ id }) => id === statement.speaker);
  if (speaker) return named(speaker);
  const guess = likelyGuess(statement);
  if (guess === null) return 'Speaker unclear';
  return `Speaker unclear, perhaps ${guess}: about ${inHundred(statement.confidence)} in 100 attributions like this one are right`;
}

/** The passage word for word; what of it is meant stands between asterisks. */
export function passageLines(match: Match): string[] {
  const { article, paragraph, passage, statement } = match;
  const pieces: string[] = [];
  let at = passage.start;
  for (const { start, end } of meant(match)) {
    pieces.push(article.text.slice(at, start), `*${article.text.slice(start, end)}*`);
    at = end;
  }
  const marked = `${pieces.join('')}${article.text.slice(at, passage.end)}`;
  const label =
    !statement && speaksWithin(article, passage)
      ? 'Narration: the words between asterisks are the journalist’s own'
      : english.labels[statement?.kind ?? 'narration'];
  return [
    ...marked.split('\n').map((line) => `   | ${line}`),
    `   ${label} (${paragraphName(article, paragraph)} of “${article.title}”)`,
  ];
}
