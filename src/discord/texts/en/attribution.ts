import type { RuleName } from '../../../reading/attribution/rules.js';

/** Why words have their speaker, and how sure that is. */
export const attribution = {
  /** What stands between two sentences. */
  between: ' ',
  /** What each rule goes by, in one plain sentence. */
  rules: {
    'quote-then-verb': 'The words in quotation marks are followed by the name and a verb of saying.',
    'quote-then-inverted-verb': 'The words in quotation marks are followed by a verb of saying and the name.',
    'verb-then-quote': 'The name and a verb of saying introduce the words in quotation marks.',
    'shared-subject': 'The verb has no subject of its own: it shares that of the verb before it.',
    'clause-then-subject':
      'The sentence opens with a verb of saying, and the one who speaks follows after the comma.',
    'verb-then-clause': 'The name and a verb of saying introduce what was said.',
    'clause-then-verb': 'What was said is followed by the name and a verb of saying.',
    'noun-then-clause': 'A noun of saying and the one to whom it belongs introduce what was said.',
    'according-to': '“According to” or words like it name the source.',
    'passive-with-agent': 'The word “by” names the one who spoke.',
    'nobody-named': 'Something was said, but the sentence does not tell by whom.',
    'introduced-by-colon': 'A colon leads from the one who speaks to the words.',
    'quote-goes-on': 'The words in quotation marks go on from those before them, whose speaker is named.',
    'quote-over-paragraphs': 'The paragraph before leaves its quotation open, and this one goes on with it.',
    'quote-closed-later':
      'The paragraph leaves its quotation open, and a later paragraph that goes on with it names the speaker.',
    'last-speaker': 'Nobody is named beside the words in quotation marks: the last one who spoke goes on.',
    'last-speaker-in-narration':
      'The sentence has no verb of saying of its own: the words are taken for those of the one just heard.',
    'subject-before':
      'Nobody is said to speak, but the sentence before the words in quotation marks is about this one.',
    'subject-left-out': 'The verb of saying has no subject of its own: it is that of the sentence before.',
    signed: 'A dash and the name of the one who speaks follow the words in quotation marks.',
    transcript: 'The line opens with the name of the one who speaks, as in a transcript.',
    'unclear-speaker': 'Words stand in quotation marks, but nothing beside them tells who speaks.',
  } satisfies Record<RuleName, string>,
  unknownRule: (rule: string) => `The rule “${rule}” gave the speaker.`,
  corrected:
    'Whoever manages the articles here has corrected it: reading the text did not find this speaker.',
  /** @param inHundred how many of a hundred such attributions are right */
  sure: (inHundred: number) => `About ${inHundred} in 100 attributions like this one are right.`,
  unsettled: (rule: string) =>
    `One rule fits, but does not settle it: ${rule.charAt(0).toLowerCase()}${rule.slice(1)}`,
  perhaps: (name: string, inHundred: number) =>
    `Perhaps it is ${name}: about ${inHundred} in 100 attributions like this one are right, too few to show a speaker.`,
  moreOftenWrong: 'Attributions like this one are more often wrong than right, so no name is given.',
  unclearMention: (words: string) => `Whom “${words}” stands for is unclear.`,
  nobody: 'Nobody speaks here: the words are the writer’s own.',
};
