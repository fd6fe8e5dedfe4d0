import type { Guess, WhySpeaker } from '../../answering/why-speaker.js';
import { READ_LANGUAGES } from '../../reading/read.js';
import type { Texts } from '../texts/texts.js';
import { languageList } from './articles/language.js';
import { usualName } from './speaker-name.js';

/** Why a statement has its speaker, or has none, and how sure that is, in plain text: the rule's sentence first. */
export function whyText(why: WhySpeaker, texts: Texts): string {
  const { attribution } = texts;
  switch (why.kind) {
    case 'corrected':
      return attribution.corrected;
    case 'unread':
      return texts.languages.whyUnread[why.why](languageList(READ_LANGUAGES, texts));
    case 'sure':
      return sentences(
        attribution,
        ruleText(why.rule, attribution),
        why.inHundred && attribution.sure(why.inHundred),
      );
    case 'unsure':
      return sentences(
        attribution,
        attribution.unsettled(ruleText(why.rule, attribution)),
        why.guess === null
          ? attribution.moreOftenWrong
          : attribution.perhaps(guessName(why.guess, texts), why.guess.inHundred),
      );
    case 'unclear':
      return sentences(
        attribution,
        ruleText(why.rule, attribution),
        why.mention && attribution.unclearMention(why.mention),
      );
  }
}

const guessName = ({ name, speaker }: Guess, texts: Texts) =>
  speaker?.names ? usualName(speaker, texts) : name;

/** @param rule of an unknown one only its name is known */
function ruleText(rule: string, { rules, unknownRule }: Texts['attribution']): string {
  return Object.hasOwn(rules, rule) ? rules[rule as keyof typeof rules] : unknownRule(rule);
}

const sentences = ({ between }: Texts['attribution'], ...all: readonly (string | 0 | null)[]) =>
  all.filter((sentence) => sentence !== null && sentence !== 0).join(between);
