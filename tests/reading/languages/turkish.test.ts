import { describe, expect, it } from 'vitest';
import type { Person, StatementKind } from '../../../src/reading/article.js';
import { isMeasured, readText } from '../../../src/reading/read.js';

type Row = [kind: StatementKind, words: string, by: string | null];

function read(text: string, people: readonly Person[] = []): Row[] {
  const { statements, speakers } = readText(text, people, 'tr-TR');
  return statements.map(({ kind, start, end, speaker }) => [
    kind,
    text.slice(start, end),
    speakers.find(({ id }) => id === speaker)?.name ?? null,
  ]);
}

const one = (text: string, ...rows: Row[]) => [text, rows] as const;

describe('In Turkish, words in quotation marks are said by', () => {
  it.each([
    one('Bakan Ali Demir, “Yol açık.” dedi.', ['quoted', '“Yol açık.”', 'Ali Demir']),
    one('Ulaştırma Bakanı Ali Demir "Yol açık" dedi.', ['quoted', '"Yol açık"', 'Ali Demir']),
    one('Vali Işıl İnan ise "Kar yağıyor." diye konuştu.', ['quoted', '"Kar yağıyor."', 'Işıl İnan']),
    one('Sözcü Ece Irmak, "Karar kesin." ifadesini kullandı.', ['quoted', '"Karar kesin."', 'Ece Irmak']),
    one('Ece Irmak, "Karar kesin." ifadelerini kullandı.', ['quoted', '"Karar kesin."', 'Ece Irmak']),
    one('Ece Irmak, "Karar kesin." şeklinde konuştu.', ['quoted', '"Karar kesin."', 'Ece Irmak']),
    one('Ece Irmak, "Herkes evde kalsın." çağrısında bulundu.', [
      'quoted',
      '"Herkes evde kalsın."',
      'Ece Irmak',
    ]),
    one('"Yol açık." diyen Bakan Ali Demir köye gitti.', ['quoted', '"Yol açık."', 'Ali Demir']),
    one('"Yol açık" dedi Ali Demir.', ['quoted', '"Yol açık"', 'Ali Demir']),
    one('Ali Demir şöyle konuştu: "Yol açık."', ['quoted', '"Yol açık."', 'Ali Demir']),
    one('Ali Demir şunları kaydetti: "Yol açık."', ['quoted', '"Yol açık."', 'Ali Demir']),
    one('Bakan Demir dedi ki: "Yol açık."', ['quoted', '"Yol açık."', 'Demir']),
    one('Ali Demir: "Yol açık."', ['quoted', '"Yol açık."', 'Ali Demir']),
    one('Bakan Ali Demir şunları söyledi:\n\n"Yol açık."', ['quoted', '"Yol açık."', 'Ali Demir']),
    one('Bakan Ali Demir kürsüye çıktı. "Yol açık" diye konuştu.', ['quoted', '"Yol açık"', 'Ali Demir']),
    one('İzmir\'de konuşan Bakan Ali Demir, "Yol açık." dedi.', ['quoted', '"Yol açık."', 'Ali Demir']),
    one('Dr. Ali Demir (45), "Aşı güvenli." dedi.', ['quoted', '"Aşı güvenli."', 'Ali Demir']),
    one('Ayşe Hanım, "Ekmek bitti." dedi.', ['quoted', '"Ekmek bitti."', 'Ayşe']),
    one(
      'Bakan Ali Demir, "Yol açık." dedi ve "Köprü de açık." diye ekledi.',
      ['quoted', '"Yol açık."', 'Ali Demir'],
      ['quoted', '"Köprü de açık."', 'Ali Demir'],
    ),
    one(
      'Bakan Ali Demir, "Yol açık." dedi. "Köprü de açık."',
      ['quoted', '"Yol açık."', 'Ali Demir'],
      ['quoted', '"Köprü de açık."', 'Ali Demir'],
    ),
    one('"Yol açık." denildi.', ['quoted', '"Yol açık."', null]),
  ])('whom the sentence names: %s', (text, rows) => {
    expect(read(text)).toEqual(rows);
  });
});

