/** The verbs of saying, as patterns over the words of a sentence in Turkish lower case, each parted by one space. */

const PAST = '[dt][ıiuü](?:l[ae]r)?';
const TENSES = `(?:${PAST}|m[ıiuü]ş(?:t[ıiuü]r?|l[ae]rd[ıi]r)?|[ıiuü]yor(?:du)?)`;
const HELPED =
  '(?:ifade|iddia) e[dt]|dile getir|(?:öne|ileri) sür|altını çiz|dikkati? çek|işaret e[dt]|dikkate sun';
const STEM = `(?:söyle|belir[t]|vurgula|açıkla|kayde[dt]|bildir|aktar|anlat|savun|ekle|duyur|hatırlat|uyar|iste|talep e[dt]|öner|konuş|yaz|yanıtla|cevapla|sor|seslen|${HELPED})`;

const SAID = `(?:${STEM}${TENSES}|de(?:${PAST}|miş(?:ti)?)|diyor(?:du)?)`;
const PASSIVE_STEM = `(?:belirtil|bildiril|açıklan|kaydedil|vurgulan|duyurul|aktarıl|söylen|hatırlatıl|öğrenil|savunul|(?:ifade|iddia) edil|dile getiril|(?:öne|ileri) sürül|denil|den)`;
const PASSIVE = `${PASSIVE_STEM}${TENSES}`;

/** "belirterek", "ifade ederek": the sentence goes on, and its subject is that of the verb. */
const GOING_ON = `(?:${STEM}y?[ae]r[ae]k|de(?:dikten sonra)|diyerek)`;
/** "belirten", "diyen": the one who speaks follows. */
const WHO = `(?:${STEM}y?[ae]n|diyen)`;

const USED = '(?:şu |aşağıdaki )?(?:ifade|söz|kelime)(?:sini|lerini|leri|ler?ini|ini)';
const DID = `(?:${USED} (?:kullan|sarf e[dt])|ifade(?:sine|lerine|lere) yer ver|(?:değerlendirmesinde|açıklamasında|çağrısında|uyarısında|yorumunda) bulun|(?:değerlendirmesini|açıklamasını|yorumunu|çağrısını|uyarısını) yap|(?:yanıtını|cevabını|mesajını) ver|görüşünü (?:dile getir|savun|paylaş)|şeklinde (?:konuş|açıklama yap|yanıt ver|cevap ver))`;
const AFTER_DIYE = `(?:diye (?:\\p{L}+ )?(?:${STEM}|yanıt ver|cevap ver|devam e[dt]|tepki göster))`;

const whole = (pattern: string) => new RegExp(`^${pattern}(?![\\p{L}'])`, 'u');

/** Behind a quotation: it is said, and by whom stands before it. */
export const QUOTE_SAID = whole(
  `(?:(?:de(?:${PAST}|miş(?:ti)?)|diyor)|${DID}${TENSES}|${AFTER_DIYE}${TENSES})`,
);
export const QUOTE_GOING_ON = whole(`(?:diyerek|dedikten sonra|${DID}[ae]r[ae]k|${AFTER_DIYE}y?[ae]r[ae]k)`);
export const QUOTE_WHO = whole(`(?:diyen|${DID}[ae]n|${AFTER_DIYE}y?[ae]n)`);
export const QUOTE_PASSIVE = whole(
  `(?:den(?:il)?di|denil(?:mişti|iyor)|(?:ifadesi|ifadeleri) kullanıl${PAST}|(?:ifadesine|ifadelerine|ifadelere) yer veril${PAST}|diye (?:\\p{L}+ )?${PASSIVE})`,
);

/** Any of these, as they stand in a text: with this a quotation that lacks its closing mark ends. */
export const QUOTE_ANY = `(?:de(?:${PAST}|miş(?:ti)?)|diyor|diyerek|diyen|dedikten sonra|den(?:il)?di|${DID}|${AFTER_DIYE})(?:${TENSES}|y?[ae]r[ae]k|y?[ae]n)?(?![\\p{L}'])`;

/** Behind a clause that ends in "-diğini". */
export const CLAUSE_SAID = whole(SAID);
export const CLAUSE_GOING_ON = whole(GOING_ON);
export const CLAUSE_WHO = whole(WHO);
export const CLAUSE_PASSIVE = whole(PASSIVE);

/** "…olduğunu", "…geleceğini", "…gerektiğine", "…geldiklerini". */
export const CLAUSE =
  /(?:[dt][ıiuü]ğ[ıiuü]n[ıiuüae]|[ae]c[ae]ğ[ıi]n[ıiae]|(?:[dt][ıiuü]k|[ae]c[ae]k)l[ae]r[ıi]n[ıiae]|m[ae]s[ıi]n[ıi]|m[ae]l[ae]r[ıi]n[ıi])$/;
/** "…olduğu", "…geleceği" before a passive. */
export const PASSIVE_CLAUSE = /(?:[dt][ıiuü]ğ[ıiuü]|[ae]c[ae]ğ[ıi]|(?:[dt][ıiuü]k|[ae]c[ae]k)l[ae]r[ıi])$/;

/** Ends what stands before a colon: "şöyle konuştu", "şunları kaydetti", "dedi ki". */
export const BEFORE_COLON = new RegExp(
  `(?:^| )((?:şöyle|şunları|şunu|şu sözlerle|şu şekilde) (?:${STEM}|devam e[dt]|yanıt ver|cevap ver)${TENSES}|(?:şöyle )?dedi(?: ki)?|şöyle dedi|şu (?:ifadeleri|sözleri) kullan${PAST}|şu ifadelere yer ver${PAST}|şu (?:açıklamayı|değerlendirmeyi) yap${PAST}|(?:şu (?:açıklamada|değerlendirmede) bulun${PAST}))$`,
  'u',
);
export const PASSIVE_BEFORE_COLON = new RegExp(
  `(?:^| )((?:şöyle|şunlar|şu ifadeler(?:e yer)?|şu görüşler(?:e yer)?) (?:den(?:il)?di|kaydedildi|belirtildi|kullanıldı|veril${PAST}|ifade edildi))$`,
  'u',
);
