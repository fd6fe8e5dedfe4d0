import type { Imported } from '../../library/import/imported.js';
import type { ScopeLibrary } from '../../library/libraries.js';
import type { ScopeId } from '../../library/scope-id.js';
import type { KeptArticle } from '../../library/store/store.js';
import type { Article } from '../../reading/article.js';
import type { Message } from '../components.js';
import type { Limits, Services } from '../services.js';
import type { Texts } from '../texts/texts.js';
import { type PreviewFacts, viewPreview } from '../views/articles/preview.js';

/** What a draft is read as: it has no id of its own yet. */
const DRAFT_ID = 'draft';

/** Reads what was imported, to be shown before it is saved. */
export const readDraft = (services: Services, imported: Imported): Promise<Article> =>
  services.libraries.read(DRAFT_ID, imported);

/** The preview of a draft of a scope, beside what the scope holds already. */
export async function previewOf(
  { libraries, limits }: Services,
  scope: ScopeId,
  draft: { id: string; article: Article },
  texts: Texts,
): Promise<Message> {
  const { own, articles, size } = await libraries.of(scope, { article: draft.article.title });
  const facts = {
    draft: draft.id,
    same: sameAs(draft.article, own, articles),
    full: fullWith(draft.article, size, limits),
  };
  return viewPreview(draft.article, facts, texts);
}

/** As saving tells it. */
function fullWith(
  { text }: Article,
  held: ScopeLibrary['size'],
  { mostArticles, mostScopeBytes }: Limits,
): PreviewFacts['full'] {
  if (held.articles >= mostArticles) return { kind: 'too-many', most: mostArticles };
  const bytes = held.bytes + Buffer.byteLength(text);
  return bytes > mostScopeBytes ? { kind: 'too-much', most: mostScopeBytes } : null;
}

function sameAs(
  { text, source }: Article,
  own: readonly KeptArticle[],
  articles: readonly Article[],
): PreviewFacts['same'] {
  const byText = [...own, ...articles].find((article) => article.text === text);
  if (byText) return { by: 'text', article: byText };
  const byLink = source && [...own, ...articles].find((article) => isSameLink(article.source, source));
  return byLink ? { by: 'link', article: byLink } : null;
}

/** Whether two addresses are those of one page, as far as can be told: its parts within a page do not matter. */
function isSameLink(one: string | undefined, other: string): boolean {
  return one !== undefined && plain(one) === plain(other);
}

function plain(source: string): string {
  if (!URL.canParse(source)) return source;
  const { host, pathname, search } = new URL(source);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
}
