import {
  type APIAttachment,
  type APIEmbed,
  type APIMessage,
  type APIMessageInteractionMetadata,
  type APIMessageTopLevelComponent,
  type APIUser,
  MessageFlags,
  MessageReferenceType,
  MessageType,
} from 'discord.js';
import { dropFiles, storeFile } from './files.js';
import { mentionsOf } from './mentions.js';
import { giveIds } from './rules/component-ids.js';
import { type CheckedComponent, eachOf } from './rules/component-rules.js';
import type { CheckedMessage } from './rules/message-rules.js';
import type { LocalChannel, LocalState, UploadedFile } from './state.js';

/** A message as it is now; one that is deleted stays known so that its deletion can be told. */
export interface StoredMessage {
  readonly id: string;
  readonly channel: LocalChannel;
  readonly type: MessageType;
  readonly author: APIUser;
  /** The command that it answers, as in `article add`, and whose it was; null for everything else. */
  readonly command: { readonly name: string; readonly by: APIUser; readonly isOnMessage: boolean } | null;
  readonly sentAt: Date;
  /** The one user who sees it; null where everybody in the channel does. */
  readonly onlyFor: string | null;
  readonly metadata: APIMessageInteractionMetadata | null;
  readonly referencedId: string | null;
  content: string;
  embeds: APIEmbed[];
  components: APIMessageTopLevelComponent[];
  attachments: APIAttachment[];
  allowedMentions: unknown;
  flags: number;
  editedAt: Date | null;
  isDeleted: boolean;
}

/** What a new message comes from. */
export interface MessageOrigin {
  readonly channel: LocalChannel;
  /** Who sends it; where absent: the bot. */
  readonly author?: APIUser;
  readonly command?: StoredMessage['command'];
  readonly onlyFor?: string | null;
  readonly metadata?: APIMessageInteractionMetadata;
  readonly referencedId?: string | null;
  readonly flags?: number;
}

/** Puts a message that has been checked into its channel. */
export function sendMessage(
  state: LocalState,
  origin: MessageOrigin,
  body: CheckedMessage,
  files: readonly UploadedFile[],
): StoredMessage {
  const referencedId = origin.referencedId ?? null;
  const message: StoredMessage = {
    id: state.nextId(),
    channel: origin.channel,
    type: messageType(origin),
    author: origin.author ?? state.bot,
    command: origin.command ?? null,
    sentAt: new Date(),
    onlyFor: origin.onlyFor ?? null,
    metadata: origin.metadata ?? null,
    referencedId,
    content: '',
    embeds: [],
    components: [],
    attachments: [],
    allowedMentions: null,
    flags: origin.flags ?? 0,
    editedAt: null,
    isDeleted: false,
  };
  change(state, message, body, files);
  state.messages.set(message.id, message);
  tell(state, message);
  return message;
}

function messageType({ command, referencedId, metadata }: MessageOrigin): MessageType {
  if (command?.isOnMessage) return MessageType.ContextMenuCommand;
  if (referencedId) return MessageType.Reply;
  return metadata ? MessageType.ChatInputCommand : MessageType.Default;
}

/** Changes the fields that an edit gives; the others stay. */
export function editMessage(
  state: LocalState,
  message: StoredMessage,
  body: CheckedMessage,
  files: readonly UploadedFile[],
): void {
  change(state, message, body, files);
  // What fills a promise in is its first text, not a change of it.
  if (message.flags & MessageFlags.Loading) message.flags &= ~MessageFlags.Loading;
  else message.editedAt = new Date();
  tell(state, message);
}

export function deleteMessage(state: LocalState, message: StoredMessage): void {
  message.isDeleted = true;
  dropFiles(state, message.attachments);
  tell(state, message);
}

function tell(state: LocalState, { id }: StoredMessage): void {
  state.events.emit('change', { kind: 'message', id });
}

function change(
  state: LocalState,
  message: StoredMessage,
  body: CheckedMessage,
  files: readonly UploadedFile[],
) {
  const { flags: given } = body;
  // Components V2 cannot be taken off again; of the others an edit sets all that it may set.
  if (given !== undefined) message.flags = (message.flags & ~MessageFlags.SuppressEmbeds) | given;
  if (body.content !== undefined) message.content = body.content ?? '';
  if (body.embeds !== undefined) message.embeds = body.embeds ?? [];
  message.allowedMentions = body.allowed_mentions ?? null;
  const kept = body.attachments?.map(({ id }) => id);
  if (kept || body.attachments === null) {
    const isKept = ({ id }: APIAttachment) => kept?.includes(id) ?? false;
    dropFiles(
      state,
      message.attachments.filter((attachment) => !isKept(attachment)),
    );
    message.attachments = message.attachments.filter(isKept);
  }
  const added: APIAttachment[] = [];
  for (const file of files) added.push(storeUpload(state, message.channel, file, body, added));
  message.attachments.push(...added);
  if (body.components !== undefined) {
    // Checking has made them: they are the message's own.
    const components = body.components ?? [];
    giveIds(components as CheckedComponent[]);
    const names = new Map(message.attachments.map(({ filename, url }) => [filename, url]));
    // The bot names them as it sent them, before their names were mended.
    added.forEach(({ url }, index) => {
      names.set(files[index]?.name ?? '', url);
    });
    resolveFiles(components as CheckedComponent[], names);
    message.components = components;
  }
}

/** Keeps a file that the bot has sent, as its body describes it. */
function storeUpload(
  state: LocalState,
  channel: LocalChannel,
  { key, ...file }: UploadedFile,
  { attachments: described }: CheckedMessage,
  alongside: readonly APIAttachment[],
): APIAttachment {
  const about = described?.find(({ id }) => id === key);
  const named = { ...file, name: about?.filename ?? file.name };
  const attachment = storeFile(state, channel, named, alongside);
  return { ...attachment, ...(about?.description && { description: about.description }) };
}

/** `attachment://name` becomes the address under which that file is served. */
function resolveFiles(components: readonly CheckedComponent[], addresses: ReadonlyMap<string, string>): void {
  for (const component of eachOf(components))
    for (const one of [
      component.media,
      component.file,
      ...(component.items ?? []).map((item) => item.media),
    ]) {
      const found = addresses.get(/^attachment:\/\/(.*)$/s.exec(one?.url ?? '')?.[1] ?? '');
      if (one && found) one.url = found;
    }
}

/** The message as Discord sends it. */
export function messagePayload(state: LocalState, message: StoredMessage): APIMessage {
  const { channel, metadata, referencedId } = message;
  const guild = channel.guild ? { guild_id: channel.guild.id } : {};
  return {
    id: message.id,
    channel_id: channel.id,
    type: message.type,
    author: message.author,
    content: message.content,
    timestamp: message.sentAt.toISOString(),
    edited_timestamp: message.editedAt?.toISOString() ?? null,
    tts: false,
    mention_everyone: false,
    mentions: mentionsOf(message).flatMap((id) => state.users.get(id) ?? []),
    mention_roles: [],
    attachments: message.attachments,
    embeds: message.embeds,
    components: message.components,
    pinned: false,
    flags: message.flags,
    ...(message.author === state.bot && { application_id: state.applicationId }),
    ...(metadata && { webhook_id: state.applicationId, interaction_metadata: metadata }),
    ...(referencedId && {
      message_reference: {
        type: MessageReferenceType.Default,
        message_id: referencedId,
        channel_id: channel.id,
        ...guild,
      },
    }),
  };
}
