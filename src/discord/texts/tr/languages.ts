import type { Texts } from '../texts.js';

export const languages: Texts['languages'] = {
  changed: (was, is) => `Dil: ${was} → ${is}`,
  same: 'Makalenin dili zaten bu.',
  unknown: (typed) =>
    `\`dil\`: “${typed}” burada bilinen bir dil değil. Bir dilin adını ya da “tr” gibi kodunu yazın ve önerilenlerden seçin.`,
  unread: {
    'no-pack': (read) =>
      `**Kimin konuştuğu belirsiz kalır:** konuşanlar yalnızca şu dillerde aranır: ${read}. Makalede yine de arama yapılır.`,
    'too-involved': () =>
      '**Kimin konuştuğu okunamadı:** makaleyi çözümlemek çok uzun sürdü. Makalede yine de arama yapılır; bölümler halinde ya da makaleye ait olmayan kısımlar çıkarılarak eklenirse okunabilir.',
  },
  whyUnread: {
    'no-pack': (read) =>
      `Konuşanlar yalnızca şu dillerdeki makalelerde aranır: ${read}. Bu makale başka bir dilde.`,
    'too-involved': () => 'Bu makaleyi çözümlemek çok uzun sürdüğü için konuşanlar aranmadı.',
  },
  askIn: (languages) => `-# Sorulan makalelerin dili: ${languages}. Bu dilde sorun.`,
};
