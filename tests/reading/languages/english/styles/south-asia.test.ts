import { describe, expect, it } from 'vitest';
import { type Heard, heard, mixed, quoted, reported } from '../heard.js';

/** Made-up sentences in the manner of the agencies and papers of a region; what each shows is its test's name. */
const SAID: [rule: string, text: string, said: Heard[]][] = [
  [
    '“Shri” is no part of the name',
    'Speaking on the occasion, Shri Raghav Deshmukh said that the canal would water 40 villages.',
    [reported('Raghav Deshmukh', 'that the canal would water 40 villages')],
  ],
  [
    '“PM” and a last name are a speaker',
    'PM Wickramanayake said the loan talks were in their final stage.',
    [reported('Wickramanayake', 'the loan talks were in their final stage')],
  ],
  [
    '“FM” and a last name are a speaker',
    'The budget will help farmers, said FM Lakshmi Iyer.',
    [reported('Lakshmi Iyer', 'The budget will help farmers')],
  ],
  [
    'a general “(Retd)” keeps his name',
    '“We were not consulted,” Lt. Gen. (Retd) Aslam Qureshi told Dawn.',
    [quoted('Aslam Qureshi', '“We were not consulted,”')],
  ],
  [
    'a title of several initials does not hide the name',
    'Federal Minister for Water Dr. Eng. Khurram Abbasi warned of a shortage in the south.',
    [reported('Khurram Abbasi', 'a shortage in the south')],
  ],
  [
    'what is alleged is said',
    'Chief Minister Sunita Rao alleged that funds had been diverted.',
    [reported('Sunita Rao', 'that funds had been diverted')],
  ],
  [
    '“alleged” behind its clause names the speaker',
    'The police did nothing for two hours, alleged Farida Begum, whose shop was burnt.',
    [reported('Farida Begum', 'The police did nothing for two hours')],
  ],
  [
    'an agency told by somebody is no speaker',
    '“The tiger was seen twice,” forest officer Manoj Thapa told ANI.',
    [quoted('Manoj Thapa', '“The tiger was seen twice,”')],
  ],
  [
    '“while addressing” opens the sentence of its speaker',
    'While addressing a press conference in Dhaka, Home Adviser Rezaul Karim said elections would be free.',
    [reported('Rezaul Karim', 'elections would be free')],
  ],
  [
    'a pronoun before any name is nobody’s',
    '“The mill will reopen,” he said and added that wages would be paid. Labour Secretary Anil Perera met the workers.',
    [quoted(null, '“The mill will reopen,”'), reported(null, 'that wages would be paid')],
  ],
  [
    'what a court orders somebody to do is said',
    'The High Court ordered the state government to file a reply within four weeks.',
    [reported('High Court', 'to file a reply within four weeks')],
  ],
  [
    'a court’s observation is said',
    'The Supreme Court observed that bail is the rule.',
    [reported('Supreme Court', 'that bail is the rule')],
  ],
  [
    '“taking to” a network opens the sentence of the writer',
    'Taking to X, opposition leader Pratap Chandra Singh wrote, "The people have spoken."',
    [quoted('Pratap Chandra Singh', '"The people have spoken."')],
  ],
  [
    'a participle with “that” is said by the name behind it',
    'Maintaining that the treaty was binding, Law Minister Hina Tareen said Pakistan would go to the court.',
    [
      reported('Hina Tareen', 'that the treaty was binding'),
      reported('Hina Tareen', 'Pakistan would go to the court'),
    ],
  ],
  [
    'an appeal to do something is said',
    'Bishop Joseph Fernando appealed to both communities to remain calm.',
    [reported('Joseph Fernando', 'both communities to remain calm')],
  ],
  [
    '“termed” tells a judgement',
    'The opposition termed the raid “an attack on democracy”.',
    [mixed('The opposition', 'the raid “an attack on democracy”')],
  ],
  [
    '“lauded” and “assured” are two statements',
    'Governor Nasreen Jan lauded the rescuers and assured that the road would be cleared.',
    [reported('Nasreen Jan', 'the rescuers'), reported('Nasreen Jan', 'that the road would be cleared')],
  ],
];

describe('news of South Asia', () => {
  it.each(SAID)('%s', (_, text, said) => {
    expect(heard(text)).toEqual(said);
  });
});
