import type { ResponseLike } from 'discord.js';

/** An answer with all that it says, so that nothing of it can get lost any more. */
export interface WholeAnswer extends ResponseLike {
  /** What its JSON says; undefined where it says nothing, or something else. */
  readonly said: unknown;
  /** Whether Discord may have said it: JSON that is whole, or nothing. Proxies send pages. */
  readonly isOfDiscord: boolean;
}

/**
 * Waits for the rest of an answer.
 * @throws the network's errors
 */
export async function readWhole(answer: ResponseLike): Promise<WholeAnswer> {
  // Most say nothing, and somebody waits for each.
  if (answer.status === 204) return Object.assign(answer, { said: undefined, isOfDiscord: true });
  const bytes = await answer.arrayBuffer();
  const text = decoder.decode(bytes);
  const isJson = answer.headers.get('content-type')?.startsWith('application/json') ?? false;
  const parsed = isJson ? parse(text) : undefined;
  return {
    ...plain(answer),
    isOfDiscord: isJson ? parsed !== undefined : text === '',
    said: parsed,
    bodyUsed: true,
    body: null,
    arrayBuffer: async () => bytes,
    text: async () => text,
    json: async () => (parsed === undefined ? JSON.parse(text) : parsed),
  };
}

const decoder = new TextDecoder();

/** Discord's answer where it has done what was asked and says nothing about it. */
export async function done(): Promise<WholeAnswer> {
  return readWhole(new Response(null, { status: 204 }));
}

/** The same answer under headers that are set anew. */
export function withHeaders(answer: WholeAnswer, headers: Record<string, string>): WholeAnswer {
  const all = new Headers([...answer.headers]);
  for (const [name, value] of Object.entries(headers)) all.set(name, value);
  return { ...answer, headers: all };
}

/** Some of these are asked for only when they are read. */
const plain = ({ headers, ok, status, statusText }: ResponseLike) => ({ headers, ok, status, statusText });

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
