import type { Texts } from '../texts.js';

export const commands: Texts['commands'] = {
  whoSaid: {
    name: 'kim-söyledi',
    description: 'Bu sözleri ya da benzerlerini kimin söylediğini bulur.',
    words: { name: 'sözler', description: 'Sözler, hatırladığınız kadarıyla.' },
  },
  whatSaid: {
    name: 'ne-söyledi',
    description: 'Birinin bir konuda ya da genel olarak ne söylediğini bulur.',
    speaker: {
      name: 'konuşan',
      description: 'Kimin sözleri: herhangi bir yazılışıyla bir ad ya da bir görev.',
    },
    about: { name: 'konu', description: 'Hangi konuda. Boş bırakılırsa: söylediği her şey.' },
  },
  ask: {
    name: 'sor',
    description: 'Kendi cümlelerinizle sorun; yanıt makalenin sözleriyle gelir.',
    question: { name: 'soru', description: 'Sorunuz.' },
  },
  check: {
    name: 'denetle',
    description: 'Bir alıntıyı denetler: kelimesi kelimesine mi, değiştirilmiş mi, başkasının mı, yok mu.',
    quote: { name: 'alıntı', description: 'Alıntı ya da içinde alıntılar olan bütün bir mesaj.' },
    speaker: { name: 'konuşan', description: 'Bunu söylediği öne sürülen kişi.' },
  },
  compare: {
    name: 'karşılaştır',
    description: 'İki kişiyi bir konuda ya da ikisinin de konuştuğu konularda yan yana gösterir.',
    first: { name: 'birinci', description: 'Birinci kişi: herhangi bir yazılışıyla bir ad ya da bir görev.' },
    second: { name: 'ikinci', description: 'İkinci kişi.' },
    about: { name: 'konu', description: 'Hangi konuda. Boş bırakılırsa: ikisinin de konuştuğu konular.' },
  },
  wasThisSaid: { name: 'Bu söylendi mi?' },
  speakers: {
    name: 'konuşanlar',
    description: 'Makalede kimlerin konuştuğunu, kimlerin yalnızca anıldığını listeler.',
    about: {
      name: 'konu',
      description: 'Hangi konuda: en çok kim konuşuyor. Boş bırakılırsa: herkes.',
    },
  },
  help: { name: 'yardım', description: 'Bu bot ne yapar, yanıtları nasıl okunur.' },

  shared: {
    article: { name: 'makale', description: 'Yalnızca bu makale. Boş bırakılırsa: hepsi.' },
    public: {
      name: 'herkese-açık',
      description: 'Yanıtı buradaki herkes görsün. Boş bırakılırsa yalnızca siz görürsünüz.',
    },
  },

  articles: {
    name: 'makaleler',
    description: 'Burada soru sorulabilen makaleleri listeler ya da birini gösterir.',
    article: { name: 'makale', description: 'Gösterilecek makale. Boş bırakılırsa: liste.' },
  },
  article: {
    name: 'makale',
    description: 'Burada soru sorulabilen makaleleri yönetir.',
    which: { name: 'makale', description: 'Makale.' },
    add: {
      name: 'ekle',
      description: 'Bağlantıdan ya da dosyadan makale ekler. İkisi de yoksa metin için bir form açılır.',
      link: { name: 'bağlantı', description: 'Web sayfasının adresi.' },
      file: { name: 'dosya', description: 'Bir dosya: .txt, .md ya da .html.' },
    },
    list: { name: 'listele', description: 'Burada soru sorulabilen makaleleri listeler.' },
    show: {
      name: 'göster',
      description: 'Bir makaleyi gösterir: kimler konuşuyor, dosya olarak metni, neler düzeltildi.',
    },
    edit: {
      name: 'düzenle',
      description:
        'Bir makalenin başlığını, kaynağını, tarihini, ad yazılışlarını ya da konuşanını değiştirir.',
      title: { name: 'başlık', description: 'Bundan sonraki başlığı.' },
      source: { name: 'kaynak', description: 'Web sayfasının adresi ya da “yok”.' },
      published: {
        name: 'yayın-tarihi',
        description: 'Ne zaman yayımlandığı, örneğin 2022-01-25, ya da “yok”.',
      },
      speaker: { name: 'konuşan', description: 'Makaledeki, adı “yazılış”taki gibi de yazılan kişi.' },
      spelling: { name: 'yazılış', description: '“konuşan”ın adının başka bir yazılışı.' },
      statement: {
        name: 'ifade',
        description: 'Makaledeki, konuşanı başkası olan bir ifade: sözlerinden birkaçını yazın.',
      },
      by: { name: 'söyleyen', description: '“ifade”deki sözleri kimin söylediği.' },
      language: { name: 'dil', description: 'Makalenin yazıldığı dil.' },
      undo: { name: 'geri-al', description: 'Geri alınacak düzeltme.' },
    },
    remove: { name: 'kaldır', description: 'Bir makaleyi kalıcı olarak kaldırır. Önce size sorulur.' },
    bundled: {
      name: 'hazır-makaleler',
      description: 'Botla birlikte gelen makalelerin de sorulara katılıp katılmayacağını belirler.',
      use: { name: 'kullan', description: 'Sorulara onlar da katılsın mı.' },
    },
    forgetAll: {
      name: 'hepsini-sil',
      description: 'Burada tutulan her şeyi hemen ve kalıcı olarak siler. Önce size sorulur.',
    },
  },
};
