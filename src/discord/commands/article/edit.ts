import {
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
} from 'discord.js';
import { applyEdit } from '../../articles/apply-edit.js';
import { correctionChoices, speakerChoices, statementChoices } from '../../articles/choices.js';
import { planEdit, type TypedEdit } from '../../articles/edit.js';
import { articleNamed } from '../../articles/named.js';
import { languageChoices } from '../../articles/typed-language.js';
import { oneLine } from '../../asked-line.js';
import { meanwhileThinking } from '../../meanwhile.js';
import { reply } from '../../reply.js';
import { scopeOf } from '../../scope-of.js';
import { textsFor } from '../../texts/texts.js';
import { ToldAway } from '../../told-away.js';
import { viewEditable, viewEdited, viewProblems } from '../../views/articles/edited.js';
import { localized } from '../localized.js';
import { articleOption, completeArticle, ownArticleMeant } from './named-article.js';
import type { Subcommand } from './subcommand.js';

/** Each option, with how long it may be, in characters, and whether it offers what there is. */
const OPTIONS = {
  title: { most: 200, offers: false },
  source: { most: 2_000, offers: false },
  published: { most: 40, offers: false },
  language: { most: 60, offers: true },
  speaker: { most: 100, offers: true },
  spelling: { most: 100, offers: false },
  statement: { most: 300, offers: true },
  by: { most: 100, offers: true },
  undo: { most: 100, offers: true },
} as const satisfies Record<keyof TypedEdit, { most: number; offers: boolean }>;

const NAMES = Object.keys(OPTIONS) as (keyof typeof OPTIONS)[];

export const edit = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    ...localized(({ article }) => article.edit),
    options: [articleOption(({ article }) => article.which, true), ...NAMES.map(toOption)],
  },
  changes: true,

  async complete(interaction, services) {
    const { name, value } = interaction.options.getFocused(true);
    if (name === 'article') return completeArticle(interaction, services, { isShown: false });
    if (name === 'language') return languageChoices(oneLine(value), textsFor(interaction));
    const asked = oneLine(interaction.options.getString('article') ?? '');
    const library = await services.libraries.of(scopeOf(interaction), { article: asked });
    const named = articleNamed(library, asked);
    if (named.kind !== 'one' || !named.here.kept) return [];
    const { article, kept } = named.here;
    const texts = textsFor(interaction);
    const typed = oneLine(value);
    switch (name) {
      case 'speaker':
        return speakerChoices(article, typed, { takesOthers: false });
      case 'by':
        return speakerChoices(article, typed, { takesOthers: true });
      case 'statement':
        return statementChoices(article, typed, texts);
      case 'undo':
        return correctionChoices(kept.corrections, typed, texts);
      default:
        return [];
    }
  },

  async run(interaction, services) {
    const here = await ownArticleMeant(interaction, services);
    if (typeof here === 'string') return here;
    const texts = textsFor(interaction);
    const { changes, problems } = planEdit(typedIn(interaction), here.article, here.kept, texts);
    if (problems.length > 0 || changes.length === 0) {
      const message = problems.length > 0 ? viewProblems(problems, texts) : viewEditable(here.kept, texts);
      await reply(interaction, message, { isPublic: false });
      return problems[0]?.kind ?? 'nothing-to-edit';
    }
    const article = { scope: scopeOf(interaction), article: here.kept.id };
    const applying = applyEdit(services.store, article, changes);
    const applied = await meanwhileThinking(interaction, { isPublic: false }, applying);
    await reply(interaction, viewEdited(here.kept, applied, texts), { isPublic: false });
    if (applied.error) throw new ToldAway(applied.error);
    return applied.broken ?? 'edited';
  },
} satisfies Subcommand;

function toOption(name: keyof typeof OPTIONS): APIApplicationCommandStringOption {
  const { most, offers } = OPTIONS[name];
  const option = {
    type: ApplicationCommandOptionType.String as const,
    ...localized(({ article }) => article.edit[name]),
    max_length: most,
  };
  return offers ? { ...option, autocomplete: true } : option;
}

function typedIn({ options }: ChatInputCommandInteraction): TypedEdit {
  const typed: TypedEdit = {};
  for (const name of NAMES) {
    const value = options.getString(name);
    if (value !== null) typed[name] = value;
  }
  return typed;
}
