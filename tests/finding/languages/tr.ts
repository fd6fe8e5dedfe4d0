import type { AskedText } from './asked-text.js';

/** An invented report from an invented town. */
export const tr: AskedText = {
  language: 'tr',
  title: 'Liman kentinde yeni köprü',
  text: `Kıyıköy’de yeni köprünün temeli salı günü törenle atıldı. Törene yüzlerce balıkçı ve öğrenci katıldı.

Belediye Başkanı Işıl Çınar, köprünün iki yıl içinde tamamlanacağını söyledi. Çınar, “Bu köprü iki yakanın çocuklarını aynı okula götürecek” dedi.

Projenin maliyeti 40 milyon lira olarak açıklandı. Paranın yarısını devlet, kalanını ise belediye ödeyecek.

Balıkçı Hasan Güler, inşaatın ringa balıklarını ürkütmesinden endişe ettiğini belirtti. Güler’e göre balıkçılara zararları için tazminat verilmeli.

Mühendis Öykü Şahin ise ağır makinelerin gece çalışmayacağını ifade etti. Şahin, gürültünün her hafta ölçüleceğini kaydetti.

Eski feribot, köprü açıldıktan sonra müzeye dönüştürülecek. Müzede kentin denizcilik tarihi anlatılacak.`,
  questions: [
    ['Köprünün temeli ne zaman atıldı?', 'temeli salı günü'],
    ['Törene kimler katıldı?', 'yüzlerce balıkçı'],
    ['Köprü ne zaman tamamlanacak?', 'iki yıl içinde'],
    ['Başkan çocuklar hakkında ne dedi?', 'iki yakanın çocuklarını'],
    ['Proje kaç liraya mal olacak?', '40 milyon lira'],
    ['Parayı kim ödeyecek?', 'yarısını devlet'],
    ['Balıkçı neden endişe ediyor?', 'ürkütmesinden'],
    ['Balıkçılar tazminat alacak mı?', 'tazminat verilmeli'],
    ['Makineler gece çalışacak mı?', 'gece çalışmayacağını'],
    ['Feribota ne olacak?', 'müzeye dönüştürülecek'],
    ['Köprü hangi okula yarayacak?', 'aynı okula'],
    ['Gürültü ne sıklıkla ölçülecek?', 'her hafta ölçüleceğini'],
    ['Müzede ne anlatılacak?', 'denizcilik tarihi'],
    ['Belediye ne ödeyecek?', 'kalanını ise belediye'],
    ['Ringalar hakkında kim endişeli?', 'ringa balıklarını'],
  ],
  unanswered: [
    'Havaalanı ne zaman açılacak?',
    'Cumhurbaşkanı seçimler hakkında ne dedi?',
    'Hastanede kaç doktor var?',
    'Enflasyon bu yıl ne kadar arttı?',
  ],
};
