import type { Outcome } from '../../protocol.js';
import type { Page } from '../page.js';
import { type Draft, refused, type Sendable } from './draft.js';
import type { Place, Typed } from './place-to-write.js';
import { type WrittenText, written } from './text.js';

/**
 * Sends from a composer that is empty already, so that the next thing can be typed at once. What turns out not to be
 * sent, be it that the server is away, is given back; the bot's silence is told where its answer would have stood.
 */
export class Sending {
  readonly #page: Page;
  readonly #gaveBack: (place: Place) => void;

  /** @param gaveBack called when a composer has its text or command again */
  constructor(page: Page, gaveBack: (place: Place) => void) {
    this.#page = page;
    this.#gaveBack = gaveBack;
  }

  async say(typed: WrittenText, place: Place): Promise<void> {
    const outcome = await this.#page.say(typed.text.trim());
    // Nobody but the page's server has to answer.
    if (outcome.kind !== 'done') this.#giveBack(place, written(typed.text, textOf(outcome)), textOf(outcome));
  }

  async run(draft: Draft, { values, files }: Sendable, place: Place): Promise<void> {
    place.last = { ...draft, problem: null };
    const outcome = await this.#page.run(draft.command.name, values, files);
    if (outcome.kind === 'not-sent')
      this.#giveBack(place, refused(draft, outcome.text, outcome.field), outcome.text);
  }

  /** What was typed since is not overwritten. */
  #giveBack(place: Place, back: Typed, why: string): void {
    place.last = back;
    const isEmpty = place.typed.kind === 'text' && place.typed.text === '';
    place.typed = isEmpty ? back : { ...place.typed, problem: this.#page.texts.composer.notSentBefore(why) };
    if (isEmpty) this.#gaveBack(place);
    else this.#page.change({});
  }
}

const textOf = (outcome: Outcome) => ('text' in outcome ? outcome.text : '');
