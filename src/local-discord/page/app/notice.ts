/** Something that this browser alone knows of: what is under way, and what came to nothing. */
export interface Notice {
  readonly id: string;
  readonly kind: 'sending' | 'failed';
  /** What is sent, such as `/help`; of what failed, null where it was no command. */
  readonly sent: string | null;
  /** Why it failed; empty while it is under way. */
  readonly why: string;
  /** The newest message when it was sent, behind which it stands; null where there was none. */
  readonly after: string | null;
}
