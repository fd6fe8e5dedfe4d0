import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/reading/read.js';

/** Whom each statement of a Turkish text is by. */
function speakersIn(text: string): (string | null)[] {
  const { statements, speakers } = readText(text, [], 'tr');
  return statements.map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.name ?? null);
}

/** Made-up sentences in the manner of newspapers. */
describe('Turkish news', () => {
  it.each<[text: string, ...by: (string | null)[]]>([
    ['Yetkililere göre yangın kontrol altına alındı.', 'Yetkililer'],
    ['Uzmanlara göre, kuraklık iki yıl daha sürecek.', 'Uzmanlar'],
    [`Kemal Uçar'ın aktardığına göre faizler değişmeyecek.`, 'Kemal Uçar'],
    [`Komisyon raporuna göre barajların doluluk oranı yüzde 40'a geriledi.`, 'Komisyon raporu'],
    ['Savcılığa göre sanık suçunu kabul etti.', 'Savcılık'],
    ['Bakanlığa göre ithalat arttı.', 'Bakanlık'],
    ['Bakana göre yol açık.', 'Bakan'],
    ['Enerji Bakanı Ali Demir köye gitti. Bakana göre yol açık.', 'Ali Demir'],
    ['Polise göre iki kişi kaçtı.', 'Polis'],
    ['Açıklamaya göre okullar tatil edildi.', 'Açıklama'],
    ['Merkez Bankası verilerine göre rezervler azaldı.', 'Merkez Bankası verileri'],
    [`Selim Aydın'ın söylediğine göre köprü haziranda açılacak.`, 'Selim Aydın'],
    ['Görgü tanıklarına göre araç hızla kaçtı.', 'Görgü tanıkları'],
  ])('names a source without its ending: %s', (text, ...by) => {
    expect(speakersIn(text)).toEqual(by);
  });

  it.each<[text: string, ...by: (string | null)[]]>([
    [
      'Belediye Başkanı Sevgi Aksoy ve Vali Murat Tan, köprünün haziranda açılacağını duyurdu.',
      'Belediye Başkanı Sevgi Aksoy ve Vali Murat Tan',
    ],
    ['Selim Aydın ile Murat Tan, "Bu anlaşma tarihi bir adımdır." dedi.', 'Selim Aydın ile Murat Tan'],
    ['Derya Şahin ve Orhan Yalçın buluştu. "Ülkemiz için çalışacağız" dedi.', null],
    ['Rusya ve Çin, gümrüklerin kaldırılacağını duyurdu.', 'Rusya ve Çin'],
    [`Vali Murat Tan, Selim Aydın ve Derya Şahin'in geleceğini söyledi.`, null],
    [
      'Selim Aydın, Murat Tan ve Derya Şahin, yolun biteceğini açıkladı.',
      'Selim Aydın, Murat Tan ve Derya Şahin',
    ],
    ['Selim Aydın ve eşi Nur Aydın, "Mutluyuz." dedi.', null],
    [
      'Hükümet Sözcüsü Can Er ile Bakan Ali Demir, "Anlaştık." dediler.',
      'Hükümet Sözcüsü Can Er ile Bakan Ali Demir',
    ],
    ['Bakan Ali Demir ile görüşen Vali Murat Tan, "Verimli geçti." dedi.', 'Murat Tan'],
    ['Ali Demir, kardeşi Veli Demir ve annesi, köyden ayrıldıklarını söyledi.', null],
  ])('names all of several where each is named and nothing else comes between: %s', (text, ...by) => {
    expect(speakersIn(text)).toEqual(by);
  });

  it.each<[text: string, ...by: (string | null)[]]>([
    ['Murat Tan, "Su seviyesi düşüyor. dedi.', 'Murat Tan'],
    ['"Su seviyesi düşüyor, dedi Murat Tan.', 'Murat Tan'],
    ['Murat Tan: "Su bitti, diye konuştu.', 'Murat Tan'],
    ['"Su bitti. diyen Murat Tan köyden ayrıldı.', 'Murat Tan'],
  ])('ends words that lack their closing mark at its verbs of saying: %s', (text, ...by) => {
    expect(speakersIn(text)).toEqual(by);
  });

  it.each<[text: string, ...by: (string | null)[]]>([
    ['Nermin Koç çiftçilerle bir araya geldi. O, desteklerin artacağını söyledi.', 'Nermin Koç'],
    ['Nermin Koç çiftçilerle bir araya geldi. Kendisi desteklerin artacağını vurguladı.', 'Nermin Koç'],
    ['Vali Murat Tan, sel bölgesini gezdi. "Devletimiz bütün imkanlarıyla burada." dedi.', 'Murat Tan'],
    [
      'Murat Tan sel bölgesinde incelemelerde bulundu. Yolların bir haftada onarılacağını belirtti.',
      'Murat Tan',
    ],
    ['Sanık Ufuk Eker suçlamaları reddetti. "Ben o gün evdeydim" diye savundu.', 'Ufuk Eker'],
    ['Sevgi Aksoy açılışa katıldı. Aksoy, projenin üç yıl sürdüğünü hatırlattı.', 'Sevgi Aksoy'],
    [
      'Bakan Ali Çelik, "Fabrika kapanmayacak." dedi. Çelik, işçilerin haklarının korunacağını söyledi.',
      'Ali Çelik',
      'Ali Çelik',
    ],
    [`Murat Tan, Derya Şahin'le görüştü. Kendisi sorunların çözüleceğini söyledi.`, null],
    [`Derya Şahin Ankara'ya gitti. Partililer onu alkışladı. "Kazanacağız" dedi.`, null],
    ['Yağmur iki gün sürdü. Köprünün yıkıldığını söyledi.', null],
  ])(
    'hands a subject on where the next sentence leaves it out or has a pronoun, if only one can be meant: %s',
    (text, ...by) => {
      expect(speakersIn(text)).toEqual(by);
    },
  );

  it.each<[text: string, ...by: (string | null)[]]>([
    ['Cumhurbaşkanı Selim Aydın, "Hiçbir köyümüz susuz kalmayacak." dedi.', 'Selim Aydın'],
    ['Tarım Bakanı Nermin Koç, buğday alım fiyatının yarın açıklanacağını söyledi.', 'Nermin Koç'],
    [
      'Prof. Dr. Hakan Ersoy, "Deprem bölgesinde yapı stoku yenilenmeli." ifadelerini kullandı.',
      'Hakan Ersoy',
    ],
    ['Sayın Bakan Koç, tarlaların sulandığını ifade etti.', 'Koç'],
    [
      `Cumhurbaşkanı Aydın'ın açıklamalarına tepki gösteren muhalefet lideri Derya Şahin, "Bu bütçe halkın değil." diye konuştu.`,
      'Derya Şahin',
    ],
    [
      'Toplantının ardından gazetecilere konuşan Dışişleri Bakanı Orhan Yalçın, "Müzakereler olumlu geçti" dedi.',
      'Orhan Yalçın',
    ],
    [
      'Derya Şahin, X hesabından yaptığı paylaşımda "Seçim yenilenmelidir" ifadesine yer verdi.',
      'Derya Şahin',
    ],
    [
      'Merkez Bankası Başkanı Kemal Uçar, enflasyonun yıl sonunda düşeceğini öngördüklerini söyledi.',
      'Kemal Uçar',
    ],
    [
      '"Bu karar bizi mutlu etti" diyen çiftçi Halil Usta, yıllardır beklediklerini anlattı.',
      'Halil Usta',
      'Halil Usta',
    ],
    ['Avukat Zeynep Güler: "Dosyayı üst mahkemeye taşıyacağız."', 'Zeynep Güler'],
    ['Sağlık Bakanlığından yapılan açıklamada, "Aşı stoklarımız yeterlidir" denildi.', null],
    [`Orhan Yalçın'ın sözcüsü Pınar Eren, görüşmenin ertelendiğini bildirdi.`, 'Pınar Eren'],
    [`Pınar Eren, Orhan Yalçın'ın istifa etmeyeceğini söyledi.`, 'Pınar Eren'],
    ['Başkan Aksoy, şunları söyledi: "Parkı çocuklarımız için yaptık."', 'Aksoy'],
    ['Teknik Direktör Cem Varol, maçın ardından "Oyuncularımı kutluyorum" dedi.', 'Cem Varol'],
    ['Rektör Yardımcısı Doç. Dr. Elif Sönmez, kayıtların pazartesi başlayacağını kaydetti.', 'Elif Sönmez'],
    ['Türkiye Çiftçiler Birliği, mazot desteğinin artırılmasını talep etti.', 'Türkiye Çiftçiler Birliği'],
    ['Özbekistan Devlet Başkanı Rustam Kadirov, "Sınırlarımız dostluk sınırıdır." dedi.', 'Rustam Kadirov'],
    [`Bakan Koç'un danışmanı, kararın gözden geçirileceğini söyledi.`, 'danışmanı'],
    ['Köylü kadın Fatma Deniz gözyaşlarını tutamadı: "Evimiz gitti, her şeyimiz gitti."', null],
    ['Eski Başbakan Turgut Kaya, seçimin erkene alınmasını istedi.', 'Turgut Kaya'],
    ['Genel Müdür Yardımcısı Selin Ak, fiyatların artmayacağını bildirdi.', 'Selin Ak'],
    ['Sayın Cumhurbaşkanı Selim Aydın, "Hoş geldiniz." dedi.', 'Selim Aydın'],
    ['İstanbul Büyükşehir Belediyesi, hatların uzatılacağını duyurdu.', 'İstanbul Büyükşehir Belediyesi'],
  ])('takes titles off a name, and names whom the sentence has as its subject: %s', (text, ...by) => {
    expect(speakersIn(text)).toEqual(by);
  });
});
