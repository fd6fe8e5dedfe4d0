import { countingIn } from '../../../counted.js';

const counted = countingIn('en');
const times = (count: number) => (count === 2 ? 'twice' : counted(count, { one: 'once', other: '# times' }));

/** Two people side by side. */
export const comparison = {
  /** @param names of the two, as Markdown */
  heading: (names: readonly [string, string]) => `**${names[0]} and ${names[1]}, side by side**`,
  headingOn: (topic: string, [first, second]: readonly [string, string]) =>
    `**${first} and ${second} on “${topic}”, side by side**`,
  heard: (statements: number) => `Heard ${times(statements)}.`,
  more: (passages: number, shown: number) =>
    `-# Heard on it ${times(passages)}; ${shown === 1 ? 'the best is' : `the best ${shown} are`} shown.`,
  both: '**Both speak of:**',
  topic: (topic: string, [first, second]: readonly [one: string, other: string]) =>
    `“${topic}”: ${first}, ${second}`,
  count: (name: string, passages: number) => `${name} ${times(passages)}`,
  noTopic: 'No topic was found on which both are heard.',
  press: '-# Press a topic to see what each says on it.',
  judge: '-# Whether they agree is for you to judge.',
  same: (first: string, second: string, name: string) =>
    `“${first}” and “${second}” are one person: ${name}. Name two different people to compare them.`,
  help: (compare: string) => `**/${compare}** two people side by side, on a topic or on what both speak of`,
};
