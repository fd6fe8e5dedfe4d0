import type { LocalMessage } from '../people/local-message.js';

/** Who is who, for what names people and channels by their ids. A `LocalPerson` is one. */
export interface Names {
  /** The name by which a mention shows somebody. */
  nameOf(userId: string): string;
  /** A channel's name without `#`; null where it is not known. */
  channelNameOf?(channelId: string): string | null;
}

/** What a message is shown amid. */
export interface Surroundings extends Names {
  /** The message that another one replies to, as the person who looks sees it. */
  message?(id: string): LocalMessage | undefined;
  /** Who may be chosen where the bot asks for a person; where absent, such a choice is not available. */
  readonly people?: readonly { readonly id: string; readonly name: string }[];
}

/** Where nobody is known, as in Discord. */
export const NO_NAMES: Names = { nameOf: () => 'unknown-user' };
