import type { ShownCommand, ShownForm, ShownMessage, ShownMessageCommand } from '../../shown/shown.js';
import type { OptionValues, Outcome, PageEvent, PageSelf, World } from '../protocol.js';
import { act, type Doing, type Files, NotReached } from './act.js';
import { Connection } from './connection.js';
import type { Notice } from './notice.js';
import { remember } from './remembered.js';
import { type Texts, textsFor } from './texts/texts.js';
import { type KnownViewpoint, knownIn, type Viewpoint, viewpointIn } from './viewpoint.js';

export type { Viewpoint } from './viewpoint.js';

export interface PageState {
  /** Null until the first snapshot. */
  readonly world: World | null;
  readonly viewpoint: Viewpoint | null;
  readonly isConnected: boolean;
  readonly commands: readonly ShownCommand[];
  readonly messageCommands: readonly ShownMessageCommand[];
  readonly messages: readonly ShownMessage[];
  readonly notices: readonly Notice[];
  readonly form: ShownForm | null;
  /** The presses that are under way, by `pressId`. */
  readonly pressing: ReadonlySet<string>;
  /** What a press came to, by message, where it came to nothing. */
  readonly failures: ReadonlyMap<string, string>;
  /** The message whose menu is open, and where, in pixels of the window. */
  readonly menu: { readonly messageId: string; readonly x: number; readonly y: number } | null;
  /** Whether messages came that stand below what is on the screen. */
  readonly hasNews: boolean;
  /** Whether a narrow screen shows the sidebar. */
  readonly isSidebarOpen: boolean;
  /** How much was sent that one wants to see arrive at the end of the messages. */
  readonly sentCount: number;
}

