import type { Saving } from '../../en/articles/saving.js';
import { sizesIn } from '../../formatted.js';
import { typedCommands } from '../../typed-commands.js';
import { commands } from '../commands.js';
import { articlesOf, statementsOf } from './counts.js';

const size = sizesIn('tr');
const { add, list, remove } = typedCommands(commands);
const { ask, whoSaid, whatSaid, speakers, shared } = commands;

export const saving: Saving = {
  preview: {
    head: '**Henüz kaydedilmedi.** Gözden geçirin, sonra Kaydet düğmesine basın. Bir saat bekler.',
    dropped: (count) => `**Sayfanın parçası sayılıp dışarıda bırakılanlar (${count}):**`,
    more: (count) => `… ve ${count} tane daha`,
    warnings: {
      'unclosed-quote': (count) => `**Kapanmamış ${count} alıntı:**`,
      'unclear-speaker': (count) => `**Konuşanı belirsiz ${statementsOf(count)}:**`,
      'unknown-pronoun': (count) => `**Başkasını da gösterebilecek, “o” gibi ${count} sözcük:**`,
      'shared-name': (count) => `**Birden çok kişide olan ${count} soyadı:**`,
    },
    cut: '**Metin yarıda kesilmiş görünüyor.** Sonu:',
    place: (quote, paragraph) => `${quote} (${paragraph})`,
    places: (heading, places, others) =>
      `${heading} ${places.join(' · ')}${others > 0 ? ` · … ve ${others} tane daha` : ''}`,
    sameText: (title) => `**Aynı metin burada zaten var:** ${title}.`,
    sameLink: (title) => `**Aynı kaynaktan bir makale burada zaten var:** ${title}.`,
    full: {
      'too-many': (most) =>
        `**Yer yok:** burada ${articlesOf(most)} tutulabilir ve o kadar var. Kaydetmeden önce ${remove} komutuyla birini kaldırın.`,
      'too-much': (most) =>
        `**Yer yok:** buradaki bütün makalelerin metinleri birlikte ${size(most)} olabilir; bununla daha fazla olurdu. Kaydetmeden önce ${remove} komutuyla birini kaldırın.`,
    },
  },
  saved: {
    server: (title) =>
      `**Kaydedildi:** ${title}\nArtık bu sunucuda soran herkese buna göre de yanıt verilir.`,
    person: (title) =>
      `**Kaydedildi:** ${title}\nYalnızca sizindir: artık botla doğrudan mesajlarınızda ve botu kendinizin götürdüğü her yerde size buna göre de yanıt verilir.`,
  },
  noTitle:
    '**Başlık olduğu gibi kaldı:** bir başlıkta en az bir harf, rakam ya da işaret ve en çok 200 karakter olmalı.',
  howToAsk: (title) =>
    `-# Yalnızca ona sormak için: /${ask.name}, /${whoSaid.name}, /${whatSaid.name} ya da /${speakers.name}, **${shared.article.name}:** ${title} · o olmadan bütün makalelere sorulur.`,
  savedAlready: (title) => `**Yeniden kaydedilmedi:** aynı metin burada zaten var: ${title}.`,
  noRoom: {
    'too-many': (most) =>
      `**Kaydedilmedi:** burada ${articlesOf(most)} tutulabilir ve o kadar var. ${remove} komutuyla birini kaldırın, sonra yeniden Kaydet düğmesine basın.`,
    'too-much': (most) =>
      `**Kaydedilmedi:** buradaki bütün makalelerin metinleri birlikte ${size(most)} olabilir; bununla daha fazla olurdu. ${remove} komutuyla birini kaldırın, sonra yeniden Kaydet düğmesine basın.`,
  },
  draftGone: `**Bu artık burada değil:** daha önce kaydedildi ya da vazgeçildi, yahut bir saatten uzun bekledi. Kaydedilenleri ${list} gösterir; ${add} onu yeniden ekler.`,
  saveUnsure:
    '**Kaydedildiği kesin değil:** makalelere şu anda ulaşılamıyor. Yukarıdaki olduğu gibi kalır; bir dakika sonra yeniden Kaydet düğmesine basın. İki kez kaydedilmez.',
  cancelled: (title) => `**Vazgeçildi.** ${title} kaydedilmedi, metni silindi.`,
};
