import { isStopWord } from '../finding/stop-words.js';
import type { Speaker } from '../reading/article.js';
import { fold } from '../reading/fold.js';
import { allowedEdits, type SpeakerDirectory } from './speaker-directory.js';

/** A question about what one person said, taken apart. */
export interface AskedSpeaker {
  /** Those whom the name fits, at least one. */
  speakers: readonly Speaker[];
  /** The name as typed. */
  name: string;
  /** The rest of the question, without the words that only say that somebody speaks; may be empty. */
  about: string;
}

const SPEAKING =
  'say says said saying state states stated speak spoke tell told talk talked think thinks thought believe believed mention mentioned stress stressed emphasize emphasized emphasise emphasised underline underlined note noted claim claimed argue argued express expressed announce announced declare declared call called comment commented remark remarked warn warned promise promised urge urged suggest suggested propose proposed explain explained describe described add added point pointed want wanted demand demanded support supported praise praised criticize criticized accuse accused answer answered reply replied highlight highlighted insist insisted admit admitted deny denied'.split(
    ' ',
  );
const SPEAKING_WORDS = new Set(SPEAKING);

/** Whether a folded word tells that somebody speaks: "said". */
export const isSpeaking = (word: string): boolean => SPEAKING_WORDS.has(word);

/** "…'s view on trade": what somebody has said, as a noun. */
const isUtterance = new Set(
  'view views opinion opinions position stance statement statements remark remarks comment comments word words quote quotes speech message opinions thoughts'.split(
    ' ',
  ),
);

/** Words that open a topic after a name: "NAME on trade". */
const opensTopic = new Set('on about regarding concerning re over'.split(' '));

/** Words that only carry the question. */
const isCarrier = new Set([
  ...'what which who whom whose how did does do has have had was were is are be been there anything something ever exactly that to of the president by from according'.split(
    ' ',
  ),
  ...opensTopic,
]);

/** The longest name in words: "the mayor of Sela Amina Rose Bello" is looked for in parts. */
const LONGEST_NAME = 4;

interface Word {
  folded: string;
  typed: string;
}

/**
 * Whether a question asks for somebody's words, and whose: "What did NAME say about customs?", "NAME on trade",
 * "according to NAME". Null where it names nobody, or names somebody without asking for their words
 * ("Who praised NAME?").
 * @param isKnownWord whether the articles have a word; a misspelt name is looked for only among words they do not have
 */
export function askedSpeaker(
  question: string,
  directory: SpeakerDirectory,
  isKnownWord: (word: string) => boolean,
): AskedSpeaker | null {
  const words = wordsOf(question);
  for (let length = Math.min(LONGEST_NAME, words.length); length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const name = words.slice(at, at + length);
      const speakers = speakersOf(name, directory, isKnownWord);
      if (speakers.length === 0) continue;
      const before = words.slice(0, at);
      const after = words.slice(at + length);
      if (!asksForWords(before, after, name, (word) => directory.isRole(word))) continue;
      const partner = partnerOf(before, directory);
      const named = [...before.slice(before.length - partner.words), ...name];
      return {
        speakers: [...new Set([...partner.speakers, ...speakers])],
        name: named.map(({ typed }) => typed).join(' '),
        about: topicOf(before.slice(0, before.length - partner.words), after),
      };
    }
  }
  return null;
}

function wordsOf(question: string): Word[] {
  return question
    .split(/[\s?!.,;:"“”()]+/u)
    .map((typed) => ({ typed, folded: fold(typed.replace(/['’]s$/iu, '')) }))
    .filter(({ folded }) => folded !== '');
}

function speakersOf(
  name: readonly Word[],
  directory: SpeakerDirectory,
  isKnownWord: (word: string) => boolean,
): readonly Speaker[] {
  const folded = name.map((word) => word.folded).join(' ');
  const exact = directory.named(folded);
  if (exact.length > 0) return exact;
  if (name.some(({ folded: word }) => isCarrier.has(word) && word !== 'president' && word !== 'of'))
    return [];
  const isMisspelt = name.every(({ folded: word }) => allowedEdits(word) > 0 && !isKnownWord(word));
  const isOffice = name.length > 1 && name.some(({ folded: word }) => directory.isRole(word));
  if (!isMisspelt && !isOffice) return [];
  const lookup = directory.find(folded);
  return lookup.kind === 'one' ? [lookup.speaker] : lookup.kind === 'several' ? lookup.speakers : [];
}

/** "NAME and NAME": the one who is named together with a speaker, right before. */
function partnerOf(
  before: readonly Word[],
  directory: SpeakerDirectory,
): { speakers: readonly Speaker[]; words: number } {
  const join = before.at(-1)?.folded;
  if (join !== 'and' && join !== 'or') return { speakers: [], words: 0 };
  for (let length = Math.min(LONGEST_NAME, before.length - 1); length > 0; length--) {
    const name = before.slice(before.length - 1 - length, -1).map(({ folded }) => folded);
    const speakers = directory.named(name.join(' '));
    if (speakers.length > 0) return { speakers, words: length + 1 };
  }
  return { speakers: [], words: 0 };
}

function asksForWords(
  before: readonly Word[],
  after: readonly Word[],
  name: readonly Word[],
  isTitle: (word: string) => boolean,
): boolean {
  const next = after[0]?.folded ?? '';
  const untitled = before.slice(0, before.findLastIndex(({ folded }) => !isTitle(folded)) + 1);
  const previous = untitled.at(-1)?.folded ?? '';
  const isQuestionWho = before.some(
    ({ folded }) => folded === 'who' || folded === 'whom' || folded === 'whose',
  );
  if (isQuestionWho) return false;
  if (isSpeaking(next) || isSpeaking(after[1]?.folded ?? '')) return true;
  if (before.length === 0 && (opensTopic.has(next) || after.length === 0)) return true;
  if (isUtterance.has(next) && /['’]s?$/iu.test(name.at(-1)?.typed ?? '')) return true;
  if (previous === 'to' && untitled.at(-2)?.folded === 'according') return true;
  const isSaidBy = previous === 'by' || previous === 'from';
  return isSaidBy && before.some(({ folded }) => isSpeaking(folded) || isUtterance.has(folded));
}

/** What follows "about" where there is one; else all words around the name that tell something. */
function topicOf(before: readonly Word[], after: readonly Word[]): string {
  const opening = after.findIndex(({ folded }) => opensTopic.has(folded) || isMistypedAbout(folded));
  const told = (words: readonly Word[]) =>
    words.filter(
      ({ folded }) =>
        !isCarrier.has(folded) && !isStopWord(folded) && !isSpeaking(folded) && !isUtterance.has(folded),
    );
  const behind = opening < 0 ? [] : told(after.slice(opening + 1));
  return (behind.length > 0 ? behind : told([...before, ...after])).map(({ typed }) => typed).join(' ');
}

/** "abuot": letters that changed places. */
const isMistypedAbout = (word: string) => [...word].sort().join('') === [...'about'].sort().join('');
