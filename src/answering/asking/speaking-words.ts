/** Bases of verbs that tell that somebody speaks, or holds what they are then asked for. */
const BASES =
  'accuse acknowledge add address admit admonish advise advocate announce answer argue ask assert assure attack back believe blame call caution challenge claim comment commend complain condemn confirm criticise criticize declare decry defend demand denounce deny describe discuss dismiss emphasise emphasize endorse explain express fear favour favor highlight hope insist invite justify mention note oppose plead pledge point praise predict promise propose question raise reaffirm recall recommend refer reject remark repeat reply report request respond reveal slam state stress suggest support thank think threaten tout underline underscore urge voice vow want warn welcome worry';

/** Those whose forms no rule makes. */
const IRREGULAR =
  'say says said saying tell tells told telling speak speaks spoke spoken speaking talk talks talked talking think thinks thought thinking thinks write writes wrote written writing mean means meant bring brings brought put puts feel feels felt referred referring';

const formsOf = (base: string): string[] => {
  const stem = base.replace(/e$/, '');
  const past = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const third = /[^aeiou]y$/.test(base)
    ? `${base.slice(0, -1)}ies`
    : `${base}${/(?:s|sh|ch|x)$/.test(base) ? 'es' : 's'}`;
  return [base, third, past, `${stem}ing`];
};

const alternatives = (words: readonly string[]) => `(?:${[...new Set(words)].join('|')})`;

/** Any form of them, folded, as a part of a pattern. */
export const SPEAKING = alternatives([...IRREGULAR.split(' '), ...BASES.split(' ').flatMap(formsOf)]);

/** "say", "speak of": verbs that only tell that somebody speaks, and leave open what for. */
export const MERELY_SPEAKING =
  '(?:say|says|said|saying|tell|tells|told|telling|speak|speaks|spoke|spoken|speaking|talk|talks|talked|talking|mention|mentions|mentioned|mentioning|state|states|stated|comment|comments|commented|address|addressed|raise|raised|discuss|discussed|bring up|brought up|refer|referred|think|thinks|thought)';

/** Verbs that judge: that somebody praised a thing is not told by what they say of it otherwise. */
export const JUDGING =
  '(?:accus|admonish|attack|back|blam|commend|complain|condemn|criticis|criticiz|decr|defend|denounc|den|dismiss|endors|favou?r|oppos|prais|question|reject|slam|support|thank|threaten|tout|welcom)(?:e|es|ed|s|d|ied|ies|y|ing|med|ming)?';

/** "…'s view on trade": what somebody has said, as a noun, folded. */
export const UTTERANCE =
  '(?:views?|opinions?|positions?|stances?|statements?|remarks?|comments?|words?|quotes?|quotations?|speech|message|thoughts?|take|promises?|proposals?|warnings?|criticism|praise|demands?|reaction|response|answers?|arguments?|claims?|plans?|line|standpoint|attitude)';

/** Words after which a topic stands, folded. */
export const TOPIC_OPENING = '(?:about|on|regarding|concerning|re|over|towards?|as to|when it comes to)';
