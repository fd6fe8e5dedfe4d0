/**
 * First names, in lower case and without accents, of regions that the lists behind `data/first-names.txt` have only in
 * other scripts or not at all, as English news writes them: from general knowledge, no list of names was copied.
 */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const OTHER_FEMALE = words(`
  aigerim aigul ainura aizada assel ayan bibigul botagoz cholpon dariga dinara gulbahor gulmira gulnara gulshat
  jyldyz kunduz laziza mahliyo maral meerim mohira munira nazgul oguljeren ogulsapar rukhshona sabohat saltanat
  saule sayora shahlo shirin tahmina togzhan zebo zulfiya afaf ahlam amal ayesha benazir buthaina faten fawzia ghada
  hala hanan hasina hina huda ibtisam intisar khaleda lubna maha mahnaz muna naglaa nawal nermin nujood rabab rasha
  reem rola ruba saadia sawsan shatha shireen sumaya thuraya wafa wajeha zeina adaeze akinyi awino chidinma folasade
  graca hadiza hauwa lindiwe naledi ngozi nkosazana nomsa ntombi oluchi sahle tawakkol thandi thuli tsitsi wambui
  wangari wanjiru zodwa akiko chisako fumiko haruka hatsue hisako junko kazuko keiko kiyoko kumiko mayumi michiko
  naoko noriko sachiko satoko tomoko yoko yoriko yuki yukiko yuriko bhavna mamata nirmala pratibha priyanka khin
  dilma carol joan`);

export const OTHER_MALE = words(`
  abdugani akbar akylbek alikhan almaz almazbek askar bakhyt bakhytzhan bakyt baurzhan bekzat berdibek bolat chyngyz
  daniyar daulet dovlet erbol erlan farhod farrukh ikram ilhom jenish kairat kanat kanatbek kubanychbek kurmanbek
  maksat myrat nursultan omurbek orozbek raushan saparbek saparmurat serik sherali talgat temirlan temur turar ulan
  umarbek yerlan yerzhan zhandos zhenish abdelaziz abdelfattah abdelhamid abdelmadjid abdulrahman anwar asif ashraf
  bashar basim ehud fahad fahd faisal fawaz fayez ghassan hamad hani haitham hisham hosni hussam jalal khaled majed
  majid mazen mohsen mostafa muqtada naji nawaf nawaz osama qasim qassem rafik ramzi saeb saeed salah salam saleh
  sameh saud shehbaz talal tamim tariq zaid zayed abiy adama babatunde bola chidi chinua chukwuma demeke ebrahim
  faure gedion godwin goodluck hailemariam haile hakainde issoufou kizza lamido lazarus macky mahamat meles
  muhammadu mwai nuhu olusegun raila sani siaka sizwe tedros thabo tunde uhuru umaru workneh yemi yoweri akira fumio
  hideki hideo hiroshi hirokazu ichiro isamu junichiro katsunobu kazuo kenichi kenzaburo koichi makoto masahiro
  masato mitsuo naoto nobuo osamu ryozo satoshi seiji shigeru shinichi shinzo shunichi susumu tadashi takashi takeo
  takeshi taro tetsuya toru toshihiro yasuhiro yasuo yoichi yoshihide yoshihiko yukio manmohan pranab rajnath ranil
  jair lech jaroslaw serkan anura bill chuck ed willie`);
