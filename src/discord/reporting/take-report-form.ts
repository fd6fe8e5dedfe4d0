import type { ModalSubmitInteraction } from 'discord.js';
import { applyEdit } from '../articles/apply-edit.js';
import { planEdit } from '../articles/edit.js';
import { articlesHere, type HereArticle } from '../articles/named.js';
import { statementId } from '../articles/statements.js';
import { meanwhileThinking } from '../meanwhile.js';
import { reply } from '../reply.js';
import { scopeOf } from '../scope-of.js';
import type { Services } from '../services.js';
import { statementStamp } from '../stamp.js';
import { textsFor } from '../texts/texts.js';
import { ToldAway } from '../told-away.js';
import { viewEdited, viewProblems } from '../views/articles/edited.js';
import { viewNotice } from '../views/notice.js';
import { WHO, WHO_ELSE } from '../views/reports/form.js';
import { mayCorrect } from './may-correct.js';
import type { ReportForm } from './report-form-id.js';

/** Corrects who says a statement, as `/article edit` does; gives the kind of outcome, for the log. */
export async function takeReportForm(
  interaction: ModalSubmitInteraction,
  form: ReportForm,
  services: Services,
): Promise<string> {
  const texts = textsFor(interaction);
  const tell = async (text: string, outcome: string) => {
    await reply(interaction, viewNotice(text), { isPublic: false });
    return outcome;
  };
  if (!mayCorrect(interaction)) return tell(texts.articles.mayNotManage, 'may-not-manage');
  const scope = scopeOf(interaction);
  const loading = services.libraries.of(scope, { article: form.article });
  const library = await meanwhileThinking(interaction, { isPublic: false }, loading);
  const here = articlesHere(library).find(({ article }) => article.id === form.article);
  if (!here?.kept || !isThere(here, form)) return tell(texts.articles.removal.gone, 'gone');
  const typed = { statement: statementId(form), by: byIn(interaction) };
  const { changes, problems } = planEdit(typed, here.article, here.kept, texts);
  if (problems.length > 0) {
    await reply(interaction, viewProblems(problems, texts), { isPublic: false });
    return problems[0]?.kind ?? 'nothing-to-edit';
  }
  const applying = applyEdit(services.store, { scope, article: form.article }, changes);
  const applied = await meanwhileThinking(interaction, { isPublic: false }, applying);
  await reply(interaction, viewEdited(here.kept, applied, texts), { isPublic: false });
  if (applied.error) throw new ToldAway(applied.error);
  return applied.broken ?? 'corrected';
}

/** Whether the statement is the one that the form was shown for: an article of the same id may have come since. */
function isThere({ article }: HereArticle, { start, end, stamp }: ReportForm): boolean {
  return article.statements.some(
    (one) => one.start === start && one.end === end && statementStamp(article, one) === stamp,
  );
}

/** What was typed comes before what was chosen. */
function byIn({ fields }: ModalSubmitInteraction): string {
  const typed = fields.getTextInputValue(WHO_ELSE).trim();
  if (typed !== '' || !fields.fields.has(WHO)) return typed;
  return fields.getStringSelectValues(WHO)[0] ?? '';
}
