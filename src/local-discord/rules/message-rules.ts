import { type APIEmbed, type APIMessageTopLevelComponent, MessageFlags } from 'discord.js';
import { z } from 'zod';
import { refusals } from '../rest/refusal.js';
import {
  type CheckedComponent,
  checkComponents,
  eachOf,
  type PlacedComponent,
  placed,
} from './component-rules.js';
import { componentsV1, componentsV2, text } from './component-schema.js';
import { checkEmbeds, embeds } from './embed-rules.js';
import { FormErrors } from './form.js';

/** A message's body after Discord's rules; a field that was not given is absent. */
export interface CheckedMessage {
  content?: string | null;
  embeds?: APIEmbed[] | null;
  components?: APIMessageTopLevelComponent[] | null;
  flags?: number;
  allowed_mentions?: unknown;
  attachments?:
    | { id: string; filename?: string | undefined; description?: string | null | undefined }[]
    | null;
  message_reference?: { message_id: string; fail_if_not_exists?: boolean | undefined } | null;
}

/** What a message is checked as. */
export interface MessageCheck {
  /** Where the body stands in the request, such as `data` of an answer. */
  prefix?: readonly PropertyKey[];
  /** Names of files that come with it. */
  files: readonly string[];
  /** What is edited, as it is before; absent for a new message. */
  edited?: { flags: number; content: string; embeds: unknown[]; components: unknown[]; hasFiles: boolean };
  /** The flags that may be set here. */
  flags: number;
}

/** Flags that any new message of a bot may carry. */
export const SENDABLE_FLAGS =
  MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2;
/** Flags that an edit may carry. */
export const EDITABLE_FLAGS = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;

/** Discord answers HTTP 500 to messages of more text than this, in bytes of UTF-8. */
const MOST_BYTES = 10_000;

/** Whether a body asks for a message that one person alone sees. */
export const isForOne = (body: unknown): boolean => {
  const flags = typeof body === 'object' && body && 'flags' in body ? Number(body.flags) : 0;
  return (flags & MessageFlags.Ephemeral) !== 0;
};

const snowflake = z.string().regex(/^\d{1,20}$/, 'NUMBER_TYPE_COERCE: Value is not snowflake.');
const mentionIds = z.array(snowflake).max(100).nullish();

const envelope = z.object({
  content: z.string().max(2000).nullish(),
  embeds: embeds.nullish(),
  flags: z.int().min(0).nullish(),
  allowed_mentions: z
    .object({
      parse: z.array(z.enum(['users', 'roles', 'everyone'])).nullish(),
      users: mentionIds,
      roles: mentionIds,
      replied_user: z.boolean().nullish(),
    })
    .nullish(),
  attachments: z
    .array(
      z.object({
        id: z.union([snowflake, z.int().transform(String)]),
        filename: z.string().max(260).optional(),
        description: text(0, 1024).nullish(),
      }),
    )
    .max(10)
    .nullish(),
  message_reference: z
    .object({ message_id: snowflake, fail_if_not_exists: z.boolean().optional() })
    .nullish(),
  sticker_ids: z.array(snowflake).max(3).nullish(),
  poll: z.unknown().optional(),
  components: z.unknown().optional(),
});
type Envelope = z.infer<typeof envelope>;

/**
 * Checks a message as Discord does.
 * @throws {Refusal} 50035 for what is wrong in a field, 50006 for an empty message, 500 for one of too many bytes
 */
