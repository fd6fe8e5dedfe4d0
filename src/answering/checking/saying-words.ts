/** How English, Turkish, Russian and Chinese tell whose words are told: as much as people write in a message. */

const listed = (list: string) => list.trim().split(/\s+/).join('|');

/** Letters on either side would make another word of it; `\b` knows no letters but English ones. */
const word = (list: string) => String.raw`(?<![\p{L}\p{M}\p{N}'’])(?:${list})(?![\p{L}\p{M}\p{N}])`;

/** Verbs between a name and what is said, or behind both. */
export const SAYS = word(
  listed(`
    said says say claimed claims claim stated states announced announces added adds told tells tell warned warns argued
    argues insisted insists wrote writes tweeted tweets posted declared declares explained explains asked asks replied
    replies answered answers admitted admits denied denies promised promises noted notes stressed stresses believed
    believes remarked remarks suggested suggests mentioned mentions confirmed confirms emphasized emphasised vowed
    pledged concluded observed
    sagte sagt erklärte erklärt betonte meinte dijo afirmó declaró señaló affirme affirmé déclaré
    сказал сказала сказали сказало говорит говорил говорила говорят заявил заявила заявили заявляет отметил отметила
    отмечает подчеркнул подчеркнула подчёркивает подчеркивает сообщил сообщила сообщает добавил добавила написал
    написала пишет утверждает утверждал утверждала считает спросил спросила ответил ответила объявил объявила пояснил
    пояснила предупредил предупредила уточнил уточнила`),
);

/** Turkish verbs, which end the sentence: “…” dedi; …-diğini söyledi. */
export const SAYS_LAST = word(
  `${listed(`
    dedi diyor der demiş demişti söyledi söylüyor söylemiş belirtti belirtiyor kaydetti vurguladı açıkladı bildirdi
    aktardı savundu anlattı yazdı ekledi sordu yanıtladı iddia\\s+etti ifade\\s+etti ileri\\s+sürdü öne\\s+sürdü
    dile\\s+getirdi ifadesini\\s+kullandı ifadelerini\\s+kullandı şeklinde\\s+konuştu diye\\s+konuştu`).replaceAll(
    '\\s+',
    String.raw`\s+`,
  )}`,
);

/** Chinese verbs, which stand right behind the name. */
export const SAYS_HAN =
  '(?:表示|指出|强调|宣布|声称|宣称|认为|写道|补充说|回答说|告诉记者|说道|说过|说|称|讲)';

/** Before the name: "according to X". */
export const ACCORDING_TO = word(
  String.raw`according\s+to|in\s+the\s+words\s+of|quoting|по\s+словам|по\s+мнению`,
);

/** Behind the name. */
export const PUT_IT = String.raw`\s+(?:put\s+it|has\s+it|said|says|сказал|сказала|отметил|отметила|заявил|заявила)(?![\p{L}])`;

/** Between the verb and what is said. */
export const THAT = word('that|что|чтобы');

/** May follow the verb before "that": "said on Friday that", "told reporters that". */
export const BEFORE_THAT = word(
  listed(`on in at during to after before yesterday today also again earlier later reporters journalists us me him her them
    the last this в на во после журналистам сегодня вчера`),
);

/** Takes whom it is said to: "told reporters the border is closed". */
export const TELLS = /^(?:told|tells|tell)$/i;

/** Whom, in a word or two. */
export const TOLD_TO = /^\s+(?:the\s+)?[\p{L}\p{M}’'-]+(?:,\s*|\s+)/u;

/** Between a name and its verb. */
export const ADVERBS =
  /(?:\s+(?:also|will|would|may|might|must|should|could|can|have|did|does|not|really|actually|ever|never|once|later|recently|then|has|had|have|was|just|already|again|today|yesterday|\p{Ll}+ly|ayrıca|da|de|также|ещё|еще|уже|не|никогда))+$/u;

/** Behind the name in Turkish: X’e göre. */
export const BY_HIM = String.raw`['’]?(?:y?[ea]|n[ea])?\s+göre(?![\p{L}])`;

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Stand for a name that was told before. */
export const PRONOUNS = set('he she they o onlar он она они 他 她 他们 她们');

/** Nobody who could be asked for by a name. */
export const NOBODY = set(`
  i we you it who what which that this there people everyone everybody someone somebody nobody anyone some many others
  sources reports officials critics experts not never never also just even really
  people article articles text paper report news story post message headline quote quotes breaking update source
  translation note media study я мы ты вы это кто все кто-то никто 我 我们 你 你们 谁 有人 大家 人们 也 就 都 不 没 听 据 是 传`);

/** The same where they are written small: with a capital they are names, too. */
export const NOBODY_SMALL = set('guy ben biz sen siz bu şu kim herkes biri');

/** Before a common noun, which is no name in small letters. */
export const DETERMINERS = set('the this that these those a an my his her our their your its no every any');

/** Stand before a name where a sentence begins, and in small letters are no part of one. */
export const BEFORE_NAMES = set(`
  so but and yesterday today did does do when then now apparently why has have is was if because while although though
  as where how also still later earlier meanwhile well yes no oh wow lol on in at after before like just actually
  really allegedly supposedly hey look see btw fyi и а но вчера сегодня потом когда
  что как если monday tuesday wednesday thursday friday saturday sunday said says that`);

/** The same in Turkish; elsewhere they may be names. */
export const BEFORE_TURKISH_NAMES = set('ve ama fakat dün bugün peki çünkü');

/** Offices and the like, which stand before names or for them. */
export const OFFICES = set(`
  president vice prime minister foreign interior defence defense finance trade leader mayor senator congressman
  congresswoman representative chancellor king queen prince princess secretary general state treasury spokesman
  spokeswoman spokesperson governor chief deputy ambassador professor director chairman chairwoman chair candidate
  nominee judge justice pope sheikh sheikha emir sultan commissioner envoy head attorney former ex mr mrs ms dr sen rep
  gov gen prof sir lord dame cumhurbaşkanı başkan başkanı bakan bakanı lideri devlet sözcüsü başbakan президент
  президента премьер премьер-министр министр министра глава лидер`);

/** Within names and offices. */
export const PARTICLES = set('of the de da do dos del di du van von der den bin ibn al el la le ter');
