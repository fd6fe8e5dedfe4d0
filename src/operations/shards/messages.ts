/** What the processes of shards and the process of all shards say to each other. */
import { z } from 'zod';

const fromShard = z.discriminatedUnion('kind', [
  /** It is online, and answers. */
  z.object({ kind: z.literal('ready') }),
  /** It would like to begin a session, and waits for its turn. */
  z.object({ kind: z.literal('turn-wanted'), request: z.int() }),
  /** It does not wait any more. */
  z.object({ kind: z.literal('turn-unwanted'), request: z.int() }),
  /** It is there. */
  z.object({ kind: z.literal('life'), request: z.int() }),
  /** What it lacks to answer, and how its connection is. */
  z.object({
    kind: z.literal('readiness'),
    request: z.int(),
    missing: z.array(z.string()),
    shards: z.array(z.object({ id: z.int(), state: z.string(), pingSeconds: z.number().nullable() })),
  }),
  /** What it has counted, in Prometheus' text format. */
  z.object({ kind: z.literal('metrics'), request: z.int(), text: z.string(), contentType: z.string() }),
]);

const toShard = z.discriminatedUnion('kind', [
  /** It may begin the session that it asked for. */
  z.object({ kind: z.literal('turn'), request: z.int() }),
  /** It is to tell something of itself. */
  z.object({ kind: z.literal('tell'), request: z.int(), what: z.enum(['life', 'readiness', 'metrics']) }),
]);

export type FromShard = z.infer<typeof fromShard>;
export type ReadinessTold = Extract<FromShard, { kind: 'readiness' }>;
export type MetricsTold = Extract<FromShard, { kind: 'metrics' }>;
export type ToShard = z.infer<typeof toShard>;

/** Null for what is of somebody else. */
export const readFromShard = (message: unknown): FromShard | null =>
  fromShard.safeParse(message).data ?? null;
export const readToShard = (message: unknown): ToShard | null => toShard.safeParse(message).data ?? null;
