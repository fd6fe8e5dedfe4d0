import type { Context } from 'hono';
import { MOST_FILE_BYTES } from '../files.js';
import type { UploadedFile } from '../state.js';
import { refusals } from './refusal.js';

/** A request's body: its JSON, and the files beside it. */
export interface RequestBody {
  readonly json: unknown;
  readonly files: readonly UploadedFile[];
}

/**
 * Reads JSON, or a form with `payload_json` and `files[n]`.
 * @throws {Refusal} 50109 where the JSON is none, 40005 where a file is too large
 */
export async function readBody(context: Context): Promise<RequestBody> {
  const type = context.req.header('content-type') ?? '';
  if (!type.startsWith('multipart/form-data')) return { json: parse(await context.req.text()), files: [] };
  const form = await context.req.formData();
  const files: UploadedFile[] = [];
  for (const [name, value] of form) {
    const key = /^files\[(\d+)\]$/.exec(name)?.[1];
    if (typeof value === 'string' || key === undefined) continue;
    if (value.size > MOST_FILE_BYTES) throw refusals.tooLarge();
    const bytes = new Uint8Array(await value.arrayBuffer());
    files.push({ key, name: value.name, type: value.type || 'application/octet-stream', bytes });
  }
  const payload = form.get('payload_json');
  return { json: parse(typeof payload === 'string' ? payload : ''), files };
}

function parse(text: string): unknown {
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw refusals.invalidJson();
  }
}
