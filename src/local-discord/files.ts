import type { APIAttachment } from 'discord.js';
import { mendedName } from './file-name.js';
import type { LocalChannel, LocalState, StoredFile } from './state.js';

/** Discord's figure for a file without a boosted server, in bytes. */
export const MOST_FILE_BYTES = 10 * 1024 * 1024;

/**
 * Keeps a file under its mended name, to be had at the address that is returned.
 * @param alongside those that it comes together with, which stay too
 */
export function storeFile(
  state: LocalState,
  channel: LocalChannel,
  file: StoredFile,
  alongside: readonly APIAttachment[],
): APIAttachment {
  const id = state.nextId();
  const { name, title } = mendedName(file.name);
  const path = `/attachments/${channel.id}/${id}/${encodeURIComponent(name)}`;
  makeRoom(state, file.bytes.byteLength, alongside);
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

/** Lets go of the files of a message that is gone, or shows them no more. */
export function dropFiles(state: LocalState, attachments: readonly APIAttachment[]): void {
  for (const { url } of attachments) state.files.delete(url.slice(state.origin.length));
}

/** Lets files go until so many bytes more may be kept: those that no message shows, then the oldest. */
function makeRoom(state: LocalState, bytes: number, staying: readonly APIAttachment[]): void {
  let over = bytes - state.mostFileBytes;
  for (const file of state.files.values()) over += file.bytes.byteLength;
  if (over <= 0) return;
  const shown = new Set(
    [...state.messages.values()].flatMap(({ attachments }) => attachments.map(({ url }) => url)),
  );
  const isShown = (path: string) => shown.has(state.origin + path);
  const paths = [...state.files.keys()].filter(
    (path) => !staying.some(({ url }) => url === state.origin + path),
  );
  for (const path of [...paths.filter((one) => !isShown(one)), ...paths.filter(isShown)]) {
    if (over <= 0) return;
    over -= state.files.get(path)?.bytes.byteLength ?? 0;
    state.files.delete(path);
  }
}

/** What a stored file is served with: a browser that is led to it saves it, and runs nothing of it. */
export const fileHeaders = ({ type }: StoredFile) => ({
  'content-type': type || 'application/octet-stream',
  'content-disposition': 'attachment',
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
});
