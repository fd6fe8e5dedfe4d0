/** What the processes of shards and the process of all shards say to each other. */
import { z } from 'zod';

const fromShard = z.discriminatedUnion('kind', [
  /** It is online, and answers. */
  z.object({ kind: z.literal('ready') }),
  /** It would like to begin a session, and waits for its turn. */
  z.object({ kind: z.literal('turn-wanted'), request: z.int() }),
  /** It does not wait any more. */
  z.object({ kind: z.literal('turn-unwanted'), request: z.int() }),
]);

const toShard = z.discriminatedUnion('kind', [
  /** It may begin the session that it asked for. */
  z.object({ kind: z.literal('turn'), request: z.int() }),
]);

export type FromShard = z.infer<typeof fromShard>;
export type ToShard = z.infer<typeof toShard>;

/** Null for what is of somebody else. */
export const readFromShard = (message: unknown): FromShard | null =>
  fromShard.safeParse(message).data ?? null;
export const readToShard = (message: unknown): ToShard | null => toShard.safeParse(message).data ?? null;
