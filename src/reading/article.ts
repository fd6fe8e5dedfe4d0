/** What reading makes of a text. All offsets are UTF-16 code units into the article's `text`, end exclusive. */

/** A stretch of text, `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

/** A paragraph without the white space around it, with its sentences in order. */
export interface Paragraph extends Span {
  sentences: Span[];
}

/**
 * Who is heard in a statement: `quoted`, the speaker's own words in quotation marks; `reported`, the writer's
 * paraphrase of the speaker; `mixed`, a paraphrase with some words of the speaker's in quotation marks.
 * Text in no statement is narration: nobody is speaking.
 */
export type StatementKind = 'quoted' | 'reported' | 'mixed';

export type SpeakerId = string;

/** What somebody said or wrote, and the words that tell who. */
export interface Statement extends Span {
  kind: StatementKind;
  /** Null where the article names nobody, or where it is unclear who speaks: only this is shown as who said it. */
  speaker: SpeakerId | null;
  /** The name of whom the words are perhaps by, where that is not sure enough to be the speaker; null elsewhere. */
  guess: string | null;
  /** The chance that somebody who reads the article gives the words to the speaker, or the guess, too; 0 to 1. */
  confidence: number;
  /** The words that name the speaker here: "Minister Bello", "he". */
  mention: Span | null;
  /** The word or words that tell that somebody speaks: "said", "according to". */
  cue: Span | null;
  /** The rule that gave the statement its speaker. */
  rule: string;
}

/** Texts by the language that they are in, a BCP 47 tag. */
type PerLanguage = Readonly<Partial<Record<string, string>>>;

/** Somebody who is heard in an article or whom it names as present. */
export interface Speaker {
  id: SpeakerId;
  /** The usual English name where it is known, else the fullest name in the article. */
  name: string;
  /** As shown after the name: "President". */
  role?: string;
  country?: string;
  /** The usual name by language, where it is known: a BCP 47 tag other than English. */
  names?: PerLanguage;
  /** The office with its country in the same languages: "Kazakistan Cumhurbaşkanı". */
  offices?: PerLanguage;
  /** The fullest name that the article itself writes, where `name` is not from the article. */
  written?: string;
  /** Every way of writing the name that finds this speaker, the article's own included. */
  spellings: string[];
}

/** Something in the text that reading could not settle and that a person may want to look at. */
export interface ReadingWarning extends Span {
  kind: 'unclosed-quote' | 'unknown-pronoun' | 'shared-name' | 'unclear-speaker';
  message: string;
}

/** A text that has been read. */
export interface Reading {
  paragraphs: Paragraph[];
  /** In the order of the text. */
  statements: Statement[];
  /** In the order in which the text first names them; with or without statements. */
  speakers: Speaker[];
  warnings: ReadingWarning[];
  /**
   * Why nobody is made out to speak in it; absent where that was looked for. `no-pack`: how people are quoted in its
   * language is not known; `too-involved`: reading it took too long or failed.
   */
  unread?: 'no-pack' | 'too-involved';
}

/** An article, read: what a library holds. */
export interface Article extends Reading {
  id: string;
  title: string;
  source?: string;
  /** ISO 8601 date. */
  published?: string;
  /** BCP 47 tag. */
  language: string;
  /** As imported, never altered: every word shown is sliced from it. */
  text: string;
  /** What was left out as page furniture, for the person who adds the article. */
  dropped: string[];
}

/** A known person of `data/people.yaml`: what an article's spelling of a name stands for. */
export interface Person {
  id: SpeakerId;
  name: string;
  role: string;
  country: string;
  gender: 'female' | 'male';
  spellings: string[];
  names?: PerLanguage;
  offices?: PerLanguage;
}
