import type { Speaker } from '../../reading/article.js';
import { fold } from '../../reading/fold.js';
import { clip } from '../room.js';
import type { Texts } from '../texts/texts.js';

/** A name and an office are shown up to so many characters each. */
const NAME_ROOM = 150;

type Named = Pick<Speaker, 'name' | 'role' | 'country' | 'names' | 'offices' | 'written'>;

/** The name as it is usual in the language of the texts, as plain text. */
export const usualName = ({ name, names }: Pick<Speaker, 'name' | 'names'>, { language }: Texts): string =>
  names?.[language] ?? name;

/** "**Name** (Nayme), President of Country", of what is known: in brackets the article's own spelling where it is another one. */
export function speakerName(speaker: Named, texts: Texts): string {
  const usual = usualName(speaker, texts);
  const own = speaker.written ?? speaker.name;
  const office = officeOf(speaker, texts);
  return texts.speaker(
    clip(usual, NAME_ROOM),
    isAnotherSpelling(own, usual) ? clip(own, NAME_ROOM) : null,
    office === undefined ? null : clip(office, NAME_ROOM),
  );
}

/** The same as plain text: "Name (Nayme), President of Country". */
export function plainSpeakerName(speaker: Named, texts: Texts): string {
  const usual = usualName(speaker, texts);
  const own = speaker.written ?? speaker.name;
  const told = texts.speaker(
    NAME_HERE,
    isAnotherSpelling(own, usual) ? own : null,
    officeOf(speaker, texts) ?? null,
  );
  // The name alone is bold.
  return told.replace(`**${NAME_HERE}**`, () => usual);
}

/** No name has it. */
const NAME_HERE = '\n';

function officeOf({ role, country, offices }: Named, { language, office }: Texts): string | undefined {
  const told = offices?.[language];
  if (told !== undefined) return told;
  return role && country ? office(role, country) : (role ?? country);
}

/** Whether it has a word that the other spelling does not have, accents and upper case aside. */
function isAnotherSpelling(spelling: string, than: string): boolean {
  const words = new Set(fold(than).split(' '));
  return fold(spelling)
    .split(' ')
    .some((word) => !words.has(word));
}