describe('In Turkish, what is reported is', () => {
  it.each([
    one('Bakan Ali Demir, yolun açıldığını belirtti.', ['reported', 'yolun açıldığını', 'Ali Demir']),
    one('Bakan Ali Demir yolun açıldığını söyledi.', ['reported', 'yolun açıldığını', 'Ali Demir']),
    one('Sözcü Ece Irmak, köprünün kapanacağını açıkladı.', [
      'reported',
      'köprünün kapanacağını',
      'Ece Irmak',
    ]),
    one('Ece Irmak, suyun yettiğini ifade etti.', ['reported', 'suyun yettiğini', 'Ece Irmak']),
    one('Ece Irmak, işlerin güç olduğunu vurguladı.', ['reported', 'işlerin güç olduğunu', 'Ece Irmak']),
    one('Ece Irmak, trenin gelmediğini ileri sürdü.', ['reported', 'trenin gelmediğini', 'Ece Irmak']),
    one('Ece Irmak, herkesin çalışması gerektiğini kaydetti.', [
      'reported',
      'herkesin çalışması gerektiğini',
      'Ece Irmak',
    ]),
    one('Ece Irmak, verginin düşürülmesini istedi.', ['reported', 'verginin düşürülmesini', 'Ece Irmak']),
    one('Ece Irmak, toplantıda yaptığı konuşmada, suyun yettiğini söyledi.', [
      'reported',
      'suyun yettiğini',
      'Ece Irmak',
    ]),
    one('Suyun yettiğini söyleyen Vali Işıl İnan salondan ayrıldı.', [
      'reported',
      'Suyun yettiğini',
      'Işıl İnan',
    ]),
    one(
      'Bakan Ali Demir, yolun açıldığını belirterek, "Gelin." dedi.',
      ['reported', 'yolun açıldığını', 'Ali Demir'],
      ['quoted', '"Gelin."', 'Ali Demir'],
    ),
    one('Vali Işıl İnan, yolun "en kısa sürede" açılacağını söyledi.', [
      'mixed',
      'yolun "en kısa sürede" açılacağını',
      'Işıl İnan',
    ]),
    one("Bakan Ali Demir'e göre yol açık.", ['reported', 'yol açık', 'Ali Demir']),
    one('Yetkililere göre, yol açık.', ['reported', 'yol açık', 'Yetkililer']),
    one('Yolun açıldığı bildirildi.', ['reported', 'Yolun açıldığı', null]),
    one('Yolun açılacağı belirtildi.', ['reported', 'Yolun açılacağı', null]),
    one('Açıklamada, yolun açıldığı kaydedildi.', ['reported', 'yolun açıldığı', null]),
    one('Ulaştırma Bakanlığı, yolun açıldığını duyurdu.', [
      'reported',
      'yolun açıldığını',
      'Ulaştırma Bakanlığı',
    ]),
  ])('told with whom it is by: %s', (text, rows) => {
    expect(read(text)).toEqual(rows);
  });
});

describe('In Turkish, nobody is named', () => {
  it.each([
    one('Yağmur yağdı. "Her şey yolunda gidiyor." dedi.', ['quoted', '"Her şey yolunda gidiyor."', null]),
    one('Meydanda tek bir ses vardı: "Barış hemen şimdi gelsin!"', [
      'quoted',
      '"Barış hemen şimdi gelsin!"',
      null,
    ]),
    one("Bakan Ali Demir, Vali Işıl İnan'la buluştu. O, yolun açıldığını söyledi.", [
      'reported',
      'yolun açıldığını',
      null,
    ]),
    one('Bakan Ali Demir, yolun açıldığını söylemedi.'),
    one('Yasaya göre yol açık.'),
    one('Köylüler "Beyaz Dere" boyunca yürüdü.'),
    one('Ancak, "Yol açık." dedi.', ['quoted', '"Yol açık."', null]),
  ])('where the text leaves it open: %s', (text, rows) => {
    expect(read(text)).toEqual(rows);
  });
});

describe('A Turkish text', () => {
  const known: Person = {
    id: 'isil-inan',
    name: 'Ishil Inan',
    role: 'Governor',
    country: 'Example',
    gender: 'female',
    spellings: ['Işıl İnan', 'İnan'],
  };

  it('finds a known person by the Turkish spelling, with suffixes behind an apostrophe', () => {
    expect(read("Işıl İnan'a göre su var. İnan, yolun açıldığını da söyledi.", [known])).toEqual([
      ['reported', 'su var', 'Ishil Inan'],
      ['reported', 'yolun açıldığını', 'Ishil Inan'],
    ]);
  });

  it('takes a lone last name and a lone title for the one who bears them', () => {
    const text =
      'Enerji Bakanı Ali Demir, "Yol açık." dedi. Demir, suyun yettiğini söyledi. Bakan, işin bittiğini de belirtti.';
    expect(read(text).map(([, , by]) => by)).toEqual(['Ali Demir', 'Ali Demir', 'Ali Demir']);
  });

  it('has no figures of how often its attributions are right', () => {
    expect([isMeasured('tr'), isMeasured('en')]).toEqual([false, true]);
  });

  it('of any length is read in a time in proportion to it', () => {
    const text = 'Ali Demir, "Yol açık." dedi ve suyun yettiğini söyledi. '.repeat(2000);
    expect(readText(text, [], 'tr').statements).toHaveLength(4000);
  });
});
