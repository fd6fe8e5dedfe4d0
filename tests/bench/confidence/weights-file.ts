import type { Weights } from './regression.js';

/** Weights are kept in hundredths: what that takes from them changes hardly a confidence by a hundredth. */
const UNIT = 100;

/** The weights as a source file, formatted as the others are. */
export function weightsFile(weights: Weights, clear: { quoted: number; reported: number }): string {
  const lines = Object.entries(weights).map(
    ([name, weight]) => `  ${/^\w+$/.test(name) ? name : quoted(name)}: ${Math.round(weight * UNIT)},`,
  );
  return `/**
 * Written by \`npm run train\`, which learns it from the training articles of PolNeAR (Newell, Margolin and Ruths, LREC
 * 2018; github.com/networkdynamics/PolNeAR). Not to be edited.
 */

/** From this confidence on words are shown with their speaker: those with quotation marks, and others. */
export const CLEAR = { quoted: ${clear.quoted}, reported: ${clear.reported} };

/** What each value of each aspect adds to the logarithm of the odds that the speaker is right, in hundredths. */
export const WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`;
}

const quoted = (name: string) => (name.includes("'") ? JSON.stringify(name) : `'${name}'`);
