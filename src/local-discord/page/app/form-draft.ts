import type { ShownField, ShownForm } from '../../shown/shown.js';
import type { Texts } from './texts/texts.js';

/** A field that is filled in. */
export type NamedField = Exclude<ShownField, { kind: 'text' | 'unavailable' }>;

/** Discord's figure for one file, in bytes. */
const MOST_FILE_BYTES = 10 * 1024 * 1024;

/** A form as far as it is filled in. */
export class FormDraft {
  /** By custom id: a text, or what is chosen. */
  readonly values: Record<string, string | readonly string[]> = {};
  /** By custom id. */
  readonly files: Record<string, readonly File[]> = {};
  /** What is wrong, by custom id. */
  readonly errors = new Map<string, string>();
  /** What is wrong with the whole. */
  failure: string | null = null;
  isSending = false;

  readonly #texts: Texts;

  /** @param texts the words for what is wrong */
  constructor(
    readonly form: ShownForm,
    texts: Texts,
  ) {
    this.#texts = texts;
    for (const field of this.#named) {
      if (field.kind === 'text-input') this.values[field.customId] = field.value;
      if (field.kind === 'choice')
        this.values[field.customId] = field.select.options
          .filter(({ isChosen }) => isChosen)
          .map(({ value }) => value);
    }
  }

  /** The first field that is wrong, by its custom id. */
  get firstWrong(): string | null {
    return this.#named.find(({ customId }) => this.errors.has(customId))?.customId ?? null;
  }

  /** Looks for what Discord does not hand in. */
  check(): void {
    this.errors.clear();
    this.failure = null;
    for (const field of this.#named) {
      const problem = this.#problem(field);
      if (problem) this.errors.set(field.customId, problem);
    }
  }

  /** Keeps what somebody else found wrong: at the field, if it is one of these. */
  refuse(customId: string | null, why: string): void {
    const field = this.#named.find((one) => one.customId === customId);
    if (field) this.errors.set(field.customId, why);
    else this.failure = why;
  }

  #problem(field: NamedField): string | null {
    const texts = this.#texts;
    if (field.kind === 'text-input') {
      const { length } = String(this.values[field.customId] ?? '');
      if (length === 0) return field.isRequired ? texts.fieldRequired : null;
      if (length < field.least) return texts.tooShort(field.least);
      return length > field.most ? texts.tooLong(field.most) : null;
    }
    if (field.kind === 'upload') {
      const tooLarge = this.files[field.customId]?.find(({ size }) => size > MOST_FILE_BYTES);
      if (tooLarge) return texts.fileTooLarge(tooLarge.name);
    }
    const count =
      field.kind === 'upload'
        ? (this.files[field.customId]?.length ?? 0)
        : (this.values[field.customId]?.length ?? 0);
    const { least, most } = field.kind === 'upload' ? field : field.select;
    if (count === 0) return field.isRequired ? texts.fieldRequired : null;
    if (count >= least && count <= most) return null;
    return field.kind === 'upload' && count > most
      ? texts.tooManyFiles(most)
      : texts.chooseBetween(least, most);
  }

  get #named(): readonly NamedField[] {
    return this.form.fields.filter((field) => field.kind !== 'text' && field.kind !== 'unavailable');
  }
}
