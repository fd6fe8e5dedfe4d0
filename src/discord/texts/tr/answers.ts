import { countingIn } from '../../../counted.js';
import type { Answers } from '../en/answers.js';
import { moment } from '../formatted.js';
import { listingIn } from '../listing.js';
import { typedCommands } from '../typed-commands.js';
import { commands } from './commands.js';

const list = listingIn('tr');
const quoted = (words: string) => `“${words}”`;
const others = (count: number) => (count > 0 ? ` ve ${count} tane daha` : '');
const typed = typedCommands(commands);
const { whoSaid, whatSaid, ask, speakers, help, shared } = commands;

const counted = countingIn('tr');
const number = (count: number) => counted(count, { other: '#' });

export const answers: Answers = {
  labels: {
    quoted: 'Alıntı: konuşanın tırnak içindeki kendi sözleri',
    reported: 'Aktarım: gazetecinin aktarımı, konuşanın kendi sözleri değil',
    mixed: 'Aktarım: gazetecinin aktarımı, içinde konuşanın tırnak içindeki bazı sözleri var',
    narration: 'Anlatım: kimseden alıntı yok',
    narrationBesideSpeech: 'Anlatım: koyu yazılan sözler gazetecinin kendisine ait',
  },

  paragraph: (number) => (number === null ? 'başlık' : `${number}. paragraf`),
  paragraphOf: (paragraph, title) => `${title}, ${paragraph}`,
  quoted,
  speaker: (name, own, office) =>
    `**${name}**${own === null ? '' : ` (${own})`}${office === null ? '' : `, ${office}`}`,
  office: (role, country) => `${role}, ${country}`,
  readyQuestion: (name, topic) =>
    topic === null ? `${name} ne söyledi?` : `${name} şu konuda ne söyledi: ${topic}?`,

  oneArticle: 'makalede',
  severalArticles: 'makalelerde',
  titled: (title) => `${title} makalesinde`,
  theArticle: '**Makale**',
  speakerUnclear: '**Konuşan belirsiz**',
  askedBy: (user) => `-# Soran: <@${user}>`,
  repeats: (paragraphs) => `-# Aynısının kısası ya da bir bölümü şurada: ${paragraphs.join(', ')}.`,
  repeatsFuller: (paragraphs) => `-# Hemen hemen aynısı daha uzun olarak şurada: ${paragraphs.join(', ')}.`,
  alsoAsked: (names) => `-# Bu konuda alıntısı ya da aktarımı olmayanlar: ${list(names)}.`,
  cutBefore: '-# … kısaltıldı: paragraf bundan önce başlıyor.',
  cutAfter: '-# … kısaltıldı: paragraf bundan sonra sürüyor.',
  before: (paragraph) => `-# Öncesi: ${paragraph}`,
  after: (paragraph) => `-# Sonrası: ${paragraph}`,
  why: (reason) => `**Neden bu konuşan:** ${reason}`,
  whyUnclear: (reason) => `**Konuşan neden belirsiz:** ${reason}`,
  whyNarration: 'Koyu yazılan sözleri kimse söylemiyor: gazetecinin kendisine aitler.',
  decidedBy: (words) => `-# Belirleyen sözler: ${list(words.map(quoted))}.`,
  pointedToBy: (words) => `-# İpucu veren sözler: ${list(words.map(quoted))}.`,

  buttons: {
    previous: '◀',
    next: '▶',
    count: (at, all) => `${at + 1} / ${all}`,
    context: 'Bağlam',
    hideContext: 'Bağlamı gizle',
    why: 'Neden bu konuşan',
    whyNobody: 'Neden kimse değil',
    whyUnclear: 'Neden belirsiz',
    hideWhy: 'Nedeni gizle',
    share: 'Kanalda paylaş',
    delete: 'Sil',
    allOf: (name) => `Tüm sözleri: ${name}`,
    heard: (name, statements) => `${name} (${statements})`,
  },

  silent: (articles) => `Adı ${articles} geçiyor, ancak orada ne alıntısı ne de aktarımı var.`,
  silentOn: (topic, articles) => `“${topic}” konusunda ${articles} bir şey söylemiyor.`,
  heardOnOther: (statements) => `Başka konularda ${statements} ifadesi var.`,
  neverHeard: 'Orada ne alıntısı ne de aktarımı var.',
  perhapsHeard: (statements) => `-# Kimin konuştuğu kesin olmayan ${statements} ifade belki de onun.`,
  namedIn: (paragraph) => `-# Adının geçtiği yer: ${paragraph}`,
  toldIn: (paragraph) => `-# Bunu makalenin kendisi gazetecinin sözleriyle anlatıyor: ${paragraph}`,
  othersOn: 'Bu konuda konuşanlar ve bölüm sayıları:',
  nobodyOn: 'Bu konuda başka kimse de bir şey söylemiyor.',

  unknownSpeaker: (asked, articles) => `“${asked}” adında biri ${articles} yok.`,
  nearest: 'Şunu mu demek istediniz:',
  noNearest: `Kimlerin olduğunu /${speakers.name} komutu listeler.`,
  whichSpeaker: (asked) => `“${asked}” birden çok kişiye uyuyor. Hangisini kastediyorsunuz?`,

  notInArticles: (isOne) => (isOne ? 'Makale bunu söylemiyor.' : 'Makaleler bunu söylemiyor.'),
  unknownWords: (words, more) => `-# Orada hiç geçmiyor: ${words.join(', ')}${others(more)}.`,
  closest: (speaker) => `En yakını, ancak yanıt değil: ${speaker}`,

  noneHeard: (names, topic, articles) =>
    `${list(names)}: ${topic === '' ? '' : `“${topic}” konusunda `}${articles} ne alıntıları ne de aktarımları var.`,
  nobodyElse: (topic, articles) => `“${topic}” konusunda ${articles} başka kimse konuşmuyor.`,
  reasons: {
    unknownName: (names) => `-# Soruda geçen ${list(names)} orada anılmıyor.`,
    apart: (has, lacks) =>
      `-# Sözcükleri orada var, ancak bir arada değil: en yakın bölümde bulunan ${list(has)}, bulunmayan ${list(lacks)}.`,
    lacked: (word, place) => (place === null ? word : `${word} (${place})`),
    kindLacking: {
      time: '-# Bir zaman soruluyor, en yakın bölümde ise zaman bulunamadı.',
      place: '-# Bir yer soruluyor, en yakın bölümde ise yer bulunamadı.',
      number: '-# Bir sayı soruluyor, en yakın bölümde ise sayı bulunamadı.',
      person: '-# Bir kişi soruluyor, en yakın bölümde ise başka bir ad bulunamadı.',
      money: '-# Bir para tutarı soruluyor, en yakın bölümde ise tutar bulunamadı.',
      share: '-# Bir oran soruluyor, en yakın bölümde ise oran bulunamadı.',
      duration: '-# Bir süre soruluyor, en yakın bölümde ise süre bulunamadı.',
      measure: '-# Bir ölçü soruluyor, en yakın bölümde ise ölçü bulunamadı.',
      age: '-# Bir yaş soruluyor, en yakın bölümde ise yaş bulunamadı.',
      frequency: '-# Ne sıklıkta olduğu soruluyor, en yakın bölümde ise bu bulunamadı.',
    },
    noSubject: '-# İçinde aranabilecek bir sözcük yok.',
    unsure: '-# En yakın bölümde sözcükleri var, ancak yanıt olduğunu gösteren çok az şey var.',
    agreement: '-# Kimin ne söylediği gösterilir; anlaşıp anlaşmadıklarının değerlendirmesi sizindir.',
  },

  speakers: (articles) => `**Kimler var:** ${articles}`,
  speakersOn: (topic, articles) => `**“${topic}” konusunda kimler konuşuyor:** ${articles}`,
  notHeardOn: (names, more) => `Bu konuda konuşmayanlar: ${names.join(', ')}${others(more)}.`,
  noSpeakers: (articles) => `Kimsenin adı geçmiyor: ${articles}.`,
  nobodyHeardOn: (topic, articles) => `“${topic}” konusunda ${articles} kimse bir şey söylemiyor.`,
  heard: (speaker, statements) => `${speaker}: ${statements} ifade`,
  heardOn: (speaker, passages) => `${speaker}: ${passages} bölüm`,
  present: (speaker) => `${speaker}: adı geçiyor, sözü yok`,
  more: (count) => `-# … ve ${count} tane daha`,

  unknownArticle: (asked) => `“${asked}” adında bir makale yok.`,
  articlesThere: 'Var olanlar:',

  unknownCommand: `Bu komut artık yok. Var olanları /${help.name} listeler.`,
  notMine: 'Bu düğme daha eski bir sürümden. Yenisini almak için komutla yeniden sorun.',
  formNotMine: 'Bu form daha eski bir sürümden. Yenisini almak için komutu yeniden kullanın.',
  changed: (question) => `Bu sorulduğundan beri makale değişti. Yeniden sorun:\n${question}`,
  notYourArticles: (question) =>
    `Bu, birinin kendisi için tuttuğu makalelerden yanıtlandı; bu yüzden yalnızca o kişi buradan devam edebilir. Sizde olan makalelere sorun:\n${question}`,
  mayNotDelete: 'Bunu yalnızca soran kişi ya da burada mesajları yönetebilen biri silebilir.',
  mayNotShare: 'Bu kanala yazamadığınız için bu orada paylaşılamaz.',
  madePrivate: '-# Bu kanala yazamadığınız için yalnızca size gösteriliyor.',
  ofMany: (all, ready) =>
    ready < all
      ? `-# Şu ana kadar ${number(all)} makaleden ${number(ready)} tanesi hakkında soru sorulabiliyor; ötekiler hazırlanıyor.`
      : `-# Buradaki ${number(all)} makaleden soruya en yakın olanlara bakıldı; sayılar yalnızca bunlara ilişkindir.`,
  storeAway:
    'Makalelere şu anda ulaşılamıyor, hiçbir şey değiştirilmedi. Bir dakika sonra yeniden deneyin; böyle sürerse botu çalıştırana bildirin: nedeni günlükte yazar.',
  storeUnsure: `**Bunun yapıldığı kesin değil:** makalelere şu anda ulaşılamıyor. Bir dakika sonra ${typed.articles} ile neyin olduğuna bakın, yapılmadıysa yeniden deneyin; iki kez yapılmaz. Böyle sürerse botu çalıştırana bildirin: nedeni günlükte yazar.`,
  storeFull:
    'Makalelerin saklandığı yerde boş alan kalmadı; bu yüzden hiçbir şey değiştirilmedi. Botu çalıştırana yer açması gerektiğini bildirin, sonra yeniden deneyin.',
  unconfirmed: 'Discord yanıtı aldığını doğrulamadı. Yanıtı görmüyorsanız yeniden deneyin.',
  flooding: (goOnAt) =>
    `Bir anda yanıtlanabilecek olandan çok istek geldi. Devam edebileceğiniz zaman: ${moment(goOnAt, 'R')}.`,
  apology: (reference) =>
    `Üzgünüz, burada bir şeyler ters gitti. \`${reference}\` olarak kaydedildi; yinelenirse botu çalıştırana bildirin.`,

  help: {
    purpose:
      '**Who Said**, bir zirve hakkındaki soruları makalenin kendi sözleriyle ve o sözleri kimin söylediğiyle yanıtlar.',
    articles: '**Bildikleri:**',
    commands: [
      `**/${whoSaid.name}** \`${whoSaid.words.name}\` bu sözleri ya da benzerlerini kim söyledi`,
      `**/${whatSaid.name}** \`${whatSaid.speaker.name}\` \`${whatSaid.about.name}\` biri bir konuda ya da genel olarak ne söyledi`,
      `**/${ask.name}** \`${ask.question.name}\` kendi cümlelerinizle bir soru`,
      `**/${speakers.name}** kim konuşuyor, kimin yalnızca adı geçiyor`,
    ].join('\n'),
    options: `Yazarken yanıtı olan öneriler gelir. Yanıtı yalnızca siz görürsünüz; \`${shared.public.name}\` seçerseniz ya da Kanalda paylaş düğmesine basarsanız herkes görür.`,
    labels: (labels) =>
      ['**Yanıt nasıl okunur:** içindeki her söz makalenindir.', ...labels.map((label) => `- ${label}`)].join(
        '\n',
      ),
    privacy: '-# Bot mesajları okumaz, soruları saklamaz.',
  },
};
