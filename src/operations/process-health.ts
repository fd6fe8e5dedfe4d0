/** What this process tells of itself to whoever watches over it: whether it is ready, and what it has counted. */
import { ApplicationCommandOptionType, type Client, Status } from 'discord.js';
import { commands, messageCommands } from '../discord/commands/commands.js';
import { OUTCOMES } from '../discord/outcomes.js';
import type { LibrariesInMemory } from '../library/libraries.js';
import type { Store } from '../library/store/store.js';
import { DatabaseCheck } from './database-check.js';
import type { Told } from './health-server.js';
import { type GatewayState, Metrics, type Observed, type ShardState } from './metrics.js';

/** What stands for what is no slash command, and for what is no command of the bot's. */
const WITHOUT_COMMAND = ['button', 'form', 'unknown'];

export class ProcessHealth implements Told, Observed {
  readonly measures: Metrics;
  #client: Client<true> | null = null;
  #database: DatabaseCheck | null = null;
  #libraries: LibrariesInMemory | null = null;
  #isEnding = false;

  constructor() {
    this.measures = new Metrics({ observed: this, commands: commandNames(), outcomes: OUTCOMES });
  }

  /** From now on there is a database, with what is in memory of it. */
  watchServices({
    store,
    libraries,
  }: {
    store: Pick<Store, 'revision'>;
    libraries: LibrariesInMemory;
  }): void {
    this.#database = new DatabaseCheck(store);
    this.#libraries = libraries;
  }

  /** From now on the bot is online, or knows that it should be. */
  watchClient(client: Client<true>): void {
    this.#client = client;
  }

  /** From now on it is not ready any more, and takes nothing on. */
  end(): void {
    this.#isEnding = true;
  }

  async readiness(): Promise<{ missing: string[]; shards: ShardState[] }> {
    const shards = this.shards();
    const isOnline = shards.length > 0 && shards.every(({ state }) => state === 'ready');
    const hasDatabase = (await this.#database?.answers()) ?? false;
    const missing = [
      ...(isOnline ? [] : ['gateway']),
      ...(hasDatabase ? [] : ['database']),
      ...(this.#isEnding ? ['time: the bot is ending'] : []),
    ];
    return { missing, shards };
  }

  async metrics(): Promise<{ text: string; contentType: string }> {
    return { text: await this.measures.text(), contentType: this.measures.contentType };
  }

  inMemory(): { libraries: number; bytes: number } {
    return this.#libraries?.inMemory() ?? { libraries: 0, bytes: 0 };
  }

  shards(): ShardState[] {
    return [...(this.#client?.ws.shards.values() ?? [])].map(({ id, status, ping }) => ({
      id,
      state: stateOf(status),
      pingSeconds: ping < 0 ? null : ping / 1_000,
    }));
  }

  servers(): number {
    return this.#client?.guilds.cache.size ?? 0;
  }
}

function stateOf(status: Status): GatewayState {
  switch (status) {
    case Status.Ready:
      return 'ready';
    case Status.Resuming:
      return 'resuming';
    case Status.Disconnected:
    case Status.Idle:
      return 'disconnected';
    default:
      return 'connecting';
  }
}

/** With the subcommands, as in "article add". */
function commandNames(): string[] {
  const slash = commands.flatMap(({ data: { name, options = [] } }) => [
    name,
    ...options
      .filter(({ type }) => type === ApplicationCommandOptionType.Subcommand)
      .map((option) => `${name} ${option.name}`),
  ]);
  return [...slash, ...messageCommands.map(({ data }) => data.name), ...WITHOUT_COMMAND];
}
