import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';
import { z } from 'zod';
import { giveIds } from './component-ids.js';
import { type CheckedComponent, checkComponents, placed } from './component-rules.js';
import { componentId, customId, selects, text, textDisplay } from './component-schema.js';
import { FormErrors } from './form.js';

const textInput = {
  type: z.literal(ComponentType.TextInput),
  id: componentId,
  custom_id: customId,
  style: z.literal([TextInputStyle.Short, TextInputStyle.Paragraph]),
  min_length: z.int().min(0).max(4000).nullish(),
  max_length: z.int().min(1).max(4000).nullish(),
  required: z.boolean().nullish(),
  value: z.string().max(4000).nullish(),
  placeholder: z.string().max(100).nullish(),
};

const fileUpload = z.object({
  type: z.literal(ComponentType.FileUpload),
  id: componentId,
  custom_id: customId,
  min_values: z.int().min(0).max(10).nullish(),
  max_values: z.int().min(1).max(10).nullish(),
  required: z.boolean().nullish(),
});

const label = z.object({
  type: z.literal(ComponentType.Label),
  id: componentId,
  label: text(1, 45),
  description: text(1, 100).nullish(),
  component: z.discriminatedUnion('type', [z.object(textInput), fileUpload, ...selects]),
});

/** The old form, in which the text input itself has the label. */
const row = z.object({
  type: z.literal(ComponentType.ActionRow),
  id: componentId,
  components: z.array(z.object({ ...textInput, label: text(1, 45) })).length(1),
});

const modal = z.object({
  custom_id: customId,
  title: text(1, 45),
  components: z
    .array(z.discriminatedUnion('type', [label, row, textDisplay]))
    .min(1)
    .max(5),
});

/**
 * Checks a form that is to be shown, and numbers its components.
 * @throws {Refusal} 50035
 */
export function checkModal(data: unknown): APIModalInteractionResponseCallbackData {
  const form = new FormErrors(['data']);
  const checked = form.parse(modal, data);
  checkComponents(placed(checked.components as CheckedComponent[], ['components']), form);
  form.refuseIfAny();
  giveIds(checked.components as CheckedComponent[]);
  return checked as APIModalInteractionResponseCallbackData;
}
