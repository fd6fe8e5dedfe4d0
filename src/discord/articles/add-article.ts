import type { ChatInputCommandInteraction, ModalSubmitInteraction } from 'discord.js';
import { type ImportReason, ImportRefused } from '../../library/import/import-refused.js';
import type { Imported } from '../../library/import/imported.js';
import { StoreUnavailable } from '../../library/store/store.js';
import type { Message } from '../components.js';
import { escapeMarkdown } from '../escape.js';
import { promiseAnswer, reply } from '../reply.js';
import { scopeOf } from '../scope-of.js';
import type { Services } from '../services.js';
import { type Texts, textsFor } from '../texts/texts.js';
import { awayText, ToldAway } from '../told-away.js';
import { type Typed, viewTypedBack } from '../views/articles/typed-back.js';
import { viewNotice } from '../views/notice.js';
import { previewOf, readDraft } from './preview-of.js';

/**
 * Imports an article, keeps it as a draft and shows what it is read as.
 * @param source how to import it, and what was typed by hand, which is given back where nothing comes of it
 */
export async function addArticle(
  interaction: ChatInputCommandInteraction | ModalSubmitInteraction,
  services: Services,
  source: { fetch: () => Promise<Imported>; typed?: Typed },
): Promise<string> {
  const texts = textsFor(interaction);
  await promiseAnswer(interaction);
  const refuse = async (why: string, outcome: string) => {
    await reply(interaction, refusal(why, source.typed, texts), { isPublic: false });
    return outcome;
  };
  try {
    const scope = scopeOf(interaction);
    const { mostAdditionsAnHour } = services.limits;
    const roomAt = await services.store.countAddition(scope, mostAdditionsAnHour);
    if (roomAt !== null)
      return await refuse(texts.articles.tooManyAnHour(mostAdditionsAnHour, roomAt), 'too-many-an-hour');
    const imported = await source.fetch();
    const article = await readDraft(services, imported);
    const id = await services.store.keepDraft(scope, imported);
    const preview = await previewOf(services, scope, { id, article }, texts);
    await reply(interaction, preview, { isPublic: false });
    return 'preview';
  } catch (error) {
    if (error instanceof ImportRefused)
      return refuse(texts.articles.notAdded(refusedText(error.reason, texts)), error.reason.kind);
    // Whatever went wrong, what was typed must not go with it.
    if (source.typed && error instanceof StoreUnavailable) {
      await refuse(awayText(error, texts), 'store-away');
      throw new ToldAway(error);
    }
    if (source.typed) await reply(interaction, viewTypedBack('', source.typed, texts), { isPublic: false });
    throw error;
  }
}

const refusal = (why: string, typed: Typed | undefined, texts: Texts): Message =>
  typed ? viewTypedBack(why, typed, texts) : viewNotice(why);

/** Why something was not imported, with what came from outside as Markdown. */
function refusedText(reason: ImportReason, { articles }: Texts): string {
  const tell = articles.importRefused[reason.kind] as (reason: ImportReason) => string;
  if ('host' in reason) return tell({ ...reason, host: escapeMarkdown(reason.host) });
  if ('name' in reason) return tell({ ...reason, name: escapeMarkdown(reason.name) });
  return tell(reason);
}
