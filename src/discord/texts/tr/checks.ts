import { listingIn } from '../listing.js';
import type { Texts } from '../texts.js';
import { commands } from './commands.js';

const { check } = commands;

const list = listingIn('tr');

const there = (isOne: boolean) => (isOne ? 'makalede' : 'makalelerde');

export const checks: Texts['checks'] = {
  help: (check, quote, speaker, onMessage) =>
    `**/${check}** \`${quote}\` \`${speaker}\` bunun kelimesi kelimesine söylenip söylenmediği; bir mesajın menüsünde, Uygulamalar altında: **${onMessage}**`,
  noWords: 'Burada denetlenebilecek bir söz yok.',

  verbatim: {
    short: '**Kelimesi kelimesine**',
    full: (isOne) => `**Kelimesi kelimesine:** bu sözler ${there(isOne)} var.`,
    byClaimed: (isOne) => `**Kelimesi kelimesine:** bu sözler ${there(isOne)} var ve bu kişiye ait.`,
    reported: (isOne) =>
      `**Kelimesi kelimesine, aktarım olarak:** bu sözler ${there(isOne)} birinin kendi sözleri olarak değil, gazetecinin aktarımı olarak var.`,
    unclear: (isOne) =>
      `**Kelimesi kelimesine, konuşan belirsiz:** bu sözler ${there(isOne)} var, ancak kime ait oldukları açık değil.`,
  },
  otherSpeaker: {
    short: '**Başka bir konuşan**',
    full: (isOne) => `**Başka bir konuşan:** bu sözler ${there(isOne)} var, ancak başka birine ait.`,
    nobodys: (isOne) =>
      `**Bir konuşanın sözleri değil:** bu sözler ${there(isOne)} gazetecinin kendi anlatımı olarak geçiyor.`,
  },
  altered: {
    short: {
      number: '**Değiştirilmiş: sayı farklı**',
      name: '**Değiştirilmiş: ad farklı**',
      negation: '**Değiştirilmiş: olumsuzluk eklenmiş veya çıkarılmış**',
      word: '**Değiştirilmiş: sözcükler farklı**',
    },
    full: (short, isOne) => `${short}. ${isOne ? 'Makaledeki' : 'Makalelerdeki'} biçimi şöyle.`,
  },
  reported: {
    short: '**Alıntı değil, aktarım**',
    shortNarration: '**Alıntı değil**',
    full: (isOne) =>
      `**Alıntı değil, aktarım:** bu, ${there(isOne)} konuşanın kendi sözleri olarak değil, gazetecinin aktarımı olarak geçiyor.`,
    narration: (isOne) =>
      `**Alıntı değil:** bu, ${there(isOne)} gazetecinin kendi anlatımı olarak geçiyor; kimseden alıntı yapılmıyor.`,
  },
  stitched: {
    short: '**Birleştirilmiş**',
    full: (count) => `**Birleştirilmiş:** farklı ifadelerden ${count} parça tek bir alıntıda birleştirilmiş.`,
    piece: (at, words) => `Parça ${at}: “${words}”`,
    noneTheirs: '**Parçaların hiçbiri adı verilen kişiye ait değil.**',
    notAllTheirs: '**Parçalardan bazıları adı verilen kişiye ait değil.**',
  },
  notFound: {
    short: '**Bulunamadı**',
    full: (isOne) => `**Bulunamadı:** bu sözler ${there(isOne)} yok.`,
    closest: (speaker) => `En yakını, ancak eşleşmiyor: ${speaker}`,
  },

  claim: (words) => `Denetlenen: “${words}”`,
  claimBy: (words, speaker) => `Denetlenen: “${words}”; sahibi olarak gösterilen: ${speaker}`,
  claimAt: (at, all) => `-# İddia ${at} / ${all}`,
  buttonsFor: (at) => `-# Düğmeler ${at} numaralı iddia içindir.`,
  buttonsForPiece: (at) => `-# Düğmeler ${at} numaralı parça içindir.`,
  claimedAndReal: (claimed, real) => `İddia edilen: ${claimed}\nMakalede: ${real}`,
  whichSpeaker: (asked, names) => `-# “${asked}” birden çok kişiye uyuyor: ${list(names)}.`,
  unknownSpeaker: (asked, isOne) => `-# ${isOne ? 'Makalede' : 'Makalelerde'} “${asked}” adında kimse yok.`,
  nearestSpeakers: (names) => `-# Benzer adlar: ${list(names)}.`,

  kinds: { number: 'Sayı', name: 'Ad', negation: 'Olumsuzluk', word: 'Sözcükler' },
  changed: (kind, claimed, found) => `${kind}: burada “${claimed}”, makalede **“${found}”**`,
  added: (kind, claimed) => `${kind}: burada “${claimed}” var, makalede yok`,
  missing: (kind, found) => `${kind}: makaledeki **“${found}”** burada yok`,
  moreChanges: (count) => `… ve ${count} fark daha`,

  allowed: (allowances) => `-# Farklı yazılmış, ancak kusur sayılmadı: ${list(allowances)}.`,
  allowances: {
    case: 'büyük ve küçük harfler',
    'quotation-marks': 'tırnak işaretleri',
    figures: 'rakamla veya yazıyla yazılmış sayı',
    dashes: 'çizgiler',
    punctuation: 'noktalama',
    diacritics: 'harflerin üzerindeki işaretler',
    'words-left-out': 'üç nokta yerine atlanan sözcükler',
    bracketed: 'köşeli parantez içindeki sözcükler',
  },

  several: (count) => `**${count} iddia denetlendi,** en ciddisi başta.`,
  others: `Kısaca ötekiler; her birini tek başına /${check.name} ile denetlerseniz ayrıntısını görürsünüz:`,
  inShort: (short, words) => `${short} “${words}”`,
  notAllChecked: (checked) =>
    `-# Mesaj bütünüyle denetlenemeyecek kadar uzun: burada iddialarından ${checked} tanesi var.`,
  cutClaim: '-# Mesaj bütünüyle denetlenemeyecek kadar uzun: bu, başlangıcı.',
  onlyWhatIsSaid: (isOne) =>
    `-# Burada yalnızca ${isOne ? 'makalenin ne dediği' : 'makalelerin ne dediği'} söylenir, bunun doğru olup olmadığı değil.`,
};
