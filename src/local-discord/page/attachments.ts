import { isPictureType } from '../shown/attachments.js';

/**
 * A file of a message, fetched from the local Discord.
 * @param path beginning with `/attachments/`
 * @param discord the local Discord's origin
 */
export async function attachment(path: string, discord: string): Promise<Response> {
  const { ok, body, headers } = await fetch(`${discord}${path}`);
  if (!ok) return Response.json({ message: 'This file is not there any more.' }, { status: 404 });
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  const isPicture = isPictureType(type);
  return new Response(body, {
    headers: {
      'content-type': isPicture ? type : 'application/octet-stream',
      'content-disposition': isPicture ? 'inline' : 'attachment',
    },
  });
}

/** An event as it is sent, with the addresses of files led to the page's own server. */
export function withOwnAttachments(discord: string): (event: unknown) => string {
  const theirs = `${discord}/attachments/`;
  return (event) =>
    JSON.stringify(event, (key, value) =>
      key === 'url' && typeof value === 'string' && value.startsWith(theirs)
        ? value.slice(discord.length)
        : value,
    );
}
