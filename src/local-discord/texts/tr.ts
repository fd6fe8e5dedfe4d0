import type { ClientTexts } from './texts.js';

export const tr: ClientTexts = {
  commands: {
    none: (command) => `Burada /${command} diye bir komut yok.`,
    noneInside: (command) => `/${command} bir komut değil.`,
    needsOneOf: (command, subcommands) =>
      `/${command} şunlardan biriyle kullanılır: ${subcommands.join(', ')}.`,
    noneOnMessages: (command) => `Burada mesajlar için “${command}” diye bir komut yok.`,
    noneOnPrivate: 'Yalnızca sizin gördüğünüz bir mesajda komut çalıştırılamaz.',
    completesNothing: (command, option) => `/${command} komutunun “${option}” seçeneği yazılanı tamamlamaz.`,
    notTaken: (command, words) => `/${command} komutunda “${words}” için bir yer yok.`,
  },

  option: {
    none: (command, option) => `/${command} komutunun “${option}” diye bir seçeneği yok.`,
    missing: (command, option) => `/${command} komutunda “${option}” seçeneği zorunlu.`,
    text: (option) => `“${option}” bir metin olmalı.`,
    tooShort: (option, least) => `“${option}” en az ${least} karakter olmalı.`,
    tooLong: (option, most, length) =>
      `“${option}” en fazla ${most} karakter olabilir; bu ${length} karakter.`,
    number: (option) => `“${option}” bir sayı olmalı.`,
    whole: (option) => `“${option}” bir tam sayı olmalı.`,
    tooLow: (option, least) => `“${option}” en az ${least} olmalı.`,
    tooHigh: (option, most) => `“${option}” en fazla ${most} olabilir.`,
    yesOrNo: (option) => `“${option}” doğru ya da yanlış olmalı (True / False).`,
    file: (option) => `“${option}” bir dosya olmalı.`,
    oneFile: 'Buraya tek bir dosya verilebilir.',
    unavailable: (option) => `“${option}” için gereken değer türü bu yerel Discord’da yok.`,
    oneOf: (option, choices) => `“${option}” şunlardan biri olmalı: ${choices.join(', ')}.`,
  },

  field: {
    none: (field) => `Bu formda “${field}” diye bir alan yok.`,
    text: 'Bu alana metin yazılır.',
    list: 'Bu alanda listeden seçim yapılır.',
    required: 'Bu alan zorunlu.',
    noFiles: 'Bu alana dosya eklenemez.',
    files: 'Bu alana dosya eklenir.',
    oneLine: 'Bu alana tek satır yazılabilir.',
    tooShort: (least) => `En az ${least} karakter olmalı.`,
    tooLong: (most, length) => `En fazla ${most} karakter olabilir; bu ${length} karakter.`,
  },
  formIsGone: 'Bu form artık açık değil.',
  fileTooLarge: (file, mebibytes) => `“${file}” çok büyük: bir dosya en fazla ${mebibytes} MiB olabilir.`,

  choosing: {
    nothingHere: 'Bu Discord’da seçilecek rol ya da başka kanal yok.',
    notAmong: (value) => `“${value}” seçenekler arasında yok.`,
    twice: 'Aynı şey iki kez seçilemez.',
    count: (least, most) => (least === most ? `${least} tane seçin.` : `${least}–${most} tane seçin.`),
  },

  pressing: {
    none: (customId) => `“${customId}” kimliğiyle basılacak bir şey yok.`,
    disabled: 'Bu, şu anda kullanılamıyor.',
    link: 'Bağlantı bir sayfa açar; botun bundan haberi olmaz.',
  },

  message: {
    gone: 'Bu mesaj artık yok.',
    notPrivate: 'Yalnızca size özel bir yanıt kapatılabilir.',
    empty: 'Mesaj boş olamaz.',
    tooLong: (most, length) => `Bir mesaj en fazla ${most} karakter olabilir; bu ${length} karakter.`,
  },
  noChannel: 'Burada böyle bir kanal yok.',
  botIsGone: 'Bot artık bu sunucuda değil.',
  personIsGone: 'Bu kişi artık burada değil. Sayfayı yenileyin.',

  silence: {
    form: 'Bir şeyler ters gitti. Yeniden deneyin.',
    answer: 'Uygulama yanıt vermedi',
    takenBack: 'Uygulama yanıtını geri aldı',
    choices: 'Seçenekler yüklenemedi',
    closed: 'Bu Discord kapatıldı',
  },
};
