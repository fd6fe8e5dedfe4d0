import type { Reading, SpeakerId, StatementKind } from './article.js';

/** A statement of a text as a line of a benchmark has it: the speaker as the text has it, and whom that stands for. */
export interface QuoteLine {
  start: number;
  end: number;
  kind: StatementKind;
  /** The mention: "he", "the ministry". */
  speaker: string | null;
  /** The name of the speaker, or of the one whom the words are perhaps by. */
  entity: string | null;
  /** The chance that the speaker is right, 0 to 1. */
  confidence: number;
  /** Whether that is enough to show the words with their speaker. */
  clear: boolean;
  cue: string | null;
  rule: string;
}

/** A reading as one plain object, to be written as a line of JSON. Offsets are UTF-16 units into `text`. */
export function toLine(id: string, text: string, reading: Reading): { id: string; quotes: QuoteLine[] } {
  const names = new Map<SpeakerId, string>(reading.speakers.map((speaker) => [speaker.id, speaker.name]));
  return {
    id,
    quotes: reading.statements.map(
      ({ start, end, kind, speaker, guess, mention, cue, rule, confidence }) => ({
        start,
        end,
        kind,
        speaker: mention && text.slice(mention.start, mention.end),
        entity: speaker === null ? guess : (names.get(speaker) ?? null),
        confidence,
        clear: speaker !== null,
        cue: cue && text.slice(cue.start, cue.end),
        rule,
      }),
    ),
  };
}
