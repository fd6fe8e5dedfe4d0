import type { Interaction } from 'discord.js';
import type { Logger } from 'pino';
import type { Measures } from '../../operations/measures.js';
import { isTooLate, offer, reply } from '../reply.js';
import { scopeOf } from '../scope-of.js';
import { textsFor } from '../texts/texts.js';
import { viewNotice } from '../views/notice.js';
import { Buckets } from './bucket.js';
import { FewAtOnce } from './few-at-once.js';
import type { FloodLimits } from './limits.js';

/** Of users, and of scopes: each takes some hundred bytes. */
const MOST_KEPT = 10_000;

/** When a scope that has too much begun may try again, in milliseconds: nobody knows when it is done. */
const BEGUN_PAUSE_MS = 5_000;

/** Those who are not answered are told so a few at once, so that they do not stand in the way of others… */
const NOTES_AT_ONCE = 16;

/** …and one after another while somebody is being answered. */
const NOTES_BESIDE_ANSWERS = 1;

/** As long as a note takes to be made and sent, in milliseconds; Discord may take a hundred times as long to take it. */
const NOTE_MS = 2;

/** How often the log tells of floods, in milliseconds. */
const TOLD_EACH_MS = 10_000;

/** Answers no more of one user or one scope than others can be answered beside, and tells the rest when to go on. */
export class FloodGuard {
  readonly #limits: FloodLimits;
  readonly #measures: Measures;
  readonly #log: Logger;
  readonly #users: Buckets;
  readonly #typing: Buckets;
  readonly #scopes: Buckets;
  readonly #notes: FewAtOnce;
  /** How many are being answered, by scope; a scope without any is not there. */
  readonly #begun = new Map<string, number>();
  #toldAt = Number.NEGATIVE_INFINITY;
  #untold = 0;

  constructor(limits: FloodLimits, measures: Measures, log: Logger) {
    this.#limits = limits;
    this.#measures = measures;
    this.#log = log;
    this.#users = new Buckets(limits.user, MOST_KEPT);
    this.#typing = new Buckets(limits.typing, MOST_KEPT);
    this.#scopes = new Buckets(limits.scope, MOST_KEPT);
    this.#notes = new FewAtOnce({
      most: () => (this.#begun.size > 0 ? NOTES_BESIDE_ANSWERS : NOTES_AT_ONCE),
      ownMs: NOTE_MS,
      withinMs: limits.noteWithinMs,
    });
  }

  /** Has an interaction answered, or its user told when to go on. */
  async take(interaction: Interaction, answer: () => Promise<void>): Promise<void> {
    const scope = placeOf(interaction);
    const pauseMs = this.#pauseFor(interaction, scope);
    if (pauseMs > 0) return this.#refuse(interaction, pauseMs);
    this.#begun.set(scope, (this.#begun.get(scope) ?? 0) + 1);
    try {
      await answer();
    } finally {
      const left = (this.#begun.get(scope) ?? 1) - 1;
      if (left > 0) this.#begun.set(scope, left);
      else this.#begun.delete(scope);
    }
  }

  /** In how many milliseconds its user may go on; 0: it is answered now. */
  #pauseFor(interaction: Interaction, scope: string): number {
    const now = performance.now();
    const ofUser = (interaction.isAutocomplete() ? this.#typing : this.#users).take(interaction.user.id, now);
    if (ofUser > 0) return this.#counted('user', ofUser);
    // A flood of one user, refused above, takes nothing from the others in their server.
    const ofScope = this.#scopes.take(scope, now);
    if (ofScope > 0) return this.#counted('scope', ofScope);
    return (this.#begun.get(scope) ?? 0) < this.#limits.mostBegun
      ? 0
      : this.#counted('begun', BEGUN_PAUSE_MS);
  }

  #counted(who: 'user' | 'scope' | 'begun', pauseMs: number): number {
    this.#measures.flooded(who);
    this.#untold++;
    const now = performance.now();
    if (now - this.#toldAt >= TOLD_EACH_MS) {
      this.#log.warn({ who, count: this.#untold }, 'more is asked at once than is answered');
      this.#toldAt = now;
      this.#untold = 0;
    }
    return pauseMs;
  }

  async #refuse(interaction: Interaction, pauseMs: number): Promise<void> {
    try {
      const isTold = await this.#notes.run(async () => {
        // Choices are missed by nobody for a moment.
        if (interaction.isAutocomplete()) return offer(interaction, []);
        if (!interaction.isRepliable()) return;
        // By Discord's clock, as whoever reads it has it: this machine's may be wrong.
        const goOnAt = Math.ceil((interaction.createdTimestamp + pauseMs) / 1_000) * 1_000;
        await reply(interaction, viewNotice(textsFor(interaction).flooding(goOnAt)), { isPublic: false });
      });
      if (!isTold) this.#measures.unanswered();
    } catch (err) {
      this.#measures.unanswered();
      if (!isTooLate(err)) this.#log.warn({ err }, 'who asks too much could not be told so');
    }
  }
}

/** Its scope, or where it is so malformed that it has none, its user. */
function placeOf(interaction: Interaction): string {
  return interaction.authorizingIntegrationOwners ? scopeOf(interaction) : `person:${interaction.user.id}`;
}
