import type { Answer } from '../../answering/answer.js';
import type { Verdict } from '../../answering/checking/verdict.js';
import type { Match } from '../../finding/match.js';
import type { Article } from '../../reading/article.js';
import { clip } from '../room.js';
import type { Texts } from '../texts/texts.js';
import { title } from './passage.js';

/** Articles are told of up to so many, their sites in up to so many characters. */
const MOST_ARTICLES = 3;
const SITE_ROOM = 100;

/** Of each article that an answer shows, when and where it was published, as far as that is known. */
export function originLines(answer: Answer, at: number, texts: Texts): string[] {
  const articles = [...new Set(matchesShown(answer, at).map(({ article }) => article))];
  return articles.slice(0, MOST_ARTICLES).flatMap((article) => {
    const known = [article.published && texts.sharing.date(article.published), siteOf(article)].filter(
      Boolean,
    );
    if (known.length === 0) return [];
    return `-# ${[...(articles.length > 1 ? [title(article)] : []), ...known].join(' · ')}`;
  });
}

function siteOf({ source }: Article): string | null {
  if (source === undefined) return null;
  const site = URL.canParse(source) ? new URL(source).hostname.replace(/^www\./, '') : source;
  return clip(site, SITE_ROOM);
}

function matchesShown(answer: Answer, at: number): readonly Match[] {
  switch (answer.kind) {
    case 'found':
      return answer.matches.slice(at, at + 1);
    case 'silent':
      return [...answer.told, ...answer.present].slice(0, 1);
    case 'not-in-articles':
      return answer.nearest;
    case 'compared':
      return answer.sides.flatMap(({ matches }) => matches.slice(0, 1));
    case 'checked':
      return answer.verdicts.flatMap(matchesOf);
    default:
      return [];
  }
}

function matchesOf(verdict: Verdict): readonly Match[] {
  if (verdict.kind === 'not-found') return verdict.nearest ? [verdict.nearest] : [];
  return verdict.kind === 'stitched' ? verdict.pieces.map(({ match }) => match) : [verdict.match];
}
