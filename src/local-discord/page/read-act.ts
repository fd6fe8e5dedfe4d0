import { z } from 'zod';
import { MOST_FILE_BYTES } from '../files.js';
import type { LocalFile } from '../local-discord.js';
import type { Act } from './protocol.js';

/** Of the part `act`, in bytes. */
const MOST_ACT_BYTES = 64 * 1024;

/**
 * Of a whole request, in bytes: ten files of the largest size, the act, and what a form has around its parts. How many
 * files a field takes, and how large each may be, is for the local Discord to say.
 */
export const MOST_REQUEST_BYTES = 10 * MOST_FILE_BYTES + 2 * MOST_ACT_BYTES;

/** What was sent is no act, or too large for one. */
export class UnreadableAct extends Error {
  override name = 'UnreadableAct';

  constructor(
    readonly status: 400 | 413,
    message: string,
  ) {
    super(message);
  }
}

const id = z.string().max(100);
const options = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const actor = { as: id, in: id, locale: z.string().max(35) };

const schema = z.discriminatedUnion('do', [
  z.object({ ...actor, do: z.literal('run'), command: z.string(), options }),
  z.object({ ...actor, do: z.literal('complete'), command: z.string(), options, focused: z.string() }),
  z.object({ ...actor, do: z.literal('run-on'), command: z.string(), message: id }),
  z.object({
    ...actor,
    do: z.literal('press'),
    message: id,
    customId: z.string(),
    values: z.array(z.string()).exactOptional(),
  }),
  z.object({
    ...actor,
    do: z.literal('submit'),
    form: id,
    values: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  }),
  z.object({ ...actor, do: z.literal('say'), text: z.string() }),
  z.object({ ...actor, do: z.literal('dismiss'), message: id }),
]) satisfies z.ZodType<Act>;

export interface ReadAct {
  readonly act: Act;
  /** By the option or field that they are for. */
  readonly files: ReadonlyMap<string, readonly LocalFile[]>;
}

/**
 * Reads what the page has sent.
 * @throws {UnreadableAct} saying what is wrong with it
 */
export async function readAct(request: Request): Promise<ReadAct> {
  const form = await request.formData().catch(() => {
    throw new UnreadableAct(400, 'What is sent must be a form (multipart/form-data).');
  });
  const text = form.get('act');
  if (typeof text !== 'string') throw new UnreadableAct(400, 'The form needs a part "act" with JSON in it.');
  if (Buffer.byteLength(text) > MOST_ACT_BYTES)
    throw new UnreadableAct(413, `The part "act" is over ${MOST_ACT_BYTES / 1024} KiB.`);
  return { act: parsed(text), files: await filesIn(form) };
}

function parsed(text: string): Act {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw new UnreadableAct(400, 'The part "act" is not JSON.');
  }
  const checked = schema.safeParse(given);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  const where = issue?.path.map(String).join('.');
  throw new UnreadableAct(400, `The part "act" is no act${where ? ` (${where}: ${issue?.message})` : ''}.`);
}

async function filesIn(form: FormData): Promise<Map<string, LocalFile[]>> {
  const files = new Map<string, LocalFile[]>();
  for (const [part, file] of form) {
    if (typeof file === 'string' || !part.startsWith('file:')) continue;
    const name = part.slice('file:'.length);
    const bytes = new Uint8Array(await file.arrayBuffer());
    files.set(name, [...(files.get(name) ?? []), { name: file.name, type: file.type, bytes }]);
  }
  return files;
}
