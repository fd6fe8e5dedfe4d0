/** What the bot tells of itself while it works, to whoever counts. Nothing of it says who asked, or what. */
export interface Measures {
  /** Something was answered, refused, or failed. */
  answered(command: string, outcome: string): void;
  /** Somebody got nothing at all: too late, or nothing could be sent. */
  unanswered(): void;
  /** Discord has taken the first answer to an interaction so long after it came, in seconds. */
  acknowledged(seconds: number): void;
  /** An answer took so long, in seconds, with what was made ready for it and the turns of others. */
  searched(seconds: number): void;
  /** A request to Discord is tried again, for a reason in a word or a code. */
  requestRetried(reason: string): void;
  /** Discord asks to wait before the next request, in seconds. */
  waitAsked(seconds: number): void;
  /** The database did not do what it was asked. */
  databaseFailed(): void;
  /** Somebody asks more than is answered: a user, a scope, or a scope with too much begun at once. */
  flooded(who: 'user' | 'scope' | 'begun'): void;
  /** A shard tries to get its connection back. */
  reconnecting(shard: number): void;
}

/** Counts nothing. */
export const NO_MEASURES: Measures = {
  answered() {},
  unanswered() {},
  acknowledged() {},
  searched() {},
  requestRetried() {},
  waitAsked() {},
  databaseFailed() {},
  flooded() {},
  reconnecting() {},
};
