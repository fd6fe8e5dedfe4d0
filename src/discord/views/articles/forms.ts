import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type APITextInputComponent,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import { articleFormId } from '../../articles/ids.js';
import type { Texts } from '../../texts/texts.js';

/** What is filled in, by custom id. */
export const FIELDS = { title: 'title', text: 'text', source: 'source', phrase: 'phrase' } as const;

/** Discord's figure for a text input, and ours for titles and addresses, in characters. */
const LONGEST = { title: 200, text: 4_000, source: 2_000, phrase: 60 };

/** Title, text and source of an article. */
export function formToAdd({ articles: { forms } }: Texts): APIModalInteractionResponseCallbackData {
  return {
    custom_id: articleFormId({ kind: 'add' }),
    title: forms.add,
    components: [
      label(forms.title, forms.titleHint, input('title', { required: true })),
      label(forms.text, forms.textHint, input('text', { required: true, style: TextInputStyle.Paragraph })),
      label(forms.source, forms.sourceHint, input('source', { required: false, placeholder: 'https://' })),
    ],
  };
}

/** @param title as it is now */
export function formForTitle(
  draft: string,
  title: string,
  { articles: { forms } }: Texts,
): APIModalInteractionResponseCallbackData {
  const value = title.slice(0, LONGEST.title);
  return {
    custom_id: articleFormId({ kind: 'title', draft }),
    title: forms.editTitle,
    components: [label(forms.title, forms.titleHint, input('title', { required: true, value }))],
  };
}

/** Says what goes, and asks for words that nobody types by mistake. */
export function formToForget(
  articles: number,
  { articles: { forms } }: Texts,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: articleFormId({ kind: 'forget', articles }),
    title: forms.forget,
    components: [
      { type: ComponentType.TextDisplay, content: forms.forgetWarning(articles) },
      label(forms.forgetLabel(forms.forgetPhrase), undefined, input('phrase', { required: true })),
    ],
  };
}

function label(
  text: string,
  description: string | undefined,
  component: APITextInputComponent,
): APILabelComponent {
  return { type: ComponentType.Label, label: text, ...(description && { description }), component };
}

function input(field: keyof typeof FIELDS, facts: Partial<APITextInputComponent>): APITextInputComponent {
  return {
    type: ComponentType.TextInput,
    custom_id: FIELDS[field],
    style: TextInputStyle.Short,
    max_length: LONGEST[field],
    ...facts,
  };
}
