/**
 * What is counted and measured, in the text format of Prometheus. Labels are words of closed sets and the numbers of
 * shards; whatever else comes is "other", so that nobody can make series grow, and no id or text is ever a label.
 */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Measures } from './measures.js';

/** A shard's connection to Discord as it is now. */
export interface ShardState {
  id: number;
  state: GatewayState;
  /** How long the last heartbeat took to be acknowledged, in seconds; null before the first. */
  pingSeconds: number | null;
}

/** Of a connection: `connecting` where a session is begun, `resuming` where one is taken up again. */
const GATEWAY_STATES = ['ready', 'connecting', 'resuming', 'disconnected'] as const;
export type GatewayState = (typeof GATEWAY_STATES)[number];

/** What is looked at when somebody asks, rather than counted. */
export interface Observed {
  /** How many libraries are in memory, and the bytes that they take. */
  inMemory(): { libraries: number; bytes: number };
  shards(): readonly ShardState[];
  /** How many servers the bot is in. */
  servers(): number;
}

interface MetricsOptions {
  observed: Observed;
  /** The names of all commands that there are; any other is "other". */
  commands: readonly string[];
  /** Likewise what becomes of them. */
  outcomes: readonly string[];
}

const OTHER = 'other';

/** In seconds: an acknowledgement is too late after three, a search takes milliseconds. */
const ACKNOWLEDGEMENT_BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 2.5, 3, 5];
const SEARCH_BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

/** Why a request is tried again. */
const REASONS = [
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
  'UND_ERR_SOCKET',
  'HTTP 408',
  'HTTP 500',
  'HTTP 502',
  'HTTP 503',
  'HTTP 504',
  'no answer in time',
  'not an answer of Discord',
];

export class Metrics implements Measures {
  readonly #registry = new Registry();
  readonly #commands: ReadonlySet<string>;
  readonly #outcomes: ReadonlySet<string>;
  readonly #reasons: ReadonlySet<string> = new Set(REASONS);
  readonly #questions;
  readonly #unanswered;
  readonly #acknowledgements;
  readonly #searches;
  readonly #retries;
  readonly #waits;
  readonly #waitSeconds;
  readonly #databaseErrors;
  readonly #floods;
  readonly #reconnects;

  constructor({ observed, commands, outcomes }: MetricsOptions) {
    this.#commands = new Set(commands);
    this.#outcomes = new Set(outcomes);
    collectDefaultMetrics({ register: this.#registry });
    this.#observe(observed);
    const counter = <Label extends string>(name: string, help: string, labelNames: readonly Label[]) =>
      new Counter({ name, help, labelNames, registers: [this.#registry] });
    const histogram = (name: string, help: string, buckets: number[]) =>
      new Histogram({ name, help, buckets, registers: [this.#registry] });
    this.#questions = counter('who_said_questions_total', 'Interactions by what became of them', [
      'command',
      'outcome',
    ]);
    this.#unanswered = counter('who_said_unanswered_total', 'Interactions that got no answer at all', []);
    this.#acknowledgements = histogram(
      'who_said_acknowledgement_seconds',
      'From an interaction to when Discord had taken the first answer to it',
      ACKNOWLEDGEMENT_BUCKETS,
    );
    this.#searches = histogram(
      'who_said_search_seconds',
      'From a question to its answer, with what was made ready for it',
      SEARCH_BUCKETS,
    );
    this.#retries = counter('who_said_rest_retries_total', 'Requests to Discord that were tried again', [
      'reason',
    ]);
    this.#waits = counter('who_said_rest_waits_total', 'Waits that Discord asked for', []);
    this.#waitSeconds = counter('who_said_rest_wait_seconds_total', 'How long Discord asked to wait', []);
    this.#databaseErrors = counter('who_said_database_errors_total', 'What the database failed to do', []);
    this.#floods = counter('who_said_floods_total', 'Interactions refused as too many at once', ['who']);
    this.#reconnects = counter('who_said_gateway_reconnects_total', 'Attempts to connect again', ['shard']);
  }

  /** Its media type is `contentType`. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  answered(command: string, outcome: string): void {
    this.#questions.inc({
      command: this.#commands.has(command) ? command : OTHER,
      outcome: this.#outcomes.has(outcome) ? outcome : OTHER,
    });
  }

  unanswered(): void {
    this.#unanswered.inc();
  }

  acknowledged(seconds: number): void {
    this.#acknowledgements.observe(seconds);
  }

  searched(seconds: number): void {
    this.#searches.observe(seconds);
  }

  requestRetried(reason: string): void {
    this.#retries.inc({ reason: this.#reasons.has(reason) ? reason : OTHER });
  }

  waitAsked(seconds: number): void {
    this.#waits.inc();
    this.#waitSeconds.inc(seconds);
  }

  databaseFailed(): void {
    this.#databaseErrors.inc();
  }

  flooded(who: 'user' | 'scope' | 'begun'): void {
    this.#floods.inc({ who });
  }

  reconnecting(shard: number): void {
    this.#reconnects.inc({ shard });
  }

  #observe(observed: Observed): void {
    const registers = [this.#registry];
    new Gauge({
      name: 'who_said_index_bytes',
      help: 'Bytes that the libraries in memory take',
      registers,
      collect() {
        this.set(observed.inMemory().bytes);
      },
    });
    new Gauge({
      name: 'who_said_libraries',
      help: 'Libraries in memory',
      registers,
      collect() {
        this.set(observed.inMemory().libraries);
      },
    });
    new Gauge({
      name: 'who_said_servers',
      help: 'Servers that the bot is in',
      registers,
      collect() {
        this.set(observed.servers());
      },
    });
    new Gauge({
      name: 'who_said_gateway_state',
      help: 'The state of each shard’s connection: 1 for the one it is in',
      labelNames: ['shard', 'state'],
      registers,
      collect() {
        this.reset();
        for (const { id, state } of observed.shards())
          for (const one of GATEWAY_STATES) this.set({ shard: id, state: one }, one === state ? 1 : 0);
      },
    });
    new Gauge({
      name: 'who_said_gateway_ping_seconds',
      help: 'How long the last heartbeat took to be acknowledged',
      labelNames: ['shard'],
      registers,
      collect() {
        this.reset();
        for (const { id, pingSeconds } of observed.shards())
          if (pingSeconds !== null) this.set({ shard: id }, pingSeconds);
      },
    });
  }
}
