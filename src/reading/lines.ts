import type { Reading, SpeakerId, StatementKind } from './article.js';

/** A statement of a text as a line of a benchmark has it: the speaker as the text has it, and whom that stands for. */
export interface QuoteLine {
  start: number;
  end: number;
  kind: StatementKind;
  /** The mention: "he", "the ministry". */
  speaker: string | null;
  /** The speaker's name. */
  entity: string | null;
  cue: string | null;
  rule: string;
}

/** A reading as one plain object, to be written as a line of JSON. Offsets are UTF-16 units into `text`. */
export function toLine(id: string, text: string, reading: Reading): { id: string; quotes: QuoteLine[] } {
  const names = new Map<SpeakerId, string>(reading.speakers.map((speaker) => [speaker.id, speaker.name]));
  return {
    id,
    quotes: reading.statements.map(({ start, end, kind, speaker, mention, cue, rule }) => ({
      start,
      end,
      kind,
      speaker: mention && text.slice(mention.start, mention.end),
      entity: speaker === null ? null : (names.get(speaker) ?? null),
      cue: cue && text.slice(cue.start, cue.end),
      rule,
    })),
  };
}
