import type { ModalSubmitInteraction } from 'discord.js';
import { oneLine } from '../asked-line.js';
import { meanwhileThinking, meanwhileUnchanged } from '../meanwhile.js';
import { replace, reply } from '../reply.js';
import { mayManage, scopeOf } from '../scope-of.js';
import type { Services } from '../services.js';
import { textsFor } from '../texts/texts.js';
import { FIELDS } from '../views/articles/forms.js';
import { viewTypedBack } from '../views/articles/typed-back.js';
import { viewNotice } from '../views/notice.js';
import { addArticle } from './add-article.js';
import { cleanLine, isTitle } from './edit.js';
import type { ArticleForm } from './ids.js';
import { isTyped } from './is-typed.js';
import { mayPress } from './may-press.js';
import { previewOf, readDraft } from './preview-of.js';

/** Takes a form about articles that was handed in; gives the kind of outcome, for the log. */
export async function takeArticleForm(
  interaction: ModalSubmitInteraction,
  form: ArticleForm,
  services: Services,
): Promise<string> {
  switch (form.kind) {
    case 'add':
      return takeAdded(interaction, services);
    case 'title':
      return takeTitle(interaction, form.draft, services);
    case 'forget':
      return takeForget(interaction, form.articles, services);
  }
}

async function takeAdded(interaction: ModalSubmitInteraction, services: Services): Promise<string> {
  const texts = textsFor(interaction);
  const { fields } = interaction;
  const typed = {
    title: oneLine(fields.getTextInputValue(FIELDS.title)),
    text: fields.getTextInputValue(FIELDS.text),
    source: fields.getTextInputValue(FIELDS.source).trim(),
  };
  if (!mayManage(interaction)) {
    await reply(interaction, viewTypedBack(texts.articles.mayNotManage, typed, texts), { isPublic: false });
    return 'may-not-manage';
  }
  return addArticle(interaction, services, { fetch: () => services.importer.fromText(typed), typed });
}

/** The preview again, under its new title. */
async function takeTitle(
  interaction: ModalSubmitInteraction,
  id: string,
  services: Services,
): Promise<string> {
  const texts = textsFor(interaction);
  const { articles } = texts;
  if (!interaction.isFromMessage() || !mayPress(interaction)) {
    await reply(interaction, viewNotice(articles.notYours), { isPublic: false });
    return 'press-refused';
  }
  const title = cleanLine(interaction.fields.getTextInputValue(FIELDS.title));
  if (!isTitle(title)) {
    await reply(interaction, viewNotice(articles.noTitle), { isPublic: false });
    return 'no-title';
  }
  const scope = scopeOf(interaction);
  const renaming = services.store.renameDraft(scope, id, title).then(async (isThere) => {
    const draft = isThere ? await services.store.draft(scope, id) : null;
    if (!draft) return null;
    return previewOf(services, scope, { id, article: await readDraft(services, draft) }, texts);
  });
  const preview = await meanwhileUnchanged(interaction, renaming);
  await replace(interaction, preview ?? viewNotice(articles.draftGone));
  return preview ? 'preview' : 'gone';
}

async function takeForget(
  interaction: ModalSubmitInteraction,
  shown: number,
  { store }: Services,
): Promise<string> {
  const texts = textsFor(interaction);
  const { articles } = texts;
  const [text, outcome] = await meanwhileThinking(interaction, { isPublic: false }, forget());
  await reply(interaction, viewNotice(text), { isPublic: false });
  return outcome;

  async function forget(): Promise<[text: string, outcome: string]> {
    if (!mayManage(interaction)) return [articles.mayNotManage, 'may-not-manage'];
    const typed = interaction.fields.getTextInputValue(FIELDS.phrase);
    if (!isTyped(typed, (one) => one.articles.forms.forgetPhrase, texts))
      return [articles.notForgotten(articles.forms.forgetPhrase), 'not-forgotten'];
    const scope = scopeOf(interaction);
    if ((await store.articleCount(scope)) !== shown) return [articles.changedMeanwhile, 'changed'];
    await store.forget(scope);
    return [articles.forgotten(shown), 'forgotten'];
  }
}
