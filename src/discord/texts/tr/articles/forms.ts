import type { Forms } from '../../en/articles/forms.js';
import { articlesOf } from './counts.js';

export const forms: Forms = {
  buttons: {
    save: 'Kaydet',
    editTitle: 'Başlığı düzenle',
    cancel: 'Vazgeç',
    remove: 'Kaldır',
    keep: 'Kalsın',
    previous: '◀ Önceki',
    next: 'Sonraki ▶',
    count: (at, all) => `Sayfa ${at + 1} / ${all}`,
  },
  forms: {
    add: 'Makale ekle',
    title: 'Başlık',
    titleHint: 'Gazetedeki gibi.',
    text: 'Metin',
    textHint: 'Paragrafları boş satırla ayırın. 4.000 karakterden uzunsa .txt dosyası olarak gönderin.',
    source: 'Kaynak',
    sourceHint: 'Varsa web sayfasının adresi.',
    editTitle: 'Başlığı düzenle',
    forget: 'Bütün makaleleri sil',
    forgetWarning: (articles) =>
      articles === 0
        ? 'Burada tutulan makale yok. Bu işlem, olabilecek geri kalanı hemen ve kalıcı olarak siler: kaydedilmeyi bekleyenleri ve botla gelen makalelere sorulup sorulmadığını.'
        : `Bu işlem burada tutulan her şeyi hemen ve kalıcı olarak siler: metni ve düzeltmeleriyle ${articlesOf(articles)} ve kaydedilmeyi bekleyenler. Kimse geri getiremez.`,
    forgetLabel: (phrase) => `Şunu yazın: ${phrase}`,
    forgetPhrase: 'her şeyi sil',
  },
};