/** What stands on the screen and what can be done there; draws again whenever anything changes. */
export class Page {
  #state: PageState = {
    world: null,
    viewpoint: null,
    isConnected: false,
    commands: [],
    messageCommands: [],
    messages: [],
    notices: [],
    form: null,
    sentCount: 0,
    ...NOTHING_DONE,
  };
  /** From where was looked the last time that it was known; by name, it holds over another start of the program. */
  #known: KnownViewpoint | null = null;
  #connection: Connection | null = null;
  #noticeCount = 0;
  readonly #draw: () => void;

  constructor(draw: () => void) {
    this.#draw = draw;
  }

  get state(): PageState {
    return this.#state;
  }

  /** The page's own words, in the language of the person who looks. */
  get texts(): Texts {
    return textsFor(this.#state.viewpoint?.locale ?? navigator.language);
  }

  /** The person who looks. */
  get self(): PageSelf | undefined {
    const { world, viewpoint } = this.#state;
    return world?.people.find(({ id }) => id === viewpoint?.personId);
  }

  /** A command, or one on messages, by its name in the language of the person who looks; as it is where it is gone. */
  labelOf(name: string): string {
    const { commands, messageCommands } = this.#state;
    return [...commands, ...messageCommands].find((one) => one.name === name)?.label ?? name;
  }

  change(changes: Partial<PageState>): void {
    this.#state = { ...this.#state, ...changes };
    this.#draw();
  }

  /** Begins to look: from where the tab did before, else as the first person in the first server. */
  begin(before: KnownViewpoint | null): void {
    this.#known = before;
    this.look(before);
  }

  /** Looks from somewhere else. @param world where it is, when that has changed too */
  look(viewpoint: Viewpoint | null, world = this.#state.world): void {
    this.#connection?.close();
    this.change({ world, viewpoint, messages: [], notices: [], form: null, ...NOTHING_DONE });
    this.#keep();
    this.#connection = new Connection(viewpoint, {
      onEvent: (event) => this.#hear(event),
      onConnected: (isConnected) => this.change({ isConnected }),
    });
  }

  async run(command: string, options: OptionValues, files: Files = {}): Promise<Outcome> {
    return this.#do({ do: 'run', command, options }, files, `/${command}`);
  }

  async complete(command: string, options: OptionValues, focused: string): Promise<Outcome> {
    return this.#do({ do: 'complete', command, options, focused });
  }

  async runOn(command: string, message: string): Promise<Outcome> {
    return this.#do({ do: 'run-on', command, message }, {}, command);
  }

  async press(message: string, customId: string, values?: readonly string[]): Promise<Outcome> {
    const id = pressId(message, customId);
    const { failures: before } = this.#state;
    const failures = new Map([...before].filter(([key]) => key !== message));
    this.change({ failures, pressing: new Set([...this.#state.pressing, id]) });
    const { viewpoint } = this.#state;
    const outcome = await this.#do({ do: 'press', message, customId, ...(values && { values }) });
    if (this.#state.viewpoint !== viewpoint) return outcome;
    const pressing = new Set([...this.#state.pressing].filter((one) => one !== id));
    const problem = problemOf(outcome);
    const told = problem && new Map([...this.#state.failures, [message, this.texts.pressFailed(problem)]]);
    this.change({ pressing, ...(told && { failures: told }) });
    return outcome;
  }

  async submit(values: Record<string, string | readonly string[]>, files: Files = {}): Promise<Outcome> {
    const { form } = this.#state;
    if (!form) throw new Error('there is no form to hand in');
    const outcome = await this.#do({ do: 'submit', form: form.id, values }, files);
    if (outcome.kind === 'done' && this.#state.form === form) this.change({ form: null });
    return outcome;
  }

  async say(text: string): Promise<Outcome> {
    return this.#do({ do: 'say', text });
  }

  async dismiss(message: string): Promise<Outcome> {
    return this.#do({ do: 'dismiss', message });
  }

  dismissNotice(id: string): void {
    this.change({ notices: this.#state.notices.filter((notice) => notice.id !== id) });
  }

  /** @param sending what is shown as under way until the outcome is there; nothing where absent */
  async #do(doing: Doing, files: Files = {}, sending?: string): Promise<Outcome> {
    const { viewpoint } = this.#state;
    if (!viewpoint) throw new Error('nobody looks yet');
    const { personId, channelId, locale } = viewpoint;
    const notice = this.#notice(sending ?? null);
    if (sending) this.#show(notice);
    if (GOES_TO_END.has(doing.do)) this.change({ sentCount: this.#state.sentCount + 1, hasNews: false });
    const { texts } = this;
    const sent = act({ as: personId, in: channelId, locale, ...doing }, files, texts);
    const outcome = await sent.then(inWordsOf(texts)).catch((error: unknown) => {
      // The bot had no part in it: who does something has it back, like all that is not sent.
      if (error instanceof NotReached) return { kind: 'not-sent', text: error.message, field: null } as const;
      throw error;
    });
    this.dismissNotice(notice.id);
    // Somebody else may look by now, or the same person elsewhere.
    if (this.#state.viewpoint !== viewpoint) return outcome;
    if (outcome.kind === 'form') this.change({ form: outcome.form });
    const isTold = outcome.kind === 'not-sent' ? TELLS_UNSENT.has(doing.do) : TELLS_SILENCE.has(doing.do);
    const problem = problemOf(outcome);
    if (problem !== null && !isTold) this.#show({ ...notice, kind: 'failed', why: problem });
    return outcome;
  }

  #notice(sent: string | null): Notice {
    const id = `notice-${++this.#noticeCount}`;
    return { id, kind: 'sending', sent, why: '', after: this.#state.messages.at(-1)?.id ?? null };
  }

  #show(notice: Notice): void {
    this.change({ notices: [...this.#state.notices, notice] });
  }

  #keep(): void {
    const { world, viewpoint } = this.#state;
    const known = world && viewpoint && knownIn(world, viewpoint);
    if (!known) return;
    this.#known = known;
    remember(known);
  }

  /** What was sent is under way no longer once its answer stands there, be it that the bot is thinking. */
  #putAwaySent({ command }: ShownMessage): void {
    if (!command || command.by.id !== this.self?.id) return;
    const sent = command.isOnMessage ? command.name : `/${command.name}`;
    const notice = this.#state.notices.find((one) => one.kind === 'sending' && one.sent === sent);
    if (notice) this.dismissNotice(notice.id);
  }

  #hear(event: PageEvent): void {
    const { world, messages } = this.#state;
    switch (event.kind) {
      case 'snapshot': {
        const { kind: _, ...seen } = event;
        const { viewpoint } = this.#state;
        const isHere = viewpoint !== null && knownIn(event.world, viewpoint) !== null;
        const here = isHere ? viewpoint : viewpointIn(event.world, this.#known, navigator.language);
        // What came is the first person's view: another start of the program has other ids.
        if (viewpoint && !isHere) this.look(here, event.world);
        else {
          this.change({ ...seen, viewpoint: here });
          this.#keep();
        }
        return;
      }
      case 'message': {
        const isKnown = messages.some(({ id }) => id === event.message.id);
        if (!isKnown) this.#putAwaySent(event.message);
        const changed = messages.map((message) =>
          message.id === event.message.id ? event.message : message,
        );
        this.change({ messages: isKnown ? changed : [...messages, event.message] });
        return;
      }
      case 'gone':
        this.change({ messages: messages.filter(({ id }) => id !== event.id) });
        return;
      case 'commands':
        this.change({ commands: event.commands, messageCommands: event.messageCommands });
        return;
      case 'bot':
        if (world) this.change({ world: { ...world, isBotOnline: event.isOnline } });
    }
  }
}

/** What a new view begins with. */
const NOTHING_DONE = {
  pressing: new Set<string>(),
  failures: new Map<string, string>(),
  menu: null,
  hasNews: false,
  isSidebarOpen: false,
} as const;

/** Where the bot's silence is told where it was met. */
const TELLS_SILENCE: ReadonlySet<Doing['do']> = new Set(['complete', 'press', 'submit']);

/** What is given back with what is wrong where it is not sent. */
const TELLS_UNSENT: ReadonlySet<Doing['do']> = new Set([...TELLS_SILENCE, 'run', 'say']);

/** What brings something to read at the end of the messages. */
const GOES_TO_END: ReadonlySet<Doing['do']> = new Set(['run', 'run-on', 'say']);

/** One button or select of one message. */
export const pressId = (message: string, customId: string) => `${message} ${customId}`;

/** The local Discord tells in English that no answer came. */
const inWordsOf =
  ({ silence }: Texts) =>
  (outcome: Outcome): Outcome =>
    outcome.kind === 'no-response' ? { ...outcome, text: silence[outcome.text] ?? outcome.text } : outcome;

/** Why nothing came of it; null where something did. */
const problemOf = (outcome: Outcome) =>
  outcome.kind === 'no-response' || outcome.kind === 'not-sent' ? outcome.text : null;
