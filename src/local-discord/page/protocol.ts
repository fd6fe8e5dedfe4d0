/**
 * What the page and its server say to each other; plain data, nothing is imported but types of the same kind.
 *
 * The page listens at the WebSocket `/events?as=PERSON&in=CHANNEL&locale=LOCALE` to `PageEvent`s, of which a
 * `snapshot` is the first; where it names nobody who is here, it gets the view of the first person in the first
 * server, and where it names no locale of this world, the first one of the same language, or the first one.
 * It acts by `POST /act`: a form whose part `act` is an `Act` in JSON and whose parts `file:NAME` are files for the
 * option or field NAME. The answer is an `Outcome` in JSON; for an act that cannot be read status 400, for one from
 * elsewhere 403, for one that is too large 413, each with `{ message }`.
 */
import type {
  ShownChoice,
  ShownCommand,
  ShownForm,
  ShownMessage,
  ShownMessageCommand,
} from '../shown/shown.js';

/** Who and where there is, and the state of the bot. */
export interface World {
  readonly bot: { readonly id: string; readonly name: string };
  readonly isBotOnline: boolean;
  readonly servers: readonly {
    readonly id: string;
    readonly name: string;
    readonly channelId: string;
    readonly channelName: string;
  }[];
  readonly people: readonly PageSelf[];
  /** Interface languages, as Discord names them. */
  readonly locales: readonly string[];
}

export interface PageSelf {
  readonly id: string;
  readonly name: string;
  readonly managesServers: boolean;
  /** Their conversation with the bot. */
  readonly directChannelId: string;
}

/** The commands that Discord offers one person in one channel. */
export interface Offered {
  readonly commands: readonly ShownCommand[];
  readonly messageCommands: readonly ShownMessageCommand[];
}

export type PageEvent =
  /** All there is to see, oldest first. */
  | ({
      readonly kind: 'snapshot';
      readonly world: World;
      readonly messages: readonly ShownMessage[];
    } & Offered)
  /** A message that came or changed. */
  | { readonly kind: 'message'; readonly message: ShownMessage }
  | { readonly kind: 'gone'; readonly id: string }
  | ({ readonly kind: 'commands' } & Offered)
  | { readonly kind: 'bot'; readonly isOnline: boolean };

interface Actor {
  /** A person's id. */
  readonly as: string;
  /** A channel's id. */
  readonly in: string;
  readonly locale: string;
}

export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** What a person does. */
export type Act = Actor &
  (
    | { readonly do: 'run'; readonly command: string; readonly options: OptionValues }
    | {
        readonly do: 'complete';
        readonly command: string;
        readonly options: OptionValues;
        readonly focused: string;
      }
    | { readonly do: 'run-on'; readonly command: string; readonly message: string }
    /** A button, or with values a select. */
    | {
        readonly do: 'press';
        readonly message: string;
        readonly customId: string;
        readonly values?: readonly string[];
      }
    /** Hands in a form; values by custom id: a text, or what is chosen. */
    | {
        readonly do: 'submit';
        readonly form: string;
        readonly values: Readonly<Record<string, string | readonly string[]>>;
      }
    | { readonly do: 'say'; readonly text: string }
    /** Puts a private answer away. */
    | { readonly do: 'dismiss'; readonly message: string }
  );

export type Outcome =
  /** The message came, changed or went, and the event that says so is sent; or a press was acknowledged. */
  | { readonly kind: 'done'; readonly message: string }
  | { readonly kind: 'choices'; readonly choices: readonly ShownChoice[] }
  | { readonly kind: 'form'; readonly form: ShownForm }
  /** Discord's client does not send this; `field` is the option or field that is wrong. */
  | { readonly kind: 'not-sent'; readonly text: string; readonly field: string | null }
  /** The bot did not answer; what Discord says then. */
  | { readonly kind: 'no-response'; readonly text: string };
