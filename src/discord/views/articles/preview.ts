import type { KeptArticle, SaveOutcome } from '../../../library/store/store.js';
import type { Article } from '../../../reading/article.js';
import { framed, type Message } from '../../components.js';
import { clip, cost, ROOM } from '../../room.js';
import type { Texts } from '../../texts/texts.js';
import { articleButton } from './buttons.js';
import { factsLine, shortTitle, sourceLine, speakerLines, statementsLine, titleLine } from './facts.js';
import { unreadLine } from './language.js';
import { warningLines } from './warnings.js';

/** What the scope holds that somebody who saves should know of. */
export interface PreviewFacts {
  draft: string;
  /** An article with the same text, or else with the same source. */
  same: { by: 'text' | 'link'; article: Pick<KeptArticle, 'title'> } | null;
  /** Why it could not be saved now; null where it could. */
  full: Extract<SaveOutcome, { most: number }> | null;
}

/** Of the furniture so many paragraphs are shown, with so many characters each. */
const MOST_DROPPED = 3;
const DROPPED_ROOM = 80;

/** What was imported and how it is read, before it is saved. */
export function viewPreview(article: Article, { draft, same, full }: PreviewFacts, texts: Texts): Message {
  const { preview, buttons } = texts.articles;
  const head = [
    preview.head,
    titleLine(article),
    sourceLine(article, texts),
    factsLine(article, texts),
    unreadLine(article, texts),
    ...(same ? [sameLine(same, texts)] : []),
    ...(full === null ? [] : [preview.full[full.kind](full.most)]),
    statementsLine(article, texts),
  ];
  const foot = [...warningLines(article, texts), ...droppedLines(article, texts)];
  const left = ROOM - [...head, ...foot].reduce((sum, text) => sum + cost(text), 0);
  return framed(
    [...head, ...speakerLines(article, left, texts), ...foot],
    [
      [
        articleButton({ kind: 'save', draft }, buttons.save, { look: 'first' }),
        articleButton({ kind: 'edit-title', draft }, buttons.editTitle),
        articleButton({ kind: 'cancel', draft }, buttons.cancel),
      ],
    ],
  );
}

function sameLine({ by, article }: NonNullable<PreviewFacts['same']>, texts: Texts): string {
  const { preview } = texts.articles;
  return by === 'text' ? preview.sameText(shortTitle(article)) : preview.sameLink(shortTitle(article));
}

function droppedLines({ dropped }: Article, texts: Texts): string[] {
  const { preview } = texts.articles;
  if (dropped.length === 0) return [];
  const shown = dropped.slice(0, MOST_DROPPED).map((text) => `- ${clip(oneLined(text), DROPPED_ROOM)}`);
  const others = dropped.length - shown.length;
  return [
    [preview.dropped(dropped.length), ...shown, ...(others > 0 ? [preview.more(others)] : [])].join('\n'),
  ];
}

const oneLined = (text: string) => text.replace(/\s+/g, ' ').trim();
