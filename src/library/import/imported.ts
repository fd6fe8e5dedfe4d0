/** An article as it comes from a link, a file or a form, before anybody has said that it is to be kept. */
export interface Imported {
  title: string;
  /** A web address. */
  source?: string;
  /** ISO 8601 date. */
  published?: string;
  /** BCP 47 tag. */
  language: string;
  /** Paragraphs parted by blank lines. */
  text: string;
  /** What was left out as page furniture, paragraph by paragraph. */
  dropped: string[];
}
