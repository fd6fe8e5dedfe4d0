import { CUES } from '../../../reading/lexicon/cues.js';

const QUOTATION_MARK = /["“”„«»‹›「」『』]|(?<![\p{L}\p{N}])['‘]/u;

/** Verbs of saying in other languages of summits, by their beginnings: Turkish, Russian, Chinese. */
const SAYING =
  /(?<!\p{L})(?:dedi|diye|söyle|belirt|kaydet|vurgula|açıkla|ifade|сказа|заяви|сообщ|отмет|подчеркн|добави|говор)|说|說|表示|指出|强调|強調|称|稱/iu;

/** Whether a paragraph has words in quotation marks and a verb of saying: it is what articles are imported for. */
export function quotesSomebody(text: string): boolean {
  if (!QUOTATION_MARK.test(text)) return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => CUES.has(word) || word === 'told') || SAYING.test(text);
}
