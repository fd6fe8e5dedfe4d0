/** An article in a language other than English, with what is asked of it. */
export interface AskedText {
  language: string;
  title: string;
  text: string;
  /** With words of the sentence that answers. */
  questions: readonly (readonly [question: string, answer: string])[];
  /** What the text does not say. */
  unanswered: readonly string[];
}
