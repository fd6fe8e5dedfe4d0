import type { ButtonInteraction } from 'discord.js';
import type { Answer, Question } from '../answering/answer.js';
import type { Answering } from '../answering/answering.js';
import type { Match } from '../finding/match.js';
import { answeredTo } from './answered-to.js';
import { readArticlePress } from './articles/ids.js';
import { pressArticle } from './articles/press-article.js';
import { askedLine, readAskedLine } from './asked-line.js';
import { mayDelete, mayShareHere } from './asker.js';
import { customIdsOf, type Message, textsOf } from './components.js';
import { type Press, readCustomId } from './custom-id.js';
import { inTime } from './in-time.js';
import { matchShown } from './match-shown.js';
import { meanwhileUnchanged } from './meanwhile.js';
import { peopleOffered, questionOn } from './people-offered.js';
import { remove, replace, reply } from './reply.js';
import { pressReport } from './reporting/press-report.js';
import { scopeKind, scopeOf } from './scope-of.js';
import type { Services } from './services.js';
import { shownOf } from './shown-of.js';
import { answerStamp, speakerStamp, topicStamp } from './stamp.js';
import { textsFor } from './texts/texts.js';
import { viewNotice } from './views/notice.js';
import type { Shown } from './views/shown.js';
import { viewTextToCopy } from './views/text-to-copy.js';
import { viewAnswer } from './views/view.js';

type Pressed<Kind extends Press['kind']> = Extract<Press, { kind: Kind }>;

/** Does what a button stands for, from its custom id and its message alone; gives the kind of outcome, for the log. */
export async function press(interaction: ButtonInteraction, services: Services): Promise<string> {
  const articlePress = readArticlePress(interaction.customId);
  if (articlePress) return pressArticle(interaction, articlePress, services);
  const press = readCustomId(interaction.customId);
  if (press?.kind === 'delete') return pressDelete(interaction, press);
  const question = textsOf(interaction.message.components.map((component) => component.toJSON()))
    .map(readAskedLine)
    .findLast((asked) => asked !== null);
  if (!press || !question) return refuse(interaction, textsFor(interaction).notMine, 'unknown-button');
  const found = answeredTo(interaction, services, question);
  // A form can only be shown as the first answer.
  const { answering, answer } = await (press.kind === 'report'
    ? inTime(found)
    : meanwhileUnchanged(interaction, found));
  switch (press.kind) {
    case 'show':
      return pressShow(interaction, press, question, answer, answering);
    case 'person':
      return pressPerson(interaction, press, question, answer, services);
    case 'copy':
    case 'report': {
      const match = matchShown(answer, press);
      if (!match) return refuseChanged(interaction, question, null);
      return press.kind === 'copy' ? pressCopy(interaction, match) : report(interaction, match, services);
    }
    case 'topic':
      return pressTopic(interaction, press, question, answer, services);
    case 'share':
      return pressShare(interaction, press, question, answer, answering);
  }
}

async function pressShow(
  interaction: ButtonInteraction,
  { at, mode, stamp, owner }: Pressed<'show'>,
  question: Question,
  answer: Answer,
  answering: Answering,
): Promise<string> {
  if (answerStamp(answer, at) !== stamp) return refuseChanged(interaction, question, owner);
  const shown = shownOf(question, answering, textsFor(interaction));
  await show(interaction, owner, (seenBy) => viewAnswer(answer, { ...shown, at, mode, ...seenBy }));
  return `show-${mode}`;
}

async function pressPerson(
  interaction: ButtonInteraction,
  { stamp, owner }: Pressed<'person'>,
  question: Question,
  answer: Answer,
  services: Services,
): Promise<string> {
  const speaker = peopleOffered(answer).find((offered) => speakerStamp(offered) === stamp);
  if (!speaker) return refuseChanged(interaction, question, owner);
  const next = questionOn(speaker, question, answer);
  const { answering, answer: nextAnswer } = await answeredTo(interaction, services, next);
  const shown = shownOf(next, answering, textsFor(interaction));
  await show(interaction, owner, (seenBy) => viewAnswer(nextAnswer, { ...shown, ...seenBy }));
  return nextAnswer.kind;
}

