import { framed, type Message } from '../../components.js';
import { clip } from '../../room.js';
import type { Texts } from '../../texts/texts.js';
import { withTextFile } from './text-file.js';

/** What somebody filled in to add an article. */
export interface Typed {
  title: string;
  text: string;
  source: string;
}

const TITLE_ROOM = 402;
const SOURCE_ROOM = 1_000;

/** @param why what became of it, where there is something to say; with what was typed, so that nothing is lost */
export function viewTypedBack(why: string, { title, text, source }: Typed, { articles }: Texts): Message {
  const lines = [
    why,
    articles.typedBack,
    articles.typedTitle(clip(title, TITLE_ROOM)),
    source === '' ? '' : articles.typedSource(clip(source, SOURCE_ROOM)),
  ];
  return withTextFile(framed(lines, []), 'your-text', text);
}
