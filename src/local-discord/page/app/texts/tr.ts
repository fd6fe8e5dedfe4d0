import { countingIn } from '../../../texts/counted.js';
import { sizesIn } from './sizes.js';
import type { Texts } from './texts.js';

const count = countingIn('tr');

/** The words of the page in Turkish. */
export const tr: Texts = {
  tag: 'tr',
  title: 'Who Said: deneyin',

  serverIsAway: 'Bu sayfanın sunucusuna ulaşılamıyor. Program hâlâ çalışıyor mu?',
  serverFails: 'Sayfanın sunucusunda bir şeyler ters gitti. Nedeni programın günlüğünde yazar.',
  tooMuchAtOnce: 'Bu bir seferde çok fazla: dosyalar toplamda en fazla 100 MB olabilir.',

  // Messages.
  messagesIn: (channel) => `Mesajlar: ${channel}`,
  app: 'UYG',
  used: (name) => `${name} şu komutu kullandı:`,
  commandName: (name) => `/${name}`,
  thinking: (name) => `${name} düşünüyor…`,
  sending: (what) => `${what} gönderiliyor…`,
  edited: '(düzenlendi)',
  onlyYou: 'Bunu yalnızca siz görebilirsiniz',
  dismiss: 'Mesajı kapat',
  dismissNotice: 'Kapat',
  replyTo: 'Yanıtlanan: ',
  originalIsGone: 'Asıl mesaj silinmiş',
  goToOriginal: 'Mesaja git',
  newMessages: 'Yeni mesajlar ↓',
  spoiler: 'Gizli içerik: göstermek için basın',
  picture: 'Görsel',
  bytes: sizesIn('tr', { bytes: { other: '# bayt' }, kilo: 'KB', mega: 'MB' }),
  pressFailed: (why) => `Bu etkileşim başarısız oldu. ${why}`,
  unavailable: 'Bu Discord’da kullanılamıyor',
  makeChoice: 'Bir seçim yapın',
  chooseBetween: (least, most) => (least === most ? `${least} tane seçin.` : `${least}–${most} tane seçin.`),
  done: 'Tamam',
  signs: { '◀': 'Önceki sayfa', '▶': 'Sonraki sayfa' },

  // The menu of a message.
  moreActions: 'Diğer eylemler',
  actions: 'Eylemler',
  apps: (name) => `Uygulamalar: ${name}`,
  copyText: 'Metni kopyala',

  // Around the messages.
  skip: 'Yazma alanına geç',
  serversAndPeople: 'Sunucular ve kişiler',
  servers: 'Sunucular',
  channelOf: (server, channel) => `${server}, #${channel}`,
  directMessages: 'Özel mesajlar',
  directMessage: (bot) => `Özel mesajlar: ${bot}`,
  youAre: 'Kim olarak',
  managesServers: 'sunucuları yönetiyor',
  member: 'üye',
  language: 'Dil',
  botIsAway: (bot) => `${bot} bağlı değil. Geri gelmesi bekleniyor…`,
  pageIsAway: 'Sayfanın sunucuyla bağlantısı koptu. Yeniden deneniyor…',

  // Forms.
  submit: 'Gönder',
  cancel: 'İptal',
  fieldRequired: 'Bu alan zorunludur.',
  tooShort: (least) => `En az ${least} karakter olmalıdır.`,
  tooLong: (most) => `En fazla ${most} karakter olabilir.`,
  tooManyFiles: (most) => (most === 1 ? 'Yalnızca bir dosya.' : `En fazla ${most} dosya.`),
  fileTooLarge: (name) => `10 MB’den büyük dosya: ${name}`,
  removeFile: (name) => `Kaldır: ${name}`,
  composer: {
    message: (place) => `Mesaj yazın: ${place}`,
    commands: 'Komutlar',
    commandHits: (hits) => count(hits, { other: '# komut' }),
    noCommands: 'Eşleşen komut yok',
    valuesOf: (option) => `Değerler: ${option}`,
    valueHits: (hits) => count(hits, { other: '# seçenek' }),
    loading: 'Seçenekler yükleniyor…',
    loadingFailed: 'Seçenekler yüklenemedi',
    noValues: 'Aramanızla eşleşen seçenek yok',
    required: 'zorunlu',
    optional: 'isteğe bağlı',
    add: 'Ekle:',
    send: 'Gönder',
    leave: (command) => `/${command} komutundan çık`,
    sendHint: 'Göndermek için Enter’a basın.',
    yes: 'Doğru',
    no: 'Yanlış',
    left: (characters) => count(characters, { other: '# karakter kaldı' }),
    missing: 'Bu seçenek zorunludur. Bir değer girin.',
    notAmongChoices: 'Seçeneklerden birini seçin.',
    notWhole: 'Bir tam sayı girin.',
    notNumber: 'Bir sayı girin.',
    tooShort: (least) => `En az ${least} karakter uzunluğunda olmalıdır.`,
    tooLong: (most, length) => `En fazla ${most} karakter olabilir; bunda ${length} karakter var.`,
    tooLow: (least) => `En az ${least} olmalıdır.`,
    tooHigh: (most) => `En fazla ${most} olabilir.`,
    unavailable: 'Bu sayfada bu türden bir değer verilemez.',
    notTaken: (command, words) => `/${command} komutu “${words}” ile ne yapacağını bilmiyor.`,
    noSuchCommand: (command) => `Burada /${command} diye bir komut yok.`,
    messageTooLong: (most) => `Mesajınız çok uzun: bir mesaj en fazla ${most} karakter olabilir.`,
    noCommandForFiles: 'Önce dosya alan bir komut seçin.',
    noOptionForFiles: 'Bu komut dosya almıyor.',
    notSentBefore: (why) =>
      `Az önce gönderdiğiniz iletilmedi: ${why} Yazma alanı boşken yukarı ok onu geri getirir.`,
  },

  welcome: {
    region: 'Karşılama',
    heading: (bot) => `${bot} botuna hoş geldiniz`,
    what: (bot) =>
      `Bu, ${bot} botunun kendisi; yalnızca bu bilgisayarda çalışan küçük bir Discord’a bağlı: yazdığınız hiçbir şey buradan dışarı çıkmaz. Komutlarını görmek için aşağıya / yazın, devam etmek için yanıtlarının altındaki düğmelere basın. Bir mesajla yapabildikleri o mesajın menüsündedir.`,
    begin: 'Ya da şunlardan biriyle başlayın:',
  },
};
