import type { Answer, SpeakerCount } from '../answering/answer.js';
import { repeatedIn } from '../answering/paragraph-number.js';
import type { Match } from '../finding/match.js';
import { english } from './english.js';
import { named, passageLines, speakerLine } from './passage-text.js';
import { reasonText } from './reason-text.js';
import { partOf, verdictLines } from './verdict-text.js';

/** An answer for a terminal. */
export function answerText(answer: Answer): string {
  return `${lines(answer).join('\n')}\n`;
}

function lines(answer: Answer): string[] {
  switch (answer.kind) {
    case 'found':
      return [
        ...answer.matches.flatMap((match, index) => [
          ...(index === 0 ? [] : ['']),
          `${index + 1}. ${speakerLine(match)}`,
          ...passageLines(match),
          ...repeatsLines(match),
        ]),
        ...(answer.silent.length > 0 ? [`Nothing on it: ${answer.silent.map(named).join('; ')}.`] : []),
        ...unknownWordsLine(answer.unknownWords),
      ];
    case 'silent':
      return [
        `${closed(named(answer.speaker))} is in the articles, but ${silence(answer.about, answer.statements)}.`,
        ...(answer.unsure > 0
          ? [`Perhaps heard in ${counted(answer.unsure)} where it is not sure enough who speaks.`]
          : []),
        ...unknownWordsLine(answer.unknownWords),
        ...(answer.told.length > 0
          ? answer.told
              .slice(0, 1)
              .flatMap((match) => ['The article itself tells of it:', ...passageLines(match)])
          : answer.present.slice(0, 1).flatMap((match) => ['Named here:', ...passageLines(match)])),
        ...(answer.others.length > 0 ? [`Heard on it: ${answer.others.map(heardOn).join('; ')}.`] : []),
      ];
    case 'unknown-speaker':
      return [
        `Nobody called “${answer.asked}” is in the articles.`,
        ...(answer.nearest.length > 0 ? [`Like it: ${answer.nearest.map(named).join('; ')}.`] : []),
      ];
    case 'which-speaker':
      return [`“${answer.asked}” fits several: ${answer.candidates.map(named).join('; ')}. Which of them?`];
    case 'not-in-articles':
      return [
        ...reasonText(answer),
        ...answer.nearest.flatMap((match) => [
          'Closest, but not an answer:',
          speakerLine(match),
          ...passageLines(match),
        ]),
      ];
    case 'speakers':
      return [
        ...(answer.speakers.length > 0
          ? answer.speakers.map(answer.about === null ? heard : heardOn)
          : [answer.about === null ? 'The articles name nobody.' : `Nobody is heard on “${answer.about}”.`]),
        ...(answer.unheard.length > 0 ? [`Not heard on it: ${answer.unheard.map(named).join('; ')}.`] : []),
      ];
    case 'compared':
      return comparedLines(answer);
    case 'same-speaker':
      return [
        `“${answer.asked[0]}” and “${answer.asked[1]}” are one person: ${named(answer.speaker)}. Name two different people.`,
      ];
    case 'checked':
      return [
        ...answer.verdicts.flatMap((verdict, at) => [...(at === 0 ? [] : ['']), ...verdictLines(verdict)]),
        ...(answer.isPart ? ['', partOf(answer.verdicts)] : []),
      ];
    case 'unknown-article':
      return [
        `There is no article “${answer.asked}”. There are:`,
        ...answer.articles.map(({ id, title }) => `  ${id}: ${title}`),
      ];
  }
}

function comparedLines({
  about,
  sides,
  topics,
  unknownWords,
}: Extract<Answer, { kind: 'compared' }>): string[] {
  const [one, other] = sides.map(({ speaker }) => speaker.name);
  return [
    ...sides.flatMap(({ speaker, matches, statements }) => [
      named(speaker),
      ...(matches.length > 0
        ? matches.slice(0, MOST_COMPARED).flatMap(passageLines)
        : about === null || statements === 0
          ? [`   ${statements === 0 ? silence(about, statements) : `heard in ${counted(statements)}`}`]
          : [`   ${silence(about, statements)}, and is heard on other things in ${counted(statements)}`]),
      ...(matches.length > MOST_COMPARED ? [`   … the best of ${matches.length} passages`] : []),
    ]),
    ...unknownWordsLine(unknownWords),
    ...(topics.length > 0 ? ['Both speak of:'] : []),
    ...topics.map(({ topic, passages }) => `  ${topic} (${one} ${passages[0]}, ${other} ${passages[1]})`),
  ];
}

/** The best passages of each of two. */
const MOST_COMPARED = 3;

const unknownWordsLine = (words: readonly string[]) =>
  words.length > 0 ? [`Not there at all: ${words.map((word) => `“${word}”`).join(', ')}.`] : [];

/** Where the same is said in short, or at more length. */
function repeatsLines(match: Match): string[] {
  const { shorter, fuller } = repeatedIn(match);
  return [
    ...(shorter.length > 0 ? [english.repeats(shorter.map(english.paragraph))] : []),
    ...(fuller.length > 0 ? [english.repeatsFuller(fuller.map(english.paragraph))] : []),
  ].map((line) => `   ${line.replace(/^-# /, '')}`);
}

/** An office behind a name is closed by a comma where the sentence goes on. */
const closed = (name: string) => (name.includes(', ') ? `${name},` : name);

const counted = (statements: number) => (statements === 1 ? '1 statement' : `${statements} statements`);

const heard = ({ speaker, statements }: SpeakerCount) =>
  `${named(speaker)}: ${statements === 0 ? 'named, not heard' : counted(statements)}`;

/** On a topic, passages are counted. */
const heardOn = ({ speaker, statements }: SpeakerCount) =>
  `${named(speaker)}: ${statements === 1 ? '1 passage' : `${statements} passages`}`;

const silence = (about: string | null, statements: number) => {
  if (statements === 0) return 'they quote and report nothing this person said';
  return `said nothing on “${about ?? ''}” there`;
};
