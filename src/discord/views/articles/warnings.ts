import { paragraphNumber } from '../../../answering/paragraph-number.js';
import { cutEnd } from '../../../library/import/cut-end.js';
import type { Article, ReadingWarning, Span } from '../../../reading/article.js';
import { paragraphAt } from '../../../reading/paragraph-at.js';
import type { Texts } from '../../texts/texts.js';
import { quotable } from './quotable.js';

const KINDS = [
  'unclosed-quote',
  'unclear-speaker',
  'shared-name',
  'unknown-pronoun',
] as const satisfies readonly ReadingWarning['kind'][];

/** Of each kind so many places are shown, with so many characters of their words. */
const MOST_PLACES = 3;
const WORDS_ROOM = 50;

/** What whoever adds an article may want to look at, a line for each kind. */
export function warningLines(article: Article, texts: Texts): string[] {
  const { preview } = texts.articles;
  const cut = cutEnd(article.text, article.paragraphs);
  return [
    ...KINDS.flatMap((kind) => {
      const places = article.warnings.filter((warning) => warning.kind === kind);
      return places.length > 0
        ? [placesLine(preview.warnings[kind](places.length), article, places, texts)]
        : [];
    }),
    ...(cut ? [placesLine(preview.cut, article, [cut], texts)] : []),
  ];
}

function placesLine(heading: string, article: Article, spans: readonly Span[], texts: Texts): string {
  const { preview } = texts.articles;
  const places = spans.map((span) =>
    preview.place(
      texts.quoted(quotable(article.text.slice(span.start, span.end), WORDS_ROOM)),
      paragraphOf(article, span, texts),
    ),
  );
  const shown = [...new Set(places)].slice(0, MOST_PLACES);
  return preview.places(heading, shown, new Set(places).size - shown.length);
}

function paragraphOf(article: Article, span: Span, texts: Texts): string {
  return texts.paragraph(paragraphNumber(article, paragraphAt(article, span)));
}
