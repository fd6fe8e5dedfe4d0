import { datesIn } from '../formatted.js';
import type { Texts } from '../texts.js';

export const sharing: Texts['sharing'] = {
  sharedBy: (user) => `-# Paylaşan: <@${user}>`,
  date: datesIn('tr'),

  copyButton: 'Kopyalanacak metin',
  copy: '-# Bunu yalnızca siz görüyorsunuz. Kutudaki metni kopyalayın:',
  by: (speaker) => `— ${speaker}`,
  unclear: '— konuşan belirsiz',
  reported: (speaker) => `Gazetecinin aktarımı, konuşanın kendi sözleri değil (${speaker}):`,
  reportedUnclear: 'Gazetecinin aktarımı; konuşan belirsiz:',
  narration: 'Gazetecinin kendi sözleri:',
  shortened: '[kısaltıldı]',

  reportButton: 'Konuşan yanlış mı?',
  form: {
    title: 'Bu sözleri kim söylüyor?',
    words: (words, speaker) => `> ${words}\n-# Gösterilen: ${speaker}`,
    who: 'Kim söylüyor',
    whoHint: 'Makalede adı geçen biri …',
    other: 'Ya da başka biri',
    otherHint: '… ya da listede olmayan bir ad.',
  },
  note: {
    server:
      '**Bir makaleyi yalnızca bu sunucuyu yönetenler düzeltebilir.** Bunu kopyalayıp onlara gönderin; hiçbir şey gönderilmedi, hiçbir şey saklanmıyor:',
    bundled:
      '**Bu makale botla birlikte geliyor, bu yüzden burada düzeltilemez.** Bunu botu çalıştıran kişi için kopyalayın; hiçbir şey gönderilmedi, hiçbir şey saklanmıyor:',
    head: 'Konuşan yanlış mı?',
    article: (title) => `Makale: ${title}`,
    place: (paragraph) => `Yer: ${paragraph}`,
    words: (words) => `Sözler: ${words}`,
    speaker: (name) => `Gösterilen: ${name}`,
    unclear: 'konuşan belirsiz',
    why: (reason) => `Neden: ${reason}`,
    remedy: (command) => `Düzeltmek için: ${command}`,
    name: 'doğru ad',
  },
};
