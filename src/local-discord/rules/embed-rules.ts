import { z } from 'zod';
import type { FormErrors } from './form.js';

/** Discord's figure for the text of all embeds of a message together, in characters. */
const MOST_TEXT = 6000;

const url = z.string().max(2048).nullish();
const image = z.object({ url: z.string().max(2048) }).nullish();

export const embeds = z
  .array(
    z.object({
      title: z.string().max(256).nullish(),
      description: z.string().max(4096).nullish(),
      url,
      color: z.int().min(0).max(0xffffff).nullish(),
      timestamp: z.string().nullish(),
      footer: z.object({ text: z.string().max(2048), icon_url: url }).nullish(),
      author: z.object({ name: z.string().max(256), url, icon_url: url }).nullish(),
      image,
      thumbnail: image,
      fields: z
        .array(
          z.object({ name: z.string().max(256), value: z.string().max(1024), inline: z.boolean().nullish() }),
        )
        .max(25)
        .nullish(),
    }),
  )
  .max(10);

/** Adds to the form what is wrong with all embeds of a message together. */
export function checkEmbeds(all: z.infer<typeof embeds>, form: FormErrors): void {
  let length = 0;
  for (const embed of all) {
    const texts = [embed.title, embed.description, embed.footer?.text, embed.author?.name];
    for (const field of embed.fields ?? []) texts.push(field.name, field.value);
    length += texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
  }
  if (length > MOST_TEXT)
    form.add(['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${MOST_TEXT}`);
}
