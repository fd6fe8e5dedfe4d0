import { countingIn } from '../../../counted.js';
import type { Answers } from '../en/answers.js';
import { moment } from '../formatted.js';
import { listingIn } from '../listing.js';
import { typedCommands } from '../typed-commands.js';
import { commands } from './commands.js';

const counted = countingIn('ru');
const number = (count: number) => counted(count, { other: '#' });
const list = listingIn('ru');
const quoted = (words: string) => `«${words}»`;
const statementsOf = (count: number) =>
  counted(count, { one: '# высказывание', few: '# высказывания', other: '# высказываний' });
const others = (count: number) => (count > 0 ? ` и ещё ${count}` : '');
const typed = typedCommands(commands);
const { whoSaid, whatSaid, ask, speakers, help, shared } = commands;

export const answers: Answers = {
  labels: {
    quoted: 'Цитата: собственные слова говорящего, в кавычках',
    reported: 'Пересказ: слова журналиста, а не самого говорящего',
    mixed: 'Пересказ: слова журналиста, среди них — слова говорящего в кавычках',
    narration: 'Текст автора: никого не цитируют',
    narrationBesideSpeech: 'Текст автора: выделенные слова принадлежат журналисту',
  },

  paragraph: (number) => (number === null ? 'заголовок' : `абзац ${number}`),
  paragraphOf: (paragraph, title) => `${paragraph} статьи ${title}`,
  quoted,
  speaker: (name, own, office) =>
    `**${name}**${own === null ? '' : ` (${own})`}${office === null ? '' : `, ${office}`}`,
  office: (role, country) => `${role}, ${country}`,
  readyQuestion: (name, topic) =>
    topic === null ? `${name}: что сказано?` : `${name}: что сказано о ${quoted(topic)}?`,

  oneArticle: 'в статье',
  severalArticles: 'в статьях',
  titled: (title) => `в статье ${title}`,
  theArticle: '**Сама статья**',
  speakerUnclear: '**Неясно, кто говорит**',
  askedBy: (user) => `-# Спрашивает <@${user}>`,
  repeats: (paragraphs) => `-# То же сказано короче или частично: ${paragraphs.join(', ')}.`,
  repeatsFuller: (paragraphs) => `-# Почти то же сказано подробнее: ${paragraphs.join(', ')}.`,
  alsoAsked: (names) => `-# Об этом нет ни цитат, ни пересказа: ${list(names)}.`,
  cutBefore: '-# … сокращено: абзац начинается раньше.',
  cutAfter: '-# … сокращено: абзац продолжается дальше.',
  before: (paragraph) => `-# Перед этим: ${paragraph}`,
  after: (paragraph) => `-# После этого: ${paragraph}`,
  why: (reason) => `**Почему именно этот человек:** ${reason}`,
  whyUnclear: (reason) => `**Почему неясно, кто говорит:** ${reason}`,
  whyNarration: 'Выделенные слова не говорит никто: это слова журналиста.',
  decidedBy: (words) => `-# Решающие слова: ${list(words.map(quoted))}.`,
  pointedToBy: (words) => `-# На это указывают слова: ${list(words.map(quoted))}.`,

  buttons: {
    previous: '◀',
    next: '▶',
    count: (at, all) => `${at + 1} из ${all}`,
    context: 'Контекст',
    hideContext: 'Скрыть контекст',
    why: 'Почему этот человек',
    whyNobody: 'Почему никто',
    whyUnclear: 'Почему неясно',
    hideWhy: 'Скрыть объяснение',
    share: 'Поделиться в канале',
    delete: 'Удалить',
    allOf: (name) => `Все слова: ${name}`,
    heard: (name, statements) => `${name} (${statements})`,
  },

  silent: (articles) => `Имя ${articles} есть, но ни цитат, ни пересказа слов там нет.`,
  silentOn: (topic, articles) => `О «${topic}» ${articles} ничего не говорит.`,
  heardOnOther: (statements) => `На другие темы — ${statementsOf(statements)}.`,
  neverHeard: 'Ни цитат, ни пересказа слов там нет вообще.',
  perhapsHeard: (statements) =>
    `-# Возможно, этому человеку принадлежит ещё ${statementsOf(statements)}: точно определить, кто говорит, не удалось.`,
  namedIn: (paragraph) => `-# Упоминание: ${paragraph}`,
  toldIn: (paragraph) => `-# Об этом говорит сама статья, словами журналиста: ${paragraph}`,
  othersOn: 'Кто об этом говорит, с числом отрывков:',
  nobodyOn: 'Никто другой об этом тоже ничего не говорит.',

  unknownSpeaker: (asked, articles) => `Никого по имени «${asked}» ${articles} нет.`,
  nearest: 'Возможно, вы имели в виду:',
  noNearest: `Кто там есть, покажет команда /${speakers.name}.`,
  whichSpeaker: (asked) => `«${asked}» подходит нескольким людям. Кого вы имеете в виду?`,

  notInArticles: (isOne) => (isOne ? 'В статье об этом не говорится.' : 'В статьях об этом не говорится.'),
  unknownWords: (words, more) => `-# Этих слов там нет: ${words.join(', ')}${others(more)}.`,
  closest: (speaker) => `Самое близкое, но не ответ: ${speaker}`,

  noneHeard: (names, topic, articles) =>
    `${list(names)}: ${topic === '' ? '' : `о «${topic}» `}${articles} нет ни цитат, ни пересказа.`,
  nobodyElse: (topic, articles) => `О «${topic}» ${articles} больше никто не говорит.`,
  reasons: {
    unknownName: (names) => `-# В вопросе есть ${list(names)}, а в тексте такого упоминания нет.`,
    apart: (has, lacks) =>
      `-# Слова вопроса там есть, но не вместе: в самом близком отрывке есть ${list(has)}, но нет ${list(lacks)}.`,
    lacked: (word, place) => (place === null ? word : `${word} (${place})`),
    kindLacking: {
      time: '-# Вопрос о времени, а в самом близком отрывке время не найдено.',
      place: '-# Вопрос о месте, а в самом близком отрывке место не найдено.',
      number: '-# Вопрос о числе, а в самом близком отрывке число не найдено.',
      person: '-# Вопрос о человеке, а в самом близком отрывке другое имя не найдено.',
      money: '-# Вопрос о денежной сумме, а в самом близком отрывке сумма не найдена.',
      share: '-# Вопрос о доле, а в самом близком отрывке доля не найдена.',
      duration: '-# Вопрос о длительности, а в самом близком отрывке она не найдена.',
      measure: '-# Вопрос о величине, а в самом близком отрывке величина не найдена.',
      age: '-# Вопрос о возрасте, а в самом близком отрывке возраст не найден.',
      frequency: '-# Вопрос о том, как часто, а в самом близком отрывке этого не найдено.',
    },
    noSubject: '-# В нём нет слова, которое можно было бы искать.',
    unsure: '-# В самом близком отрывке есть слова вопроса, но слишком мало указывает на то, что это ответ.',
    agreement: '-# Здесь показано, кто что говорит; согласны ли они, судить вам.',
  },

  speakers: (articles) => `**Кто есть** ${articles}`,
  speakersOn: (topic, articles) => `**Кто говорит о «${topic}»** ${articles}`,
  notHeardOn: (names, more) => `Об этом не говорят: ${names.join(', ')}${others(more)}.`,
  noSpeakers: (articles) => `Никто не назван ${articles}.`,
  nobodyHeardOn: (topic, articles) => `О «${topic}» ${articles} никто ничего не говорит.`,
  heard: (speaker, statements) => `${speaker}: ${statementsOf(statements)}`,
  heardOn: (speaker, passages) =>
    `${speaker}: ${counted(passages, { one: '# отрывок', few: '# отрывка', other: '# отрывков' })}`,
  present: (speaker) => `${speaker}: только упоминание, без цитат`,
  more: (count) => `-# … и ещё ${count}`,

  unknownArticle: (asked) => `Статьи под названием «${asked}» нет.`,
  articlesThere: 'Есть:',

  unknownCommand: `Этой команды больше нет. Какие есть, покажет /${help.name}.`,
  notMine: 'Эта кнопка — из более ранней версии. Спросите ещё раз командой, чтобы получить новые.',
  formNotMine: 'Эта форма — из более ранней версии. Вызовите команду ещё раз, чтобы получить новую.',
  changed: (question) => `С тех пор как это спросили, статья изменилась. Спросите ещё раз:\n${question}`,
  notYourArticles: (question) =>
    `Ответ дан по статьям, которые кто-то держит для себя, поэтому продолжить отсюда может только этот человек. Спросите по статьям, которые есть у вас:\n${question}`,
  mayNotDelete: 'Удалить это может только тот, кто спрашивал, или тот, кто управляет здесь сообщениями.',
  mayNotShare: 'Вы не можете писать в этом канале, поэтому поделиться здесь нельзя.',
  madePrivate: '-# Это видите только вы, так как писать в этом канале вы не можете.',
  ofMany: (all, ready) =>
    ready < all
      ? `-# Пока можно спрашивать о статьях: ${number(ready)} из ${number(all)}; остальные готовятся.`
      : `-# Просмотрены статьи, самые близкие к вопросу (всего здесь: ${number(all)}); числа относятся только к ним.`,
  storeAway:
    'Статьи сейчас недоступны, ничего не изменено. Попробуйте через минуту; если не поможет, сообщите тому, кто запустил этого бота: причина записана в журнале.',
  storeUnsure: `**Неизвестно, выполнено ли это:** статьи сейчас недоступны. Через минуту посмотрите с помощью ${typed.articles}, что там есть, и, если не выполнено, повторите; дважды это не выполнится. Если не поможет, сообщите тому, кто запустил этого бота: причина записана в журнале.`,
  storeFull:
    'Там, где хранятся статьи, не осталось места, поэтому ничего не изменено. Сообщите об этом тому, кто запустил бота, и попробуйте ещё раз, когда место появится.',
  unconfirmed: 'Discord не подтвердил, что принял ответ. Если вы его не видите, попробуйте ещё раз.',
  flooding: (goOnAt) =>
    `Слишком много запросов сразу, на все ответить нельзя. Продолжить можно ${moment(goOnAt, 'R')}.`,
  apology: (reference) =>
    `Извините, что-то пошло не так. Это записано под номером \`${reference}\`; если повторится, сообщите тому, кто запустил этого бота.`,

  help: {
    purpose: '**Who Said** отвечает на вопросы о саммите словами самой статьи и указывает, кто их сказал.',
    articles: '**Что есть:**',
    commands: [
      `**/${whoSaid.name}** \`${whoSaid.words.name}\` кто сказал эти слова или похожие`,
      `**/${whatSaid.name}** \`${whatSaid.speaker.name}\` \`${whatSaid.about.name}\` что кто-то сказал — на тему или вообще`,
      `**/${ask.name}** \`${ask.question.name}\` вопрос своими словами`,
      `**/${speakers.name}** кто говорит, а кто только упомянут`,
    ].join('\n'),
    options: `При вводе предлагается то, на что есть ответ. Ответ видите только вы, если не указать \`${shared.public.name}\` и не нажать «Поделиться в канале».`,
    labels: (labels) =>
      [
        '**Как читать ответ:** каждое приведённое слово — из статьи.',
        ...labels.map((label) => `- ${label}`),
      ].join('\n'),
    privacy: '-# Бот не читает сообщений и не хранит вопросов.',
  },
};
