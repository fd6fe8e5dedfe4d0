import type { Reading, Span, SpeakerId, Statement, StatementKind } from './article.js';

/** A statement of a text as a line of a benchmark has it: the speaker as the text has it, and whom that stands for. */
export interface QuoteLine {
  start: number;
  end: number;
  kind: StatementKind;
  /** The mention: "he", "the ministry". */
  speaker: string | null;
  /**
   * Whom that stands for, as the text names them most fully where they speak: "Trade Minister Bo Lind" for "Lind" and
   * "he", the representative mention of coreference. Also of the one whom the words are perhaps by.
   */
  entity: string | null;
  /** Their name alone: "Bo Lind". */
  name: string | null;
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
  const nameOf = ({ speaker, guess }: Statement) => (speaker === null ? guess : (names.get(speaker) ?? null));
  const fullest = new Map<string, string>();
  for (const statement of reading.statements) {
    const name = nameOf(statement);
    const mention = wordsOf(text, statement.mention);
    if (name && mention?.includes(name) && mention.length > (fullest.get(name)?.length ?? 0))
      fullest.set(name, mention);
  }
  return {
    id,
    quotes: reading.statements.map((statement) => {
      const { start, end, kind, speaker, mention, cue, rule, confidence } = statement;
      const name = nameOf(statement);
      return {
        ...{ start, end, kind },
        speaker: wordsOf(text, mention),
        entity: name && (fullest.get(name) ?? name),
        name,
        confidence,
        clear: speaker !== null,
        cue: wordsOf(text, cue),
        rule,
      };
    }),
  };
}

const wordsOf = (text: string, span: Span | null) => span && text.slice(span.start, span.end);
