import {
  type APIModalInteractionResponseCallbackData,
  type APISelectMenuOption,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import type { Article } from '../../../reading/article.js';
import { cut } from '../../cut.js';
import type { SpokenMatch } from '../../reporting/press-report.js';
import type { Texts } from '../../texts/texts.js';
import { heardIn, words } from '../passage.js';
import { usualName } from '../speaker-name.js';

/** The fields, by custom id: one of the article's people, or anybody else. */
export const WHO = 'who';
export const WHO_ELSE = 'who-else';

/** Discord's figures for a menu, and ours for a name, in characters. */
const MOST_OPTIONS = 25;
const LONGEST_OPTION = 100;
const LONGEST_NAME = 100;

/** What is shown of the statement, in characters. */
const WORDS_ROOM = 600;

/** Asks who says a statement; the one who is shown, or perhaps says it, is chosen already. @param id the form's */
export function formToCorrect(
  id: string,
  match: SpokenMatch,
  texts: Texts,
): APIModalInteractionResponseCallbackData {
  const { form } = texts.sharing;
  const { article, statement } = match;
  const chosen = article.speakers.find(
    (speaker) => speaker.id === statement.speaker || speaker.name === statement.guess,
  );
  const options = optionsOf(article, chosen?.name, texts);
  const shown = form.words(words(article, statement, WORDS_ROOM), heardIn(match, texts));
  return {
    custom_id: id,
    title: form.title,
    components: [
      { type: ComponentType.TextDisplay, content: shown },
      ...(options.length > 0
        ? ([
            {
              type: ComponentType.Label,
              label: form.who,
              description: form.whoHint,
              component: { type: ComponentType.StringSelect, custom_id: WHO, options, required: false },
            },
          ] as const)
        : []),
      {
        type: ComponentType.Label,
        label: form.other,
        description: form.otherHint,
        component: {
          type: ComponentType.TextInput,
          custom_id: WHO_ELSE,
          style: TextInputStyle.Short,
          max_length: LONGEST_NAME,
          required: options.length === 0,
        },
      },
    ],
  };
}

/** The article's people by the names that find them, each once. */
function optionsOf({ speakers }: Article, chosen: string | undefined, texts: Texts): APISelectMenuOption[] {
  const byName = new Map(speakers.map((speaker) => [speaker.name, speaker]));
  return [...byName.values()]
    .filter(({ name }) => name.trim() !== '' && name.length <= LONGEST_OPTION)
    .toSorted((a, b) => Number(b.name === chosen) - Number(a.name === chosen))
    .slice(0, MOST_OPTIONS)
    .map((speaker) => ({
      label: cut(usualName(speaker, texts), LONGEST_OPTION),
      value: speaker.name,
      ...(speaker.name === chosen && { default: true }),
    }));
}
