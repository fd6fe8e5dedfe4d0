/**
 * What the buttons and forms of articles stand for, as their custom ids. Scopes are never in them: drafts and articles
 * are looked up in the scope of whoever presses.
 */
export type ArticlePress =
  | { kind: 'save' | 'edit-title' | 'cancel'; draft: string }
  /** Turns the list to a page, from 0. */
  | { kind: 'page'; at: number }
  /** `addedAt` tells an article from a later one of the same id. */
  | { kind: 'remove'; article: string; addedAt: number }
  | { kind: 'keep' };

export type ArticleForm =
  | { kind: 'add' }
  | { kind: 'title'; draft: string }
  /** `articles`: how many were there when the form was shown. */
  | { kind: 'forget'; articles: number };

const DRAFT = /^w1:(save|edit-title|cancel):([\w-]{1,64})$/;
const PAGE = /^w1:articles:(0|[1-9]\d{0,4})$/;
const REMOVE = /^w1:remove:(\d{1,16}):(\S{1,70})$/;
const KEEP = 'w1:keep';

const TITLE_FORM = /^w1:form-title:([\w-]{1,64})$/;
const FORGET_FORM = /^w1:form-forget:(0|[1-9]\d{0,6})$/;
const ADD_FORM = 'w1:form-add';

/** The button between "previous" and "next", which tells the page and cannot be pressed. */
export const PAGE_COUNT_ID = 'w1:articles-count';

/** A button's state as its custom id, 100 characters at most. */
export function articlePressId(press: ArticlePress): string {
  switch (press.kind) {
    case 'page':
      return `w1:articles:${press.at}`;
    case 'remove':
      return `w1:remove:${press.addedAt}:${press.article}`;
    case 'keep':
      return KEEP;
    default:
      return `w1:${press.kind}:${press.draft}`;
  }
}

/** What a custom id stands for; null for any that `articlePressId` does not write. */
export function readArticlePress(id: string): ArticlePress | null {
  const [, kind, draft = ''] = DRAFT.exec(id) ?? [];
  if (kind === 'save' || kind === 'edit-title' || kind === 'cancel') return { kind, draft };
  const [, page] = PAGE.exec(id) ?? [];
  if (page) return { kind: 'page', at: Number(page) };
  const [, addedAt, article = ''] = REMOVE.exec(id) ?? [];
  if (addedAt) return { kind: 'remove', article, addedAt: Number(addedAt) };
  return id === KEEP ? { kind: 'keep' } : null;
}

export function articleFormId(form: ArticleForm): string {
  switch (form.kind) {
    case 'add':
      return ADD_FORM;
    case 'title':
      return `w1:form-title:${form.draft}`;
    case 'forget':
      return `w1:form-forget:${form.articles}`;
  }
}

/** What a form's custom id stands for; null for any that `articleFormId` does not write. */
export function readArticleForm(id: string): ArticleForm | null {
  if (id === ADD_FORM) return { kind: 'add' };
  const [, draft] = TITLE_FORM.exec(id) ?? [];
  if (draft) return { kind: 'title', draft };
  const [, articles] = FORGET_FORM.exec(id) ?? [];
  return articles ? { kind: 'forget', articles: Number(articles) } : null;
}
