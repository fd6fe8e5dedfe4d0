import type { WebSocket } from 'ws';
import type { LocalChange } from '../local-discord.js';
import type { PageEvent } from './protocol.js';
import type { View } from './view.js';

/** How much may wait for a page that reads slowly, in bytes; one that comes back gets everything anew. */
const MOST_WAITING_BYTES = 8 * 1024 * 1024;

/** A page that listens. It is told all there is, and then each change once. */
export class Listener {
  readonly #socket: WebSocket;
  readonly #view: View;
  readonly #toWire: (event: PageEvent) => string;
  /** What it was told last: by message id, and the state of all else under words that are no ids. */
  readonly #told = new Map<string, string>();

  constructor(socket: WebSocket, view: View, toWire: (event: PageEvent) => string) {
    this.#socket = socket;
    this.#view = view;
    this.#toWire = toWire;
    const { snapshot } = view;
    const { messages, commands, messageCommands, world } = snapshot;
    for (const message of messages) this.#isNew(message.id, { kind: 'message', message });
    this.#isNew('commands', { kind: 'commands', commands, messageCommands });
    this.#isNew('bot', { kind: 'bot', isOnline: world.isBotOnline });
    this.#send(toWire(snapshot));
  }

  hear(change: LocalChange): void {
    if (change.kind === 'message') this.#hearMessage(change.id);
    else if (change.kind === 'bot') this.#tell('bot', { kind: 'bot', isOnline: change.isOnline });
    else this.#tell('commands', { kind: 'commands', ...this.#view.offered });
  }

  #hearMessage(id: string): void {
    const message = this.#view.message(id);
    if (message) this.#tell(id, { kind: 'message', message });
    else if (this.#told.delete(id)) this.#send(this.#toWire({ kind: 'gone', id }));
  }

  #tell(what: string, event: PageEvent): void {
    if (this.#isNew(what, event)) this.#send(this.#toWire(event));
  }

  #isNew(what: string, event: PageEvent): boolean {
    const wire = JSON.stringify(event);
    if (this.#told.get(what) === wire) return false;
    this.#told.set(what, wire);
    return true;
  }

  #send(wire: string): void {
    if (this.#socket.bufferedAmount > MOST_WAITING_BYTES) this.#socket.terminate();
    else this.#socket.send(wire);
  }
}
