import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/library/import/language/language-of.js';

/** Two invented sentences in each language. */
const TEXTS: Record<string, string> = {
  en: 'The harbour master said on Tuesday that the new bridge would open in May. Nobody had expected it so soon.',
  tr: 'Liman müdürü salı günü yaptığı açıklamada yeni köprünün mayıs ayında açılacağını söyledi. Kimse bu kadar erken beklemiyordu.',
  ru: 'Начальник порта заявил во вторник, что новый мост откроется в мае. Никто не ожидал этого так скоро.',
  zh: '港务长星期二表示，新桥将于五月开通。没有人料到会这么快。市民们对此感到高兴，商人们也是如此。',
  ja: '港長は火曜日、新しい橋が五月に開通すると述べた。こんなに早いとは誰も思っていなかった。市民は喜んでいる。',
  ko: '항만장은 화요일 새 다리가 오월에 개통된다고 말했다. 아무도 이렇게 빨리 될 줄 몰랐다. 시민들은 기뻐했다.',
  ar: 'قال مدير الميناء يوم الثلاثاء إن الجسر الجديد سيفتتح في شهر مايو. لم يتوقع أحد ذلك بهذه السرعة.',
  fa: 'رئیس بندر روز سه‌شنبه گفت که پل جدید در ماه مه افتتاح خواهد شد. هیچ‌کس انتظار نداشت که این کار به این زودی انجام شود.',
  de: 'Der Hafenmeister sagte am Dienstag, dass die neue Brücke im Mai eröffnet werde. Niemand hatte so bald damit gerechnet.',
  fr: 'Le capitaine du port a déclaré mardi que le nouveau pont ouvrirait en mai. Personne ne s’y attendait si tôt.',
  es: 'El capitán del puerto dijo el martes que el nuevo puente se abriría en mayo. Nadie lo esperaba tan pronto.',
  uk: 'Начальник порту заявив у вівторок, що новий міст відкриється в травні. Ніхто не очікував цього так швидко.',
  be: 'Начальнік порта заявіў у аўторак, што новы мост адкрыецца ў маі. Ніхто не чакаў гэтага так хутка.',
  bg: 'Началникът на пристанището заяви във вторник, че новият мост ще бъде открит през май. Никой не го очакваше толкова скоро.',
  kk: 'Порт бастығы сейсенбі күні жаңа көпір мамыр айында ашылатынын айтты. Мұны ешкім соншалықты тез күткен жоқ.',
  ky: 'Порттун башчысы шейшемби күнү жаңы көпүрө май айында ачылаарын айтты. Муну эч ким мынчалык тез күткөн эмес.',
  tg: 'Сардори бандар рӯзи сешанбе гуфт, ки пули нав дар моҳи май кушода мешавад. Ҳеҷ кас инро ин қадар зуд интизор набуд.',
  tt: 'Порт башлыгы сишәмбе көнне яңа күпер май аенда ачылачак, диде. Моны беркем дә шулай тиз көтмәгән иде, җитмәсә халык та.',
  mn: 'Боомтын дарга мягмар гарагт шинэ гүүр тавдугаар сард нээгдэнэ гэж мэдэгдэв. Хэн ч ийм хурдан болно гэж бодоогүй, өөрсдөө ч гайхав.',
  uz: 'Port boshlig‘i seshanba kuni yangi ko‘prik may oyida ochilishini aytdi. Buni hech kim bunchalik tez kutmagan edi, to‘g‘risi.',
  az: 'Liman rəisi çərşənbə axşamı yeni körpünün may ayında açılacağını bildirib. Heç kim bunu belə tez gözləmirdi.',
  tk: 'Portuň başlygy sişenbe güni täze köpriniň maý aýynda açyljakdygyny aýtdy. Muny hiç kim beýle çalt garaşmandy.',
  sr: 'Начелник луке изјавио је у уторак да ће нови мост бити отворен у мају. Нико то није очекивао тако брзо, рекао је он.',
};

describe('the language of an article', () => {
  it.each(Object.entries(TEXTS))('%s is told by its text, whatever is stated', async (tag, text) => {
    expect(await languageOf(text, tag === 'en' ? 'tr' : 'en')).toBe(tag);
  });

  it.each([
    [
      'pt-BR',
      'O capitão do porto disse na terça-feira que a nova ponte será aberta em maio. Ninguém esperava isso tão cedo.',
    ],
    ['zh-TW', TEXTS.zh ?? ''],
    [
      'nb',
      'Havnesjefen sa tirsdag at den nye broen åpner i mai. Ingen hadde ventet det så snart, og folk i byen var glade.',
    ],
    [
      'id',
      'Kepala pelabuhan mengatakan pada hari Selasa bahwa jembatan baru akan dibuka pada bulan Mei. Tidak ada yang menduganya.',
    ],
    // Not one that the detector knows, in the letters that it is written in.
    [
      'eo',
      'La havenestro diris marde, ke la nova ponto malfermiĝos en majo. Neniu atendis tion tiel baldaŭ, li aldonis.',
    ],
  ])('%s stays as it is stated where the text does not speak against it', async (stated, text) => {
    expect(await languageOf(text, stated)).toBe(stated);
  });

  it.each([
    ['nothing', ''],
    ['a name', 'Şavkat Mirziyoyev'],
    ['figures', '2022 1,200.50 — 17 % (3) 42 '.repeat(40)],
    ['signs', '👍🏽 … !!! ---'.repeat(50)],
    ['a text half in one language and half in another', `${TEXTS.en} `.repeat(8) + `${TEXTS.tr} `.repeat(8)],
    ['a text in two scripts', `${TEXTS.en} ${TEXTS.ru}`],
    ['no language', 'qxz wvk zzt kpf '.repeat(60)],
  ])('is what is stated where the text does not tell: %s', async (_, text) => {
    expect(await languageOf(text, 'fi')).toBe('fi');
  });

  it('is told in spite of names and links in other letters', async () => {
    const text = `${TEXTS.ru} “Sela Harbour Authority” (https://example.org/sela), Әлия Қасым. ${TEXTS.ru}`;
    expect(await languageOf(text, 'en')).toBe('ru');
  });

  it('of a text of 200 KB of anything is something', async () => {
    for (const text of ['\ud800', '\u0000', 'а\u0301', '“', 'ә', 'a’', 'g‘a', ' ', '字', 'کی']) {
      expect(await languageOf(text.repeat(200_000 / text.length), 'en')).toMatch(/^[a-z]{2,3}$/);
    }
  });
});
