import { describe, expect, it } from 'vitest';
import { type Heard, heard, mixed, quoted, reported } from '../heard.js';

/** Made-up sentences in the manner of the agencies and papers of a region; what each shows is its test's name. */
const SAID: [rule: string, text: string, said: Heard[]][] = [
  [
    '“de la” belongs to the name',
    '“We will not leave the valley,” community leader Rosalía de la Cruz told EFE.',
    [quoted('Rosalía de la Cruz', '“We will not leave the valley,”')],
  ],
  [
    'angle marks are quotation marks',
    '«The blockade hurts every family», said Cuban Deputy Minister Yamila Gómez.',
    [quoted('Yamila Gómez', '«The blockade hurts every family»')],
  ],
  [
    'what a president ratifies is said',
    'President Ernesto Villalba ratified the will of his government to negotiate.',
    [reported('Ernesto Villalba', 'the will of his government to negotiate')],
  ],
  [
    'a name in the Brazilian manner is whole',
    'Finance Minister João Pedro dos Santos admitted that inflation will be above the target.',
    [reported('João Pedro dos Santos', 'that inflation will be above the target')],
  ],
  [
    'the Attorney General’s Office is a speaker',
    'The Attorney General’s Office announced the arrest of four officers.',
    [reported('The Attorney General’s Office', 'the arrest of four officers')],
  ],
  [
    '“as he put it” tells whose words they are',
    'The reform is dead, as Senator Camilo Restrepo put it.',
    [reported('Camilo Restrepo', 'The reform is dead')],
  ],
  [
    'what is rejected is said where it is quoted',
    'Caracas rejected the new sanctions “in the strongest terms”.',
    [mixed('Caracas', 'the new sanctions “in the strongest terms”')],
  ],
  [
    'the network stands between the verb and the words',
    'Governor Martín Quispe wrote on his X account: “The state of emergency is lifted.”',
    [quoted('Martín Quispe', '“The state of emergency is lifted.”')],
  ],
  [
    'a role with a hyphen is a speaker',
    '“I will govern for everyone,” the president-elect promised.',
    [quoted('the president-elect', '“I will govern for everyone,”')],
  ],
  [
    'a denial of having done something is said',
    'Former mayor Beatriz Lopes da Silva denied having received money from the builder.',
    [reported('Beatriz Lopes da Silva', 'having received money from the builder')],
  ],
  [
    '“said for his part” keeps its name',
    '“Lithium belongs to the people,” said for his part Deputy Evaristo Mamani.',
    [quoted('Evaristo Mamani', '“Lithium belongs to the people,”')],
  ],
  [
    'a union demands something',
    'The miners’ union demanded the resignation of the minister.',
    [reported('The miners’ union', 'the resignation of the minister')],
  ],
  [
    'regret with “that” is said',
    'Archbishop Óscar Ibáñez regretted that the talks had failed.',
    [reported('Óscar Ibáñez', 'that the talks had failed')],
  ],
  [
    'thanks are said',
    'Vice President Gabriela Montes thanked the firefighters for their work.',
    [reported('Gabriela Montes', 'the firefighters for their work')],
  ],
  [
    '“proposed” with an infinitive is said',
    'Economist Luis Ángel Paredes proposed to tax idle land.',
    [reported('Luis Ángel Paredes', 'to tax idle land')],
  ],
];

describe('news of Latin America', () => {
  it.each(SAID)('%s', (_, text, said) => {
    expect(heard(text)).toEqual(said);
  });
});
