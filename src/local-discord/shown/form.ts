import {
  type APIFileUploadComponent,
  type APISelectMenuComponent,
  type APITextInputComponent,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import type { ModalShown } from '../people/errors.js';
import { showSelect } from './controls.js';
import { readMarkdown } from './markdown/read.js';
import { NO_NAMES, type Surroundings } from './names.js';
import type { ShownField, ShownForm } from './shown.js';

/** Discord's figure for a text input without a limit of its own, in characters. */
const MOST_CHARACTERS = 4000;

/** A form to fill in, its fields from top to bottom. */
export function showForm(
  { modal, formId }: Pick<ModalShown, 'modal' | 'formId'>,
  around: Surroundings = NO_NAMES,
): ShownForm {
  return {
    id: formId,
    title: modal.title,
    fields: modal.components.flatMap((component): ShownField[] => {
      switch (component.type) {
        case ComponentType.TextDisplay:
          return [{ kind: 'text', nodes: readMarkdown(component.content, around) }];
        case ComponentType.Label:
          return [showField(component.component, component.label, component.description ?? null, around)];
        // The old form, in which the text input itself has the label.
        case ComponentType.ActionRow:
          return component.components.map((input) => showField(input, input.label ?? '', null, around));
        default:
          return [];
      }
    }),
  };
}

function showField(
  component: { readonly type: ComponentType },
  label: string,
  description: string | null,
  around: Surroundings,
): ShownField {
  switch (component.type) {
    case ComponentType.TextInput:
      return textInput(component as APITextInputComponent, label, description);
    case ComponentType.FileUpload:
      return upload(component as APIFileUploadComponent, label, description);
    case ComponentType.StringSelect:
    case ComponentType.UserSelect:
      return choice(component as APISelectMenuComponent, label, description, around);
    default:
      return { kind: 'unavailable', label };
  }
}

function textInput(input: APITextInputComponent, label: string, description: string | null): ShownField {
  const isRequired = input.required ?? true;
  return {
    kind: 'text-input',
    customId: input.custom_id,
    label,
    description,
    isRequired,
    isLong: input.style === TextInputStyle.Paragraph,
    least: input.min_length ?? (isRequired ? 1 : 0),
    most: input.max_length ?? MOST_CHARACTERS,
    value: input.value ?? '',
    placeholder: input.placeholder ?? null,
  };
}

function upload(input: APIFileUploadComponent, label: string, description: string | null): ShownField {
  const isRequired = input.required ?? true;
  return {
    kind: 'upload',
    customId: input.custom_id,
    label,
    description,
    isRequired,
    least: input.min_values ?? (isRequired ? 1 : 0),
    most: input.max_values ?? 1,
  };
}

function choice(
  component: APISelectMenuComponent,
  label: string,
  description: string | null,
  around: Surroundings,
): ShownField {
  const select = showSelect(component, around);
  if (!select) return { kind: 'unavailable', label };
  const isRequired = component.required ?? true;
  return {
    kind: 'choice',
    customId: select.customId,
    label,
    description,
    isRequired,
    select: { ...select, least: component.min_values ?? (isRequired ? 1 : 0) },
  };
}