export function checkMessage(body: unknown, check: MessageCheck): CheckedMessage {
  const form = new FormErrors(check.prefix);
  const given = form.parse(envelope, body ?? {});
  const flags = (given.flags ?? 0) & check.flags;
  const isV2 = ((flags | (check.edited?.flags ?? 0)) & MessageFlags.IsComponentsV2) !== 0;
  const components = checkedComponents(given, isV2, check, form);
  if (isV2) refuseLegacyFields(given, check, form);
  checkEmbeds(given.embeds ?? [], form);
  checkMentions(given, form);
  form.refuseIfAny();
  refuseEmpty(given, components, check);
  refuseTooManyBytes(given, components);
  return {
    ...('content' in given && { content: given.content?.trim() ?? null }),
    ...('embeds' in given && { embeds: (given.embeds ?? null) as APIEmbed[] | null }),
    ...(components !== undefined && { components }),
    ...(given.flags != null && { flags }),
    allowed_mentions: given.allowed_mentions ?? null,
    ...('attachments' in given && { attachments: given.attachments ?? null }),
    ...(given.message_reference && {
      message_reference: given.message_reference,
    }),
  } as CheckedMessage;
}

function checkedComponents(given: Envelope, isV2: boolean, check: MessageCheck, form: FormErrors) {
  if (given.components === undefined) return undefined;
  if (given.components === null) return null;
  const inner = new FormErrors([...form.prefix, 'components']);
  const components = inner.parse<z.ZodType>(isV2 ? componentsV2 : componentsV1, given.components);
  const all = placed(components as CheckedComponent[], ['components']);
  checkComponents(all, form);
  refuseUnknownFiles(all, check, form);
  return components as APIMessageTopLevelComponent[];
}

/** A message with Components V2 has nothing beside its components. */
function refuseLegacyFields(given: Envelope, check: MessageCheck, form: FormErrors): void {
  const wasV2 = ((check.edited?.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  const kept = wasV2 ? undefined : check.edited;
  const legacy: Record<string, unknown> = {
    content: given.content === undefined ? kept?.content : given.content,
    embeds: given.embeds === undefined ? kept?.embeds : given.embeds,
    sticker_ids: given.sticker_ids,
    poll: given.poll,
  };
  for (const [field, value] of Object.entries(legacy)) {
    if (value == null || value === '' || (Array.isArray(value) && value.length === 0)) continue;
    form.add(
      [field],
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    );
  }
}

/** `attachment://name` must name a file of this very message. */
function refuseUnknownFiles(all: readonly PlacedComponent[], check: MessageCheck, form: FormErrors): void {
  for (const { component, path } of all) {
    const urls = [
      component.media?.url,
      component.file?.url,
      ...(component.items ?? []).map((i) => i.media.url),
    ];
    for (const url of urls) {
      if (url === undefined) continue;
      const name = url.startsWith('attachment://') ? url.slice('attachment://'.length) : null;
      if (name === null && !component.file && /^https?:\/\//.test(url)) continue;
      if (name !== null && (check.files.includes(name) || check.edited?.hasFiles)) continue;
      form.add(path, 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', `The file ${url} was not found`);
    }
  }
}

/** An id may be allowed by a list or by its whole kind, not by both. */
function checkMentions(given: Envelope, form: FormErrors): void {
  const mentions = given.allowed_mentions;
  for (const kind of ['users', 'roles'] as const)
    if (mentions?.parse?.includes(kind) && mentions[kind]?.length)
      form.add(
        ['allowed_mentions'],
        'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
      );
}

function refuseEmpty(given: Envelope, components: unknown[] | null | undefined, check: MessageCheck): void {
  const kept = check.edited;
  const has = [
    (given.content === undefined ? kept?.content : given.content)?.trim(),
    (given.embeds === undefined ? kept?.embeds : given.embeds)?.length,
    (components === undefined ? kept?.components : components)?.length,
    check.files.length || (given.attachments === undefined ? kept?.hasFiles : given.attachments?.length),
    given.poll,
    given.sticker_ids?.length,
  ];
  if (!has.some(Boolean)) throw refusals.emptyMessage();
}

function refuseTooManyBytes(given: Envelope, components: unknown[] | null | undefined): void {
  const texts = eachOf((components ?? []) as CheckedComponent[]).map(({ content }) => content ?? '');
  const embedded = given.embeds ? JSON.stringify(given.embeds) : '';
  const bytes = Buffer.byteLength([given.content ?? '', embedded, ...texts].join(''));
  if (bytes > MOST_BYTES) throw refusals.internal();
}
