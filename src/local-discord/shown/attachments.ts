import { type APIAttachment, AttachmentFlags } from 'discord.js';
import type { ShownPart } from './shown.js';

/** What Discord shows as a picture; an SVG is a file to it. */
const PICTURES = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif']);

/** Whether files of a media type, perhaps with parameters, are shown as pictures; all others are to be saved. */
export const isPictureType = (type: string) => PICTURES.has(type.split(';')[0]?.trim().toLowerCase() ?? '');

/** The files of a message without Components V2: pictures side by side, then what is to be saved. */
export function showAttachments(attachments: readonly APIAttachment[]): ShownPart[] {
  const isPicture = ({ content_type: type }: APIAttachment) => isPictureType(type ?? '');
  const pictures = attachments.filter(isPicture);
  return [
    ...(pictures.length > 0 ? [{ kind: 'pictures' as const, pictures: pictures.map(picture) }] : []),
    ...attachments.filter((attachment) => !isPicture(attachment)).map(file),
  ];
}

const picture = (attachment: APIAttachment) => ({
  kind: 'picture' as const,
  url: attachment.url,
  description: attachment.description ?? null,
  isSpoiler: isSpoiler(attachment),
});

const file = (attachment: APIAttachment) => ({
  kind: 'file' as const,
  name: attachment.filename,
  size: attachment.size,
  url: attachment.url,
  isSpoiler: isSpoiler(attachment),
});

/** Said by a flag, or as it was before there was one, by the name. */
const isSpoiler = ({ filename, flags }: APIAttachment) =>
  filename.startsWith('SPOILER_') || ((flags ?? 0) & AttachmentFlags.IsSpoiler) !== 0;
