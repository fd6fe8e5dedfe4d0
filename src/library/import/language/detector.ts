/**
 * The detector of languages, which takes half a second and some 40 MB to load: only the thread that reads what people
 * send does, when it needs it.
 */
import { eld } from 'eld/extrasmall';

export type Eld = Pick<typeof eld, 'detect'>;

/** Those that it knows. */
export const languages: ReadonlySet<string> = new Set(Object.values(eld.info().Languages));

export { eld };
