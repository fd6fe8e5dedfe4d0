import type { Article, Speaker, SpeakerId } from '../reading/article.js';
import { fold } from '../reading/fold.js';
import type { SpeakerCount } from './answer.js';

/** What an article tells of somebody beside the name. */
export type Office = Pick<Speaker, 'role' | 'country'>;

export interface JointSpeaker extends SpeakerCount {
  /** Every office that an article gives them, each once. */
  offices: readonly Office[];
}

/**
 * One entry a person, over all articles; a known person has the same id in each. Two people of one name have it, too: so
 * an office or a country is told of them only where no article tells another one. The same goes for how articles write
 * the name.
 */
export function jointSpeakers(articles: readonly Article[]): JointSpeaker[] {
  const joint = new Map<SpeakerId, JointSpeaker>();
  for (const { speakers, statements } of articles) {
    const said = new Map<SpeakerId, number>();
    for (const { speaker } of statements)
      if (speaker !== null) said.set(speaker, (said.get(speaker) ?? 0) + 1);
    for (const speaker of speakers) {
      const here = { speaker, statements: said.get(speaker.id) ?? 0, offices: officesOf(speaker) };
      const known = joint.get(speaker.id);
      joint.set(speaker.id, known ? joined(known, here) : here);
    }
  }
  return [...joint.values()];
}

function joined(known: JointSpeaker, here: JointSpeaker): JointSpeaker {
  const { role: _role, country: _country, offices: inLanguages, written, ...named } = known.speaker;
  const told = new Set(known.offices.map(nameOf));
  const offices = [...known.offices, ...here.offices.filter((office) => !told.has(nameOf(office)))];
  const role = only(offices.map((office) => office.role));
  const country = only(offices.map((office) => office.country));
  return {
    speaker: {
      ...named,
      ...(role !== undefined && { role }),
      ...(country !== undefined && { country }),
      ...(role !== undefined && country !== undefined && inLanguages && { offices: inLanguages }),
      ...(written !== undefined && written === here.speaker.written && { written }),
      spellings: [...new Set([...named.spellings, ...here.speaker.spellings])],
    },
    statements: known.statements + here.statements,
    offices,
  };
}

const officesOf = ({ role, country }: Speaker): Office[] =>
  role === undefined && country === undefined
    ? []
    : [{ ...(role !== undefined && { role }), ...(country !== undefined && { country }) }];

const nameOf = ({ role = '', country = '' }: Office) => `${fold(role)}|${fold(country)}`;

/** What all say who say something; nothing where they differ. */
function only(told: readonly (string | undefined)[]): string | undefined {
  const [first, ...others] = told.filter((one) => one !== undefined);
  return first !== undefined && others.every((other) => fold(other) === fold(first)) ? first : undefined;
}
