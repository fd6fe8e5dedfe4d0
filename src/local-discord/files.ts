import type { APIAttachment } from 'discord.js';
import { mendedName } from './file-name.js';
import type { LocalChannel, LocalState, StoredFile } from './state.js';

/** Discord's figure for a file without a boosted server, in bytes. */
export const MOST_FILE_BYTES = 10 * 1024 * 1024;

/** Keeps a file under its mended name, to be had at the address that is returned. */
export function storeFile(state: LocalState, channel: LocalChannel, file: StoredFile): APIAttachment {
  const id = state.nextId();
  const { name, title } = mendedName(file.name);
  const path = `/attachments/${channel.id}/${id}/${encodeURIComponent(name)}`;
  state.files.set(path, { ...file, name });
  return {
    id,
    filename: name,
    ...(title && { title }),
    size: file.bytes.byteLength,
    url: state.origin + path,
    proxy_url: state.origin + path,
    ...(file.type && { content_type: file.type }),
  };
}

/** What a stored file is served with: a browser that is led to it saves it, and runs nothing of it. */
export const fileHeaders = ({ type }: StoredFile) => ({
  'content-type': type || 'application/octet-stream',
  'content-disposition': 'attachment',
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
});
