/**
 * Which time it is, where the machine's clock may be wrong: it stands at 1970 where a small machine has just started, it
 * is set forwards and backwards, and a whole month's difference would delete what is to be kept for a month.
 */
import { type Client, Events, RESTEvents } from 'discord.js';
import type { Logger } from 'pino';

/** How often the clock is looked at, in milliseconds. */
const LOOK_EVERY = 1_000;

/** A jump that matters, in milliseconds; the smaller ones are those of a clock that is kept right. */
const JUMP = 2_000;

/** The machine's time and Discord's, in milliseconds since 1970. */
export class Clocks {
  /** Discord's, when its last answer came, and the process's own clock then, which never jumps. */
  #told: { time: number; at: number } | null = null;

  constructor({ rest }: Pick<Client, 'rest'>) {
    rest.on(RESTEvents.Response, (_, { headers }) => {
      const time = Date.parse(headers.get('date') ?? '');
      if (!Number.isNaN(time)) this.#told = { time, at: performance.now() };
    });
  }

  /** The earlier of the two; the machine's where Discord has told none. Nothing is too old yet that is not too old by it. */
  get earlier(): number {
    return Math.min(Date.now(), this.#discords ?? Date.now());
  }

  /** The later of the two. */
  get later(): number {
    return Math.max(Date.now(), this.#discords ?? Date.now());
  }

  /** Whole milliseconds: databases keep no parts of them. */
  get #discords(): number | null {
    return this.#told && Math.round(this.#told.time + performance.now() - this.#told.at);
  }
}

/**
 * The REST client counts its requests by the machine's clock: where that is set back by hours, it would wait for them
 * before it sends anything more. So it begins to count anew.
 * @returns what ends it
 */
export function followClock(client: Client, log: Logger): () => void {
  let ahead = Date.now() - performance.now();
  const look = () => {
    const now = Date.now() - performance.now();
    const jump = now - ahead;
    ahead = now;
    if (Math.abs(jump) < JUMP) return;
    client.rest.globalReset = -1;
    client.rest.handlers.clear();
    log.warn({ seconds: Math.round(jump / 1_000) }, 'the clock of this machine was set');
  };
  client.prependListener(Events.InteractionCreate, look);
  const timer = setInterval(look, LOOK_EVERY).unref();
  return () => {
    clearInterval(timer);
    client.off(Events.InteractionCreate, look);
  };
}
