import type { Imports } from '../../en/articles/imports.js';
import { moment, sizesIn } from '../../formatted.js';
import { typedCommands } from '../../typed-commands.js';
import { commands } from '../commands.js';
import { timesOf } from './counts.js';

const size = sizesIn('tr');
const { add } = typedCommands(commands);

const OR_PASTE = `Bağlantı vermeden ${add} komutunu kullanıp metni yapıştırabilirsiniz de.`;
const PASTE = `Bunun yerine metni yapıştırın: ${add}, bağlantı vermeden.`;

export const imports: Imports = {
  linkAndFile: 'Ya bağlantı ya da dosya verin, ikisini birden değil: iki ayrı makale olurlardı.',
  importRefused: {
    'no-web-address': () =>
      'Bu, bir web sayfasının adresi değil. Adres https:// ya da http:// ile başlamalı, içinde parola ya da bağlantı noktası numarası olmamalı. Tarayıcınızın adres çubuğundan kopyalayın.',
    'private-address': () => `Bu adres herkese açık internette değil, bu yüzden bot onu açmaz. ${PASTE}`,
    'host-not-allowed': ({ host }) =>
      `Botu çalıştıran kişi şu siteden okumasına izin vermiyor: ${host}. ${PASTE}`,
    'host-unknown': ({ host }) =>
      `Böyle bir site yok: ${host}. Bağlantının doğru yazılıp yazılmadığına bakın.`,
    'not-reachable': () => `Siteye ulaşılamıyor. Bir dakika sonra yeniden deneyin. ${OR_PASTE}`,
    'too-slow': () => `Site çok geç yanıt verdi. Bir dakika sonra yeniden deneyin. ${OR_PASTE}`,
    'too-many-redirects': () =>
      `Bağlantı bir adresten ötekine gidiyor, hiçbir sayfaya varmıyor. Tarayıcıda açıp sonunda vardığınız adresi kopyalayın. ${OR_PASTE}`,
    paywall: () =>
      `Sayfa ödeme ya da oturum açma istiyor, bu yüzden bot yalnızca başını görüyor. Metni kullanma hakkınız varsa yapıştırın: ${add}, bağlantı vermeden.`,
    'robots-blocked': () =>
      `Site bu sayfayı programların okumasına izin vermiyor. Sayfayı kendiniz açıp metni yapıştırın: ${add}, bağlantı vermeden.`,
    'page-missing': () =>
      'Sitede böyle bir sayfa yok (ya da artık yok). Bağlantının eksiksiz olduğuna bakın.',
    'http-error': ({ status }) =>
      `Site bir hatayla yanıt veriyor (HTTP ${status}). Daha sonra deneyin. ${OR_PASTE}`,
    'no-text': () =>
      `İçinde metin yok: ne bir web sayfası ne de bir metin dosyası; belki bir resim, PDF ya da video. ${OR_PASTE}`,
    'file-type': ({ name }) =>
      `“${name}” okunabilen türden değil. Adı .txt, .md ya da .html ile biten bir dosya gönderin.`,
    'download-too-large': ({ most }) =>
      `Okunabilecek en büyük boyutu (${size(most)}) aşıyor. Yalnızca makalenin metnini .txt dosyası olarak gönderin.`,
    'text-too-large': ({ most }) =>
      `Metin, buradaki bir makalenin en çok olabileceği uzunluğu (${size(most)}) aşıyor. Birkaç parça hâlinde ekleyin.`,
    empty: () =>
      `İçinde bir makalenin hiçbir paragrafı bulunamadı. Bir sayfaysa metnini belki yalnızca tarayıcıda gösteriyordur: o zaman metni yapıştırın: ${add}, bağlantı vermeden.`,
    'too-involved': () =>
      'Çözümlemesi çok uzun sürdüğü için vazgeçildi. Yalnızca makalenin metnini .txt dosyası olarak ya da parçalar hâlinde gönderin.',
  },
  notAdded: (why) => `**Eklenmedi.** ${why}`,
  tooManyAnHour: (most, at) =>
    `**Eklenmedi.** Burada saatte ${timesOf(most)} denenebilir; sonucu ne olursa olsun bu kadar denendi. Yeniden yer açılması: ${moment(at, 'R')}.`,
  typedBack: '**Yazdıklarınız** bu dosyada, hiçbiri kaybolmasın diye.',
  typedTitle: (title) => `Başlık: ${title}`,
  typedSource: (source) => `Kaynak: ${source}`,
};
