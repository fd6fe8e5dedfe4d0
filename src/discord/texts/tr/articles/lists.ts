import type { Lists } from '../../en/articles/lists.js';
import { typedCommands } from '../../typed-commands.js';
import { commands } from '../commands.js';
import { articlesOf } from './counts.js';

const { add, articles, bundled } = typedCommands(commands);
const { article, articles: shown } = commands;

const TO_ADD = `${add} bir makale ekler: bağlantıyla, dosyayla ya da metnini yapıştırarak. Sunucuda bunu sunucuyu yönetenler yapabilir.`;

export const lists: Lists = {
  list: (count) => `**Burada sorulabilecek ${articlesOf(count)}**`,
  emptyList: `**Burada sorulabilecek makale yok.** ${TO_ADD}`,
  noneOfYourOwn: `Hiçbiri burada eklenmedi. ${TO_ADD}`,
  bundledOff: `-# Botla birlikte gelen makalelere burada sorulmuyor: ${bundled} bunu değiştirir.`,
  howToShow: `-# ${articles} **${shown.article.name}:** metni dosya olarak, birini gösterir.`,
  unknownArticle: (asked) =>
    `Burada “${asked}” adında bir makale yok. Başlığından birkaç sözcük yazıp önerilenlerden seçin.`,
  severalArticles: (asked) =>
    `“${asked}” birden çok makaleye uyuyor. Önerilenlerden seçin ya da başlığın devamını yazın:`,
  bundledStays: (title) =>
    `${title} botla birlikte gelir ve değiştirilemez. ${bundled} **${article.bundled.use.name}:** False onu burada sorulanların dışında bırakır.`,
  bundledAlready: (uses) =>
    `**Hiçbir şey değişmedi:** botla birlikte gelen makalelere burada ${uses ? 'zaten soruluyor' : 'zaten sorulmuyor'}.`,
  bundledNow: (uses, count, own) =>
    uses
      ? `Sorular artık botla birlikte gelen ${articlesOf(count)} ile de yanıtlanıyor${own > 0 ? `; burada eklenenler (${own}) de kullanılıyor` : ''}.`
      : `Botla birlikte gelen makalelere burada artık sorulmuyor. ${own > 0 ? `Sorular burada eklenen ${articlesOf(own)} ile yanıtlanıyor.` : `Burada henüz makale eklenmedi, yani sorulacak bir şey yok: ${add} bir makale ekler.`}`,
};
