import type { ModalSubmitInteraction } from 'discord.js';
import { readArticleForm } from './articles/ids.js';
import { takeArticleForm } from './articles/take-article-form.js';
import { reply } from './reply.js';
import { readReportForm } from './reporting/report-form-id.js';
import { takeReportForm } from './reporting/take-report-form.js';
import type { Services } from './services.js';
import { textsFor } from './texts/texts.js';
import { viewNotice } from './views/notice.js';

/** Takes a form that was handed in, by its custom id; gives the kind of outcome, for the log. */
export async function takeForm(interaction: ModalSubmitInteraction, services: Services): Promise<string> {
  const articleForm = readArticleForm(interaction.customId);
  if (articleForm) return takeArticleForm(interaction, articleForm, services);
  const reportForm = readReportForm(interaction.customId);
  if (reportForm) return takeReportForm(interaction, reportForm, services);
  await reply(interaction, viewNotice(textsFor(interaction).formNotMine), { isPublic: false });
  return 'unknown-form';
}
