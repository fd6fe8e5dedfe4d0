import type { ButtonInteraction } from 'discord.js';
import { StoreFull, StoreUnavailable } from '../../library/store/store.js';
import type { Message } from '../components.js';
import { inTime } from '../in-time.js';
import { meanwhileUnchanged } from '../meanwhile.js';
import { replace, reply, showForm } from '../reply.js';
import { scopeKind, scopeOf } from '../scope-of.js';
import type { Services } from '../services.js';
import { textsFor } from '../texts/texts.js';
import { ToldAway } from '../told-away.js';
import { shortTitle } from '../views/articles/facts.js';
import { formForTitle } from '../views/articles/forms.js';
import { viewSaved } from '../views/articles/saved.js';
import { viewNotice } from '../views/notice.js';
import type { ArticlePress } from './ids.js';
import { listOf } from './list-of.js';
import { mayPress } from './may-press.js';

/** Does what a button of an article's message stands for; gives the kind of outcome, for the log. */
export async function pressArticle(
  interaction: ButtonInteraction,
  press: ArticlePress,
  services: Services,
): Promise<string> {
  if (press.kind === 'page') {
    const listing = listOf(services, scopeOf(interaction), press.at, textsFor(interaction));
    return become(interaction, await meanwhileUnchanged(interaction, listing), 'page');
  }
  const { articles } = textsFor(interaction);
  if (!mayPress(interaction)) return tell(interaction, articles.notYours, 'press-refused');
  switch (press.kind) {
    case 'save':
      return save(interaction, press.draft, services);
    case 'edit-title':
      return editTitle(interaction, press.draft, services);
    case 'cancel':
      return cancel(interaction, press.draft, services);
    case 'remove':
      return remove(interaction, press, services);
    case 'keep':
      return become(interaction, viewNotice(articles.removal.kept), 'kept');
  }
}

async function save(interaction: ButtonInteraction, draft: string, services: Services): Promise<string> {
  const { store, limits, bundled } = services;
  const texts = textsFor(interaction);
  try {
    const saving = store.saveDraft(scopeOf(interaction), draft, {
      ...limits,
      takenIds: bundled.map(({ id }) => id),
    });
    const outcome = await meanwhileUnchanged(interaction, saving);
    // There it can be pressed again, once there is room.
    if (outcome.kind === 'too-many' || outcome.kind === 'too-much')
      return await tell(interaction, texts.articles.noRoom[outcome.kind](outcome.most), outcome.kind);
    const saved = viewSaved(outcome, scopeKind(scopeOf(interaction)), texts);
    return await become(interaction, saved, outcome.kind);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    const isUnsure = !(error instanceof StoreFull);
    await tell(interaction, isUnsure ? texts.articles.saveUnsure : texts.storeFull, 'store-away');
    throw new ToldAway(error);
  }
}

async function editTitle(interaction: ButtonInteraction, draft: string, services: Services): Promise<string> {
  const texts = textsFor(interaction);
  const imported = await inTime(services.store.draft(scopeOf(interaction), draft));
  if (!imported) return become(interaction, viewNotice(texts.articles.draftGone), 'gone');
  await showForm(interaction, formForTitle(draft, imported.title, texts));
  return 'form';
}

async function cancel(interaction: ButtonInteraction, id: string, services: Services): Promise<string> {
  const { articles } = textsFor(interaction);
  const scope = scopeOf(interaction);
  const dropping = services.store
    .draft(scope, id)
    .then(async (draft) => ((await services.store.dropDraft(scope, id)) ? draft : null));
  const dropped = await meanwhileUnchanged(interaction, dropping);
  if (!dropped) return become(interaction, viewNotice(articles.draftGone), 'gone');
  return become(interaction, viewNotice(articles.cancelled(shortTitle(dropped))), 'cancelled');
}

async function remove(
  interaction: ButtonInteraction,
  { article, addedAt }: Extract<ArticlePress, { kind: 'remove' }>,
  { store }: Services,
): Promise<string> {
  const scope = scopeOf(interaction);
  const removing = store.scope(scope).then(async ({ articles }) => {
    const meant = articles.find((kept) => kept.id === article && kept.addedAt === addedAt);
    return meant && (await store.removeArticle(scope, article)) ? meant : null;
  });
  const removed = await meanwhileUnchanged(interaction, removing);
  const { removal } = textsFor(interaction).articles;
  if (!removed) return become(interaction, viewNotice(removal.gone), 'gone');
  return become(interaction, viewNotice(removal.removed(shortTitle(removed))), 'removed');
}

/** The message becomes another one. */
async function become(interaction: ButtonInteraction, message: Message, outcome: string): Promise<string> {
  await replace(interaction, message);
  return outcome;
}

/** The message stays as it is, buttons and all. */
async function tell(interaction: ButtonInteraction, text: string, outcome: string): Promise<string> {
  await reply(interaction, viewNotice(text), { isPublic: false });
  return outcome;
}
