import type { ButtonInteraction } from 'discord.js';
import type { Match } from '../../finding/match.js';
import type { Statement } from '../../reading/article.js';
import { inTime } from '../in-time.js';
import { reply, showForm } from '../reply.js';
import { scopeOf } from '../scope-of.js';
import type { Services } from '../services.js';
import { statementStamp } from '../stamp.js';
import { textsFor } from '../texts/texts.js';
import { formToCorrect } from '../views/reports/form.js';
import { viewReportNote } from '../views/reports/note.js';
import { mayCorrect } from './may-correct.js';
import { reportFormId } from './report-form-id.js';

/** A match in which somebody is heard, clearly or not. */
export type SpokenMatch = Match & { statement: Statement };

/**
 * Somebody thinks that a statement is another one's. Whoever may correct it is shown the form for that; others get a note
 * for those who may. Nothing is kept of who pressed it.
 */
export async function pressReport(
  interaction: ButtonInteraction,
  match: SpokenMatch,
  services: Services,
): Promise<string> {
  const texts = textsFor(interaction);
  const { article, statement } = match;
  const { own } = await inTime(services.libraries.of(scopeOf(interaction), { article: article.id }));
  const isOwn = own.some(({ id }) => id === article.id);
  if (!isOwn || !mayCorrect(interaction)) {
    const note = viewReportNote(match, { whose: isOwn ? 'server' : 'bundled', texts });
    await reply(interaction, note, { isPublic: false });
    return 'report-note';
  }
  const { start, end } = statement;
  const id = reportFormId({ article: article.id, start, end, stamp: statementStamp(article, statement) });
  await showForm(interaction, formToCorrect(id, match, texts));
  return 'report-form';
}
