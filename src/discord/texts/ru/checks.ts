import { countingIn } from '../../../counted.js';
import { listingIn } from '../listing.js';
import type { Texts } from '../texts.js';
import { commands } from './commands.js';

const { check } = commands;

const counted = countingIn('ru');
const list = listingIn('ru');

const there = (isOne: boolean) => (isOne ? 'в статье' : 'в статьях');

export const checks: Texts['checks'] = {
  help: (check, quote, speaker, onMessage) =>
    `**/${check}** \`${quote}\` \`${speaker}\` было ли это сказано, слово в слово; в меню сообщения, в разделе «Приложения»: **${onMessage}**`,
  noWords: 'Здесь нет слов, которые можно проверить.',

  verbatim: {
    short: '**Дословно**',
    full: (isOne) => `**Дословно:** эти слова есть ${there(isOne)}.`,
    byClaimed: (isOne) =>
      `**Дословно:** эти слова есть ${there(isOne)}, и принадлежат они названному человеку.`,
    reported: (isOne) =>
      `**Дословно, но это пересказ:** эти слова есть ${there(isOne)} как пересказ журналиста, а не как чьи-либо собственные слова.`,
    unclear: (isOne) =>
      `**Дословно, но неясно, кто говорит:** эти слова есть ${there(isOne)}, но чьи они, из текста не ясно.`,
  },
  otherSpeaker: {
    short: '**Слова другого человека**',
    full: (isOne) =>
      `**Слова другого человека:** эти слова есть ${there(isOne)}, но принадлежат они другому человеку.`,
    nobodys: (isOne) => `**Это не высказывание:** ${there(isOne)} это слова самого журналиста.`,
  },
  altered: {
    short: {
      number: '**Изменено: другое число**',
      name: '**Изменено: другое имя**',
      negation: '**Изменено: добавлено или пропущено отрицание**',
      word: '**Изменено: другие слова**',
    },
    full: (short, isOne) => `${short}. Вот как это ${there(isOne)}.`,
  },
  reported: {
    short: '**Пересказ, а не цитата**',
    shortNarration: '**Не цитата**',
    full: (isOne) =>
      `**Пересказ, а не цитата:** ${there(isOne)} это пересказ журналиста, а не собственные слова говорящего.`,
    narration: (isOne) =>
      `**Не цитата:** ${there(isOne)} это текст автора; никого этими словами не цитируют.`,
  },
  stitched: {
    short: '**Склейка**',
    full: (count) =>
      `**Склейка:** в одну цитату соединены ${counted(count, { one: '# фрагмент', few: '# фрагмента', other: '# фрагментов' })} разных высказываний.`,
    piece: (at, words) => `Фрагмент ${at}: «${words}»`,
    noneTheirs: '**Ни один из фрагментов не принадлежит названному человеку.**',
    notAllTheirs: '**Названному человеку принадлежат не все фрагменты.**',
  },
  notFound: {
    short: '**Не найдено**',
    full: (isOne) => `**Не найдено:** этих слов ${there(isOne)} нет.`,
    closest: (speaker) => `Самое близкое, но не совпадение: ${speaker}`,
  },

  claim: (words) => `Проверено: «${words}»`,
  claimBy: (words, speaker) => `Проверено: «${words}»; кому приписано: ${speaker}`,
  claimAt: (at, all) => `-# Утверждение ${at} из ${all}`,
  buttonsFor: (at) => `-# Кнопки относятся к утверждению ${at}.`,
  buttonsForPiece: (at) => `-# Кнопки относятся к фрагменту ${at}.`,
  claimedAndReal: (claimed, real) => `Приписано: ${claimed}\nВ статье: ${real}`,
  whichSpeaker: (asked, names) => `-# «${asked}» подходит нескольким людям: ${list(names)}.`,
  unknownSpeaker: (asked, isOne) => `-# Никого по имени «${asked}» ${there(isOne)} нет.`,
  nearestSpeakers: (names) => `-# Похожие имена: ${list(names)}.`,

  kinds: { number: 'Число', name: 'Имя', negation: 'Отрицание', word: 'Слова' },
  changed: (kind, claimed, found) => `${kind}: здесь «${claimed}», в статье **«${found}»**`,
  added: (kind, claimed) => `${kind}: здесь есть «${claimed}», в статье этого нет`,
  missing: (kind, found) => `${kind}: здесь пропущено **«${found}»**, в статье это есть`,
  moreChanges: (count) =>
    `… и ещё ${counted(count, { one: '# отличие', few: '# отличия', other: '# отличий' })}`,

  allowed: (allowances) => `-# Написано иначе, но ошибкой не считается: ${list(allowances)}.`,
  allowances: {
    case: 'заглавные и строчные буквы',
    'quotation-marks': 'кавычки',
    figures: 'число цифрами или словами',
    dashes: 'тире и дефисы',
    punctuation: 'знаки препинания',
    diacritics: 'знаки над буквами',
    'words-left-out': 'слова, пропущенные на месте многоточия',
    bracketed: 'слова в скобках',
  },

  several: (count) =>
    `**Проверено: ${counted(count, { one: '# утверждение', few: '# утверждения', other: '# утверждений' })},** самые серьёзные случаи — первыми.`,
  others: `Остальные — вкратце; чтобы увидеть всё, проверьте нужное отдельно командой /${check.name}:`,
  inShort: (short, words) => `${short} «${words}»`,
  notAllChecked: (checked) =>
    `-# Сообщение слишком длинное, чтобы проверить его целиком: здесь ${counted(checked, { other: '# из его утверждений' })}.`,
  cutClaim: '-# Сообщение слишком длинное, чтобы проверить его целиком: здесь только его начало.',
  onlyWhatIsSaid: (isOne) => `-# Здесь сказано лишь, что говорится ${there(isOne)}, а не правда ли это.`,
};
