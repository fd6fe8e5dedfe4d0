import type { APIButtonComponentWithCustomId } from 'discord.js';
import type { Answer } from '../../answering/answer.js';
import type { Speaker } from '../../reading/article.js';
import { button } from '../components.js';
import { cut } from '../cut.js';
import { peopleOffered } from '../people-offered.js';
import { speakerStamp } from '../stamp.js';
import type { Shown } from './shown.js';
import { usualName } from './speaker-name.js';

/** Discord allows 80; ten of these in any script leave room for the text. */
const LONGEST_LABEL = 50;

/** A button for each person whom an answer leads on to. */
export function peopleButtons(
  answer: Answer,
  { texts, owner }: Shown,
  label: (speaker: Speaker) => string = (speaker) => usualName(speaker, texts),
): APIButtonComponentWithCustomId[] {
  return peopleOffered(answer).map((speaker) =>
    button({ kind: 'person', stamp: speakerStamp(speaker), owner }, cut(label(speaker), LONGEST_LABEL)),
  );
}
