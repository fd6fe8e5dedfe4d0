/**
 * What a person sees of this Discord, ready to be drawn: Discord's numbers are words here, ids of people are their
 * names, Markdown is read. Plain data, the same in a terminal and in a browser; nothing is imported.
 */

export interface ShownAuthor {
  readonly id: string;
  readonly name: string;
  readonly isBot: boolean;
}

export interface ShownMessage {
  readonly id: string;
  readonly author: ShownAuthor;
  /** Milliseconds since 1970. */
  readonly sentAt: number;
  readonly editedAt: number | null;
  /** Only this person sees it. */
  readonly isPrivate: boolean;
  /** The answer is promised and still to come. */
  readonly isThinking: boolean;
  /** The command that it answers, and who gave it; its name as in `article add`. */
  readonly command: {
    readonly by: ShownAuthor;
    readonly name: string;
    /** A command on a message, whose name has no slash. */
    readonly isOnMessage: boolean;
  } | null;
  readonly repliesTo: ShownReference | null;
  readonly parts: readonly ShownPart[];
}

/** The message that another one replies to; `author` is null where it is gone. */
export interface ShownReference {
  readonly id: string;
  readonly author: ShownAuthor | null;
  /** Its beginning, without Markdown; empty where it is gone. */
  readonly excerpt: string;
}

export type ShownPart =
  | { readonly kind: 'text'; readonly nodes: readonly MarkdownNode[] }
  | { readonly kind: 'separator'; readonly isLine: boolean; readonly isLarge: boolean }
  | {
      readonly kind: 'container';
      /** `#rrggbb`. */
      readonly accent: string | null;
      readonly isSpoiler: boolean;
      readonly parts: readonly ShownPart[];
    }
  | {
      readonly kind: 'section';
      readonly parts: readonly ShownPart[];
      readonly accessory: ShownControl | ShownPicture;
    }
  | { readonly kind: 'row'; readonly controls: readonly ShownControl[] }
  | { readonly kind: 'pictures'; readonly pictures: readonly ShownPicture[] }
  | {
      readonly kind: 'file';
      readonly name: string;
      /** In bytes; null where it is not known. */
      readonly size: number | null;
      readonly url: string;
      readonly isSpoiler: boolean;
    }
  | {
      readonly kind: 'embed';
      readonly title: string | null;
      readonly url: string | null;
      readonly accent: string | null;
      readonly description: readonly MarkdownNode[];
      readonly fields: readonly { readonly name: string; readonly nodes: readonly MarkdownNode[] }[];
      readonly footer: string | null;
    };

export interface ShownPicture {
  readonly kind: 'picture';
  readonly url: string;
  readonly description: string | null;
  readonly isSpoiler: boolean;
}

export type ShownControl =
  | {
      readonly kind: 'button';
      readonly customId: string;
      readonly label: string;
      readonly emoji: string | null;
      readonly style: 'primary' | 'secondary' | 'success' | 'danger';
      readonly isDisabled: boolean;
    }
  | {
      readonly kind: 'link';
      readonly label: string;
      readonly emoji: string | null;
      readonly url: string;
      readonly isDisabled: boolean;
    }
  | ShownSelect
  /** What this Discord cannot offer, such as a choice of roles. */
  | { readonly kind: 'unavailable'; readonly label: string };

export interface ShownSelect {
  readonly kind: 'select';
  readonly customId: string;
  readonly placeholder: string | null;
  /** How many options must and may be chosen. */
  readonly least: number;
  readonly most: number;
  readonly isDisabled: boolean;
  readonly options: readonly ShownSelectOption[];
}

export interface ShownSelectOption {
  readonly label: string;
  readonly value: string;
  readonly description: string | null;
  readonly emoji: string | null;
  readonly isChosen: boolean;
}

/** How a stretch of text is set. */
export type TextStyle = 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler' | 'code';

/**
 * Discord's Markdown, read. Line breaks stand in the texts, those too that end a heading, a small line, a quote or an
 * item: what shows such a node on lines of its own leaves out the break that the next text begins with.
 */
export type MarkdownNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'styled'; readonly style: TextStyle; readonly inner: readonly MarkdownNode[] }
  /** A person, role, channel or command that is named, as it is shown: `@Ada`, `#general`, `/help`. */
  | { readonly kind: 'mention'; readonly text: string }
  | { readonly kind: 'link'; readonly url: string; readonly inner: readonly MarkdownNode[] }
  /** A moment, to be told as Discord's style letter says: `R` as "in two minutes". */
  | { readonly kind: 'time'; readonly seconds: number; readonly style: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly inner: readonly MarkdownNode[] }
  | { readonly kind: 'small'; readonly inner: readonly MarkdownNode[] }
  | { readonly kind: 'quote'; readonly inner: readonly MarkdownNode[] }
  | { readonly kind: 'item'; readonly marker: string; readonly inner: readonly MarkdownNode[] }
  /** Its lines, with the breaks before and after it that are not in the text already. */
  | { readonly kind: 'code-block'; readonly text: string; readonly before: string; readonly after: string };

/** A form to fill in. */
export interface ShownForm {
  /** What it is handed in under. */
  readonly id: string;
  readonly title: string;
  readonly fields: readonly ShownField[];
}

export type ShownField =
  | (FieldName & {
      readonly kind: 'text-input';
      /** Several lines. */
      readonly isLong: boolean;
      /** In characters. */
      readonly least: number;
      readonly most: number;
      readonly value: string;
      readonly placeholder: string | null;
    })
  | (FieldName & { readonly kind: 'upload'; readonly least: number; readonly most: number })
  | (FieldName & { readonly kind: 'choice'; readonly select: ShownSelect })
  | { readonly kind: 'text'; readonly nodes: readonly MarkdownNode[] }
  | { readonly kind: 'unavailable'; readonly label: string };

interface FieldName {
  readonly customId: string;
  readonly label: string;
  readonly description: string | null;
  readonly isRequired: boolean;
}

/** A slash command, or one of its subcommands: each stands for itself, as in Discord's list. */
export interface ShownCommand {
  /** As it is given to the bot: `article add`. */
  readonly name: string;
  /** The name and the description in the person's language. */
  readonly label: string;
  readonly description: string;
  readonly options: readonly ShownOption[];
}

export interface ShownOption {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly kind: 'text' | 'integer' | 'number' | 'boolean' | 'file' | 'unavailable';
  readonly isRequired: boolean;
  /** Characters of a text, or a number's bounds; null where there is none. */
  readonly least: number | null;
  readonly most: number | null;
  /** The only values that it takes; empty where any are. */
  readonly choices: readonly ShownChoice[];
  /** Whether the bot completes what is typed. */
  readonly completes: boolean;
}

export interface ShownChoice {
  readonly label: string;
  readonly value: string | number;
}

/** A command on a message. */
export interface ShownMessageCommand {
  readonly name: string;
  readonly label: string;
}
