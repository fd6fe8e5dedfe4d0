import { CUES } from '../../../reading/languages/english/lexicon/cues.js';

const QUOTATION_MARK = /["“”„«»‹›「」『』]|(?<![\p{L}\p{N}])['‘]/u;

/**
 * Verbs of saying in other languages of summits, by their beginnings: Turkish, Russian, German, French, Spanish and
 * Portuguese, Chinese.
 */
const SAYING = new RegExp(
  [
    String.raw`(?<!\p{L})(?:dedi|diye|söyle|belirt|kaydet|vurgula|açıkla|ifade)`,
    String.raw`(?<!\p{L})(?:сказа|заяви|сообщ|отмет|подчеркн|добави|говор)`,
    String.raw`(?<!\p{L})(?:sagt|erklärt|betont|meint|fordert|warnt|kündigt|ergänzt|fügt|schreib|schrieb|so der |so die )`,
    String.raw`(?<!\p{L})(?:(?:dit|disent|a-t-(?:il|elle))(?!\p{L})|déclar|affirm|expliqu|ajout|soulign|estim|assur|annonc|selon)`,
    String.raw`(?<!\p{L})(?:dijo|dice|dijeron|afirm|declar|señal|asegur|explic|añadi|agreg|anunci|según|disse|ha detto)`,
    '说|說|表示|指出|强调|強調|称|稱',
  ].join('|'),
  'iu',
);

/** Verbs that in a sentence of furniture tell nothing else than that somebody spoke. */
const SPOKE =
  /(?<!\p{L})(?:said|says|told|announced|warned|denied|denies|argued|argues|insisted|insists|replied|declared|ruled|urged|vowed|pledged|wrote|stressed|claimed|claims|demanded|demands)(?!\p{L})/iu;

const FULL_STOP = /[.。!?！？]["”’»」』)）]*$/;

/** Whether a paragraph has words in quotation marks and a verb of saying: it is what articles are imported for. */
export function quotesSomebody(text: string): boolean {
  if (!QUOTATION_MARK.test(text)) return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => CUES.has(word) || word === 'told') || SAYING.test(text);
}

/** Whether a paragraph is a whole sentence of what somebody said, in quotation marks or not. */
export const reportsSomebody = (text: string): boolean =>
  quotesSomebody(text) || (FULL_STOP.test(text) && (SPOKE.test(text) || SAYING.test(text)));

/** Whether words stand in quotation marks, whoever said them. */
export const hasQuotation = (text: string): boolean =>
  /[“„«「『"][^“”„«»「」『』"]{3,}[”“»」』"]/u.test(text);
