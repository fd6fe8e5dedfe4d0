/** The words that Turkish marks those by who speak, in Turkish lower case. */

/** "I" has its own small letter in Turkish, and "İ" another. */
export const lowerCase = (text: string): string => text.toLocaleLowerCase('tr').replaceAll('’', "'");

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const ABBREVIATIONS = words(`
  dr prof doç yrd öğr uzm av alb yb bnb yzb ütğm tğm org korg tümg tuğg amir müh mim ecz op hz sn vb vd vs bkz no cad sok
  mah apt şti ltd a.ş`);

/** What somebody is, in the forms that a subject or a name beside it has. */
export const TITLES = words(`
  cumhurbaşkanı başbakan başbakanı bakan bakanı başkan başkanı başkanvekili yardımcısı yardımcı sözcü sözcüsü genel
  müdür müdürü müdürlüğü sekreter sekreteri lider lideri vali valisi kaymakam kaymakamı milletvekili senatör senatörü
  vekili büyükelçi büyükelçisi elçisi konsolos konsolosu general generali amiral albay komutan komutanı temsilci
  temsilcisi direktör direktörü üye üyesi danışman danışmanı savcı savcısı hakim avukat avukatı profesör prof. dr. doç.
  doçent öğretmen öğretmeni rektör rektörü muhtar muhtarı yetkili yetkilisi uzman uzmanı ekonomist gazeteci yazar
  doktor çiftçi kaptan teknik hoca sendikacı analist analisti koordinatör koordinatörü kurucu kurucusu kral kraliçe
  prens papa patrik imam sayın bay bayan sn. yetkililer yetkilileri uzmanlar uzmanları bakanlar görgü tanıkları
  tanıklar çiftçiler avukatlar avukatları eski üst düzey bir devlet`);

/** Titles that tell nothing about who bears them without a name or another title. */
export const LEADS = words('eski üst düzey bir devlet genel görgü teknik sayın bay bayan sn. prof. dr. doç.');

/** Titles of address alone, which are no office. */
export const ADDRESSES = words('sayın bay bayan sn.');

export const HONORIFICS = words('bey hanım beyefendi hanımefendi');

export const PRONOUNS = words('o kendisi onlar kendileri');

/** Words that open a sentence with a capital and name nobody. */
export const OPENERS = words(`
  ve ama ancak fakat ayrıca böylece bugün dün yarın bu şu bunun bunu burada şimdi sonra daha önce öte yandan diğer
  buna ardından konuşma açıklama toplantı görüşme her hiç çok en ise bir birçok bazı tüm hem ne neden nasıl eğer çünkü
  zira üstelik oysa yine artık hatta özellikle pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart
  nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık evet hayır elbette bunlar bunlardan geçen gelecek son
  sonuçta nitekim dolayısıyla örneğin kısaca özetle haber kaynak başta ilk iki üç ben biz sen siz`);

/** The last words of names of organisations and of places. */
export const THING =
  /(?:l[ıiuü][ğk][ıiuü]?|kurumu|kurulu|ajansı|bankası|örgütü|birliği|partisi|meclisi|mahkemesi|şirketi|üniversitesi|vakfı|derneği|ofisi|konseyi|komisyonu|gazetesi|holding|federasyonu|odası|belediyesi|sendikası)$/;

/** Those of whom it can be said that something is so by their word, in the dative. */
export const SOURCES =
  /^(?:yetkilil?er(?:in)?e|yetkiliye|uzman(?:lar)?a|uzmanlarına|kaynak(?:lar)?a|kaynaklarına|tanıklar(?:ın)?a|rapora|raporuna|habere|haberine|sözcüye|sözcüsüne|bakanlığa|bakanlığına|açıklamaya|açıklamasına|polise|polisler?e|başkana|başkanına|bakana|bakanına|cumhurbaşkanına|ajansına|gazetesine|verilerine|müdürüne|savcılığa|kurumuna)$/;

/** Where or before whom something was said: no part of what was said. */
export const OCCASION =
  /^(?:.*(?:konuşma|açıklama|toplantı|demec|röportaj|mesaj|paylaşım|basın|görüşme|yayın|program|tören)\p{L}*[dt][ae]|gazetecilere|basına|mensuplarına|muhabirlere|muhabirine|ajansına)$/u;
