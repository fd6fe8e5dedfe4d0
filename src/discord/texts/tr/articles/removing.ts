import type { Removing } from '../../en/articles/removing.js';
import { typedCommands } from '../../typed-commands.js';
import { commands } from '../commands.js';
import { articlesOf } from './counts.js';

const { forgetAll, list } = typedCommands(commands);

export const removing: Removing = {
  removal: {
    ask: (title, parts) =>
      `**Kaldırılsın mı: ${title}?**\nMetni kalıcı olarak silinir, kimse geri getiremez: ${parts.join(', ')}.`,
    removed: (title) => `**Kaldırıldı:** ${title}. Metni silindi, sorular onu artık bulmaz.`,
    kept: '**Kaldı.** Hiçbir şey kaldırılmadı.',
    gone: `Bu makale artık burada değil: daha önce kaldırıldı. Olanları ${list} gösterir.`,
  },
  forgotten: (count) =>
    `**Silindi.** ${count === 0 ? 'Burada tutulan her şey' : `${articlesOf(count)} ve burada tutulan her şey`} kalıcı olarak silindi.`,
  notForgotten: (phrase) =>
    `**Hiçbir şey silinmedi:** yazdığınız uymadı. Her şeyi silmek için ${forgetAll} komutunu yeniden kullanıp “${phrase}” yazın.`,
  changedMeanwhile: `**Hiçbir şey silinmedi:** buradaki makalelerin sayısı bu arada değişti. ${forgetAll} komutunu yeniden kullanın ve nelerin silineceğine bakın.`,
};
