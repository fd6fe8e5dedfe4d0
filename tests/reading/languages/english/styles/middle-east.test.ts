import { describe, expect, it } from 'vitest';
import { type Heard, heard, quoted, reported } from '../heard.js';

/** Made-up sentences in the manner of the agencies and papers of a region; what each shows is its test's name. */
const SAID: [rule: string, text: string, said: Heard[]][] = [
  [
    '“H.E.” is no part of the name',
    'H.E. Sheikh Saqr bin Rashid Al Dhaheri affirmed that the two countries would widen their trade.',
    [reported('Saqr bin Rashid Al Dhaheri', 'that the two countries would widen their trade')],
  ],
  [
    'letters of Turkish do not part a name',
    'Turkish Trade Minister Çağla Şahin said exports reached a record in March.',
    [reported('Çağla Şahin', 'exports reached a record in March')],
  ],
  [
    '“stated that” and “emphasizing” share a speaker',
    'Defense Minister Orhan Yıldız stated that operations continue, emphasizing that civilians will not be harmed.',
    [
      reported('Orhan Yıldız', 'that operations continue'),
      reported('Orhan Yıldız', 'that civilians will not be harmed'),
    ],
  ],
  [
    'the statement and the day behind the verb are not said',
    'Israel struck a depot near the port, the Lebanese army said in a statement on Tuesday.',
    [reported('the Lebanese army', 'Israel struck a depot near the port')],
  ],
  [
    '“al-” belongs to the name',
    'Hospital director Yasser al-Mansour told Al Jazeera that fuel would last two days.',
    [reported('Yasser al-Mansour', 'that fuel would last two days')],
  ],
  [
    '“Abu” belongs to the name',
    '“We will stay on our land,” Abu Bakr Haddad, a farmer from the valley, told AFP.',
    [quoted('Abu Bakr Haddad', '“We will stay on our land,”')],
  ],
  [
    '“was quoted as saying” names the one quoted',
    '“The talks are not over,” Foreign Minister Hossein Rezaei was quoted as saying by the state news agency.',
    [quoted('Hossein Rezaei', '“The talks are not over,”')],
  ],
  [
    '“quoted him as saying” names the one quoted',
    'State television quoted General Behrouz Karimi as saying that the drills had ended.',
    [reported('Behrouz Karimi', 'that the drills had ended')],
  ],
  [
    'what a league condemns is said',
    'The Arab League strongly condemned the attack on the convoy.',
    [reported('Arab League', 'the attack on the convoy')],
  ],
  [
    'what a crown prince stresses is said',
    'Crown Prince Fahd bin Turki stressed the importance of dialogue.',
    [reported('Fahd bin Turki', 'the importance of dialogue')],
  ],
  [
    '“he said, noting that” goes on with the same speaker',
    '“Aid is not arriving,” UN envoy Salma Khoury said, noting that 40 trucks were waiting at the border.',
    [
      quoted('Salma Khoury', '“Aid is not arriving,”'),
      reported('Salma Khoury', 'that 40 trucks were waiting at the border'),
    ],
  ],
  [
    'a presidency is a speaker',
    'The Turkish presidency announced that the two leaders had spoken by phone.',
    [reported('The Turkish presidency', 'that the two leaders had spoken by phone')],
  ],
  [
    '“Dr.” before a spokesman’s name is no end of a sentence',
    'Health ministry spokesman Dr. Ashraf al-Najjar said 12 people were wounded.',
    [reported('Ashraf al-Najjar', '12 people were wounded')],
  ],
  [
    'an accusation is said, with the one accused',
    'Information Minister Ziad Makari accused the militia of blocking the road.',
    [reported('Ziad Makari', 'the militia of blocking the road')],
  ],
  [
    'what somebody warns against is said',
    'Grand Ayatollah Mahdi Sistani warned against foreign interference.',
    [reported('Mahdi Sistani', 'foreign interference')],
  ],
  [
    'a capital denies for its government',
    'Cairo denied that its troops had crossed the border.',
    [reported('Cairo', 'that its troops had crossed the border')],
  ],
  [
    '“according to local media” names them',
    'Four soldiers were killed in the clashes, according to local media.',
    [reported('local media', 'Four soldiers were killed in the clashes')],
  ],
  [
    'the name behind “said” may carry an office after it',
    '“Prices will fall,” said Emine Aksoy, the governor of the central bank, on Thursday.',
    [quoted('Emine Aksoy', '“Prices will fall,”')],
  ],
  [
    'support that is reiterated is said',
    'King Talal reiterated his country’s support for a political solution.',
    [reported('Talal', 'his country’s support for a political solution')],
  ],
];

describe('news of Turkey, the Arab world and Iran', () => {
  it.each(SAID)('%s', (_, text, said) => {
    expect(heard(text)).toEqual(said);
  });
});
