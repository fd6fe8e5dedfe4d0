import type { Editing } from '../../en/articles/editing.js';
import { moment } from '../../formatted.js';
import { typedCommands } from '../../typed-commands.js';
import { commands } from '../commands.js';
import { correctionsOf, statementsOf } from './counts.js';

const { edit, show } = typedCommands(commands);
const { title, source, published, language, speaker, spelling, statement, by, undo } = commands.article.edit;

const NONE = 'yok';

export const editing: Editing = {
  correctionsHead: (count) => `**${correctionsOf(count)}:**`,
  correction: {
    spelling: (name, written) => `“${written}”: ${name}`,
    speaker: (quote, name) => `${quote} · söyleyen: ${name}`,
    made: (correction, at) => `${correction} (${moment(at, 'D')})`,
    undoable: `-# ${edit} **${undo.name}:** bir düzeltmeyi geri alır.`,
  },
  correctedSpeaker: '-# Konuşanı, buradaki makaleleri yöneten kişi düzeltti.',
  edit: {
    nothing: (name) =>
      [
        `Neyin değişeceğini yazın: ${name}`,
        `- \`${title.name}\`, \`${source.name}\`, \`${published.name}\`, \`${language.name}\`: başlığı, nerede durduğu, ne zaman çıktığı, hangi dilde yazıldığı; “${NONE}” kaynağı ya da tarihi kaldırır`,
        `- \`${speaker.name}\` ile \`${spelling.name}\`: birinin adının başka bir yazılışı`,
        `- \`${statement.name}\` ile \`${by.name}\`: botun yanlış bildiği ya da belirsiz bıraktığı yerde kimin söylediği`,
        `- \`${undo.name}\`: böyle bir düzeltmeyi geri alır`,
      ].join('\n'),
    none: NONE,
    nothingDone: '**Hiçbir şey değişmedi:**',
    done: (name) => `**Değiştirildi:** ${name}`,
    broken: '**Gerisi değiştirilmedi:** makalelere şu anda ulaşılamıyor. Bir dakika sonra yeniden deneyin.',
    restUnsure:
      '**Gerisinin değiştirildiği kesin değil:** makalelere şu anda ulaşılamıyor. Bir dakika sonra neyin olduğuna bakın, değiştirilmediyse yeniden deneyin.',
    fullOfCorrections: (most) =>
      `**Düzeltilmedi:** bir makalede ${correctionsOf(most)} olabilir ve o kadar var. \`${undo.name}\` birini geri alır.`,
    undoneAlready: 'Geri alınacak düzeltme artık burada değil: daha önce geri alındı ya da değiştirildi.',
    title: (was, is) => `Başlık: ${was} → ${is}`,
    source: (was, is) => `Kaynak: ${was} → ${is}`,
    published: (was, is) => `Tarih: ${was} → ${is}`,
    spelling: (name, written) => `“${written}” artık şu kişinin de adı: ${name}.`,
    joined: (name, written, statements) =>
      `“${written}” artık şu kişinin de adı: ${name}. Bu makalede iki ayrı kişiydiler, bundan sonra tek kişiler${statements > 0 ? `; “${written}” adına yazılmış ${statementsOf(statements)} artık bu kişinin` : ''}.`,
    speaker: (quote, was, is) => `${quote}: söyleyen ${was} → ${is}`,
    nobody: 'belirsiz',
    undone: (correction) => `Geri alındı: ${correction}`,
    same: {
      title: 'Başlığı zaten bu.',
      source: 'Kaynağı zaten bu.',
      published: 'Tarihi zaten bu.',
    },
    problems: {
      'title-empty': () => `\`${title.name}\`: bir başlıkta en az bir harf, rakam ya da işaret olmalı.`,
      'title-long': () => `\`${title.name}\`: 200 karakterden uzun. Kısaltın.`,
      'not-an-address': (typed) =>
        `\`${source.name}\`: “${typed}” internetteki bir web sayfasının adresi değil. Adres https:// ya da http:// ile başlamalı, içinde parola ya da bağlantı noktası numarası olmamalı; “${NONE}” kaynağı kaldırır.`,
      'not-a-date': (typed) =>
        `\`${published.name}\`: “${typed}” kesin olarak anlaşılan bir tarih değil. 2022-01-25 gibi yazın; “${NONE}” tarihi kaldırır.`,
      'spelling-missing': () =>
        `\`${spelling.name}\` eksik: \`${speaker.name}\` olarak verilen ad başka nasıl yazılıyor?`,
      'speaker-missing': () =>
        `\`${speaker.name}\` eksik: kimin adı \`${spelling.name}\` olarak verildiği gibi yazılıyor?`,
      'spelling-empty': () => `\`${spelling.name}\`: içinde harf yok.`,
      'spelling-known': (typed) => `\`${spelling.name}\`: “${typed}” bu kişi için zaten biliniyor.`,
      'by-missing': () => `\`${by.name}\` eksik: \`${statement.name}\` olarak verilen sözleri kim söylüyor?`,
      'statement-missing': () =>
        `\`${statement.name}\` eksik: \`${by.name}\` olarak verilen kişi hangi sözleri söylüyor?`,
      'by-empty': () => `\`${by.name}\`: bir adda en az bir harf olmalı.`,
      'by-already': (typed) => `\`${by.name}\`: bu sözlerin konuşanı zaten ${typed}.`,
      'unknown-speaker': (typed) =>
        `\`${speaker.name}\`: bu makalede “${typed}” adında biri yok. Önerilenlerden seçin.`,
      'several-speakers': (typed) =>
        `\`${speaker.name}\`: “${typed}” bu makalede birden çok kişiye uyuyor. Önerilenlerden seçin.`,
      'several-by': (typed) =>
        `\`${by.name}\`: “${typed}” bu makalede birden çok kişiye uyuyor. Önerilenlerden seçin ya da tam adı yazın.`,
      'unknown-statement': (typed) =>
        `\`${statement.name}\`: bu makaledeki hiçbir ifadede “${typed}” geçmiyor. Sözlerinden birkaçını yazıp önerilenlerden seçin.`,
      'several-statements': (typed) =>
        `\`${statement.name}\`: “${typed}” birden çok ifadeye uyuyor. Önerilenlerden seçin.`,
      'unknown-correction': () =>
        `\`${undo.name}\`: böyle bir düzeltme yok (ya da artık yok). Önerilenlerden seçin; ${show} hepsini listeler.`,
    },
  },
  statementChoice: (name, words) => `${name ?? 'Belirsiz'}: ${words}`,
  correctionChoice: {
    spelling: (name, written) => `${written}: ${name}`,
    speaker: (words, name) => `Söyleyen ${name}: ${words}`,
  },
};