async function pressTopic(
  interaction: ButtonInteraction,
  { stamp, owner }: Pressed<'topic'>,
  question: Question,
  answer: Answer,
  services: Services,
): Promise<string> {
  const topics = answer.kind === 'compared' ? answer.topics : [];
  const chosen = topics.find((topic) => topicStamp(topic) === stamp);
  if (!chosen || question.kind !== 'compare') return refuseChanged(interaction, question, owner);
  const next: Question = { ...question, about: chosen.topic };
  const { answering, answer: nextAnswer } = await answeredTo(interaction, services, next);
  const shown = shownOf(next, answering, textsFor(interaction));
  await show(interaction, owner, (seenBy) => viewAnswer(nextAnswer, { ...shown, ...seenBy }));
  return 'compared';
}

async function pressShare(
  interaction: ButtonInteraction,
  { at, mode, stamp }: Pressed<'share'>,
  question: Question,
  answer: Answer,
  answering: Answering,
): Promise<string> {
  const texts = textsFor(interaction);
  if (!mayShareHere(interaction)) return refuse(interaction, texts.mayNotShare, 'share-refused');
  if (answerStamp(answer, at) !== stamp) return refuseChanged(interaction, question, null);
  const shown = {
    ...shownOf(question, answering, texts),
    at,
    mode,
    owner: interaction.user.id,
    isShared: true,
    mayShare: false,
  };
  await reply(interaction, viewAnswer(answer, shown), { isPublic: true });
  return 'shared';
}

async function pressCopy(interaction: ButtonInteraction, match: Match): Promise<string> {
  await reply(interaction, viewTextToCopy(match, textsFor(interaction)), { isPublic: false });
  return 'copy';
}

async function report(interaction: ButtonInteraction, match: Match, services: Services): Promise<string> {
  const { statement } = match;
  return statement
    ? pressReport(interaction, { ...match, statement }, services)
    : refuse(interaction, textsFor(interaction).notMine, 'unknown-button');
}

async function pressDelete(interaction: ButtonInteraction, { owner }: Pressed<'delete'>): Promise<string> {
  // A client may send whatever id it likes, with its own user as the owner.
  if (!idsOn(interaction.message).includes(interaction.customId) || !mayDelete(interaction, owner))
    return refuse(interaction, textsFor(interaction).mayNotDelete, 'delete-refused');
  await remove(interaction);
  return 'deleted';
}

/** In the message itself for whose it is; others get a private one of their own, and the message stays as it is. */
async function show(
  interaction: ButtonInteraction,
  owner: string | null,
  view: (seenBy: Pick<Shown, 'owner' | 'isShared' | 'mayShare'>) => Message,
): Promise<void> {
  const mayShare = mayShareHere(interaction);
  const isShared = isSharedMessage(interaction.message);
  if (owner === null || owner === interaction.user.id)
    await replace(interaction, view({ owner, isShared, mayShare }));
  else await reply(interaction, view({ owner: null, mayShare }), { isPublic: false });
}

/** Told by its button to delete it, so that it stays a shared one whatever of it is shown. */
function isSharedMessage(message: ButtonInteraction['message']): boolean {
  return idsOn(message).some((id) => {
    const press = readCustomId(id);
    return press?.kind === 'delete' && press.isShared;
  });
}

const idsOn = ({ components }: ButtonInteraction['message']): string[] =>
  customIdsOf(components.map((component) => component.toJSON()));

async function refuse(interaction: ButtonInteraction, text: string, outcome: string): Promise<string> {
  await reply(interaction, viewNotice(text), { isPublic: false });
  return outcome;
}

/** The articles asked now are others than those that were: they have changed, or are those of whoever presses. */
function refuseChanged(
  interaction: ButtonInteraction,
  question: Question,
  owner: string | null,
): Promise<string> {
  const texts = textsFor(interaction);
  const isAnothers = owner !== null && owner !== interaction.user.id;
  return isAnothers && scopeKind(scopeOf(interaction)) === 'person'
    ? refuse(interaction, texts.notYourArticles(askedLine(question, texts)), 'not-their-articles')
    : refuse(interaction, texts.changed(askedLine(question, texts)), 'changed');
}
