import type { z } from 'zod';
import { type FieldErrors, Refusal } from '../rest/refusal.js';

export type FieldPath = readonly PropertyKey[];

/** What is wrong with a body, field by field; codes and sentences are Discord's. */
export class FormErrors {
  readonly #errors: FieldErrors = {};
  #count = 0;

  /** @param prefix where the body stands in the request, such as `data` of an answer */
  constructor(readonly prefix: FieldPath = []) {}

  add(path: FieldPath, code: string, message: string): void {
    let at = this.#errors;
    for (const step of [...this.prefix, ...path]) {
      const key = String(step);
      const inner = at[key];
      const next: FieldErrors = inner && !Array.isArray(inner) ? inner : {};
      at[key] = next;
      at = next;
    }
    at._errors = [...(at._errors ?? []), { code, message }];
    this.#count++;
  }

  /** What to throw for that which was added. */
  refusal(): Refusal {
    return new Refusal(400, 50035, 'Invalid Form Body', this.#errors);
  }

  /** @throws {Refusal} 50035 where anything was added */
  refuseIfAny(): void {
    if (this.#count > 0) throw this.refusal();
  }

  /**
   * Checks a body against a schema.
   * @throws {Refusal} 50035 with each field that is wrong
   */
  parse<Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> {
    const checked = schema.safeParse(body, { reportInput: true });
    if (checked.success) return checked.data;
    for (const issue of checked.error.issues) this.add(issue.path, ...inDiscordsWords(issue, body));
    throw this.refusal();
  }
}

/** A problem that a schema names itself, as `CODE: sentence`, is passed on; others are put as Discord puts them. */
function inDiscordsWords(issue: z.core.$ZodIssue, body: unknown): [code: string, message: string] {
  const own = /^([A-Z0-9_]{4,}): (.+)$/s.exec(issue.message);
  if (own?.[1] && own[2]) return [own[1], own[2]];
  const input = issue.path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
    body,
  );
  if (input === undefined || (input === null && issue.code !== 'invalid_union'))
    return ['BASE_TYPE_REQUIRED', 'This field is required'];
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'number' || issue.origin === 'int'
        ? ['NUMBER_TYPE_MAX', `int value should be less than or equal to ${issue.maximum}.`]
        : ['BASE_TYPE_MAX_LENGTH', `Must be ${issue.maximum} or fewer in length.`];
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? ['NUMBER_TYPE_MIN', `int value should be greater than or equal to ${issue.minimum}.`]
        : ['BASE_TYPE_MIN_LENGTH', `Must be ${issue.minimum} or more in length.`];
    case 'invalid_value':
      return ['BASE_TYPE_CHOICES', `Value must be one of {${issue.values.map(String).join(', ')}}.`];
    case 'invalid_union':
      return [
        'UNION_TYPE_CHOICES',
        `Value of field "${String(issue.path.at(-1) ?? 'type')}" is not one that may stand here.`,
      ];
    case 'invalid_type':
      return [
        `${issue.expected.toUpperCase()}_TYPE_CONVERT`,
        `Could not interpret the value as ${issue.expected}.`,
      ];
    default:
      return ['BASE_TYPE_INVALID', issue.message];
  }
}

/** Text between two lengths, in UTF-16 units: never longer than what Discord, which counts characters, takes. */
export const badLength = (least: number, most: number) =>
  `BASE_TYPE_BAD_LENGTH: Must be between ${least} and ${most} in length.`;
