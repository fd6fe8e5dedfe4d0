import { countingIn } from '../../../texts/counted.js';
import { sizesIn } from './sizes.js';
import type { Texts } from './texts.js';

const count = countingIn('ru');

/** After "не меньше" and "не больше". */
const ofCharacters = (characters: number) => count(characters, { one: '# символа', other: '# символов' });

/** The words of the page in Russian. */
export const ru: Texts = {
  tag: 'ru',
  title: 'Who Said: попробуйте',

  serverIsAway: 'Сервер этой страницы недоступен. Программа ещё работает?',
  serverFails: 'На сервере этой страницы произошла ошибка. Подробности — в журнале программы.',
  tooMuchAtOnce: 'Это слишком много за один раз: файлы вместе — не больше 100 МБ.',

  // Messages.
  messagesIn: (channel) => `Сообщения: ${channel}`,
  app: 'ПРИЛОЖЕНИЕ',
  used: (name) => `${name} использует`,
  commandName: (name) => `/${name}`,
  thinking: (name) => `${name} думает…`,
  sending: (what) => `Отправляем ${what}…`,
  edited: '(изменено)',
  onlyYou: 'Это видно только вам',
  dismiss: 'Убрать сообщение',
  dismissNotice: 'Убрать',
  replyTo: 'Ответ на сообщение: ',
  originalIsGone: 'Исходное сообщение удалено',
  goToOriginal: 'Перейти к сообщению',
  newMessages: 'Новые сообщения ↓',
  spoiler: 'Спойлер: нажмите, чтобы показать',
  picture: 'Изображение',
  bytes: sizesIn('ru', {
    bytes: { one: '# байт', few: '# байта', many: '# байт', other: '# байта' },
    kilo: 'КБ',
    mega: 'МБ',
  }),
  pressFailed: (why) => `Действие не удалось. ${why}`,
  unavailable: 'В этом Discord недоступно',
  makeChoice: 'Сделайте выбор',
  chooseBetween: (least, most) =>
    least === most ? `Выберите ровно ${least}.` : `Выберите от ${least} до ${most}.`,
  done: 'Готово',
  signs: { '◀': 'Предыдущая страница', '▶': 'Следующая страница' },

  // The menu of a message.
  moreActions: 'Другие действия',
  actions: 'Действия',
  apps: (name) => `Приложения: ${name}`,
  copyText: 'Копировать текст',

  // Around the messages.
  skip: 'Перейти к полю ввода',
  serversAndPeople: 'Серверы и люди',
  servers: 'Серверы',
  channelOf: (server, channel) => `${server}, #${channel}`,
  directMessages: 'Личные сообщения',
  directMessage: (bot) => `Личные сообщения: ${bot}`,
  youAre: 'Вы',
  managesServers: 'управляет серверами',
  member: 'участвует',
  language: 'Язык',
  botIsAway: (bot) => `${bot} не на связи. Ждём, когда бот вернётся…`,
  pageIsAway: 'Связь страницы с сервером потеряна. Пробуем снова…',

  // Forms.
  submit: 'Отправить',
  cancel: 'Отмена',
  fieldRequired: 'Это поле обязательно.',
  tooShort: (least) => `Нужно не меньше ${ofCharacters(least)}.`,
  tooLong: (most) => `Допускается не больше ${ofCharacters(most)}.`,
  tooManyFiles: (most) =>
    most === 1 ? 'Только один файл.' : `Не больше ${count(most, { one: '# файла', other: '# файлов' })}.`,
  fileTooLarge: (name) => `Файл больше 10 МБ: ${name}`,
  removeFile: (name) => `Убрать ${name}`,
  composer: {
    message: (place) => `Написать: ${place}`,
    commands: 'Команды',
    commandHits: (hits) => count(hits, { one: '# команда', few: '# команды', other: '# команд' }),
    noCommands: 'Подходящих команд нет',
    valuesOf: (option) => `Значения: ${option}`,
    valueHits: (hits) => count(hits, { one: '# вариант', few: '# варианта', other: '# вариантов' }),
    loading: 'Загружаем варианты…',
    loadingFailed: 'Не удалось загрузить варианты',
    noValues: 'По вашему запросу вариантов нет',
    required: 'обязательно',
    optional: 'по желанию',
    add: 'Добавить:',
    send: 'Отправить',
    leave: (command) => `Выйти из /${command}`,
    sendHint: 'Нажмите Enter, чтобы отправить.',
    yes: 'Да',
    no: 'Нет',
    left: (characters) =>
      count(characters, { one: 'Остался # символ', few: 'Осталось # символа', other: 'Осталось # символов' }),
    missing: 'Это обязательный параметр. Укажите значение.',
    notAmongChoices: 'Выберите один из вариантов.',
    notWhole: 'Введите целое число.',
    notNumber: 'Введите число.',
    tooShort: (least) => `Длина — не меньше ${ofCharacters(least)}.`,
    tooLong: (most, length) => `Длина — не больше ${ofCharacters(most)}; сейчас ${length}.`,
    tooLow: (least) => `Должно быть не меньше ${least}.`,
    tooHigh: (most) => `Должно быть не больше ${most}.`,
    unavailable: 'На этой странице такое значение указать нельзя.',
    notTaken: (command, words) => `Команде /${command} непонятно, что делать с «${words}».`,
    noSuchCommand: (command) => `Команды /${command} здесь нет.`,
    messageTooLong: (most) => `Сообщение слишком длинное: допускается не больше ${ofCharacters(most)}.`,
    noCommandForFiles: 'Сначала выберите команду, которая принимает файл.',
    noOptionForFiles: 'Эта команда не принимает файлов.',
    notSentBefore: (why) => `Предыдущее не отправлено: ${why} Стрелка вверх в пустом поле ввода вернёт его.`,
  },

  welcome: {
    region: 'Приветствие',
    heading: (bot) => `Вас приветствует ${bot}`,
    what: (bot) =>
      `Это настоящий бот ${bot}; он подключён к небольшому Discord, который работает только на этом компьютере: всё, что вы пишете, остаётся здесь. Введите / внизу, чтобы увидеть команды, и нажимайте кнопки под ответами, чтобы продолжить. Что он умеет делать с сообщением — в меню этого сообщения.`,
    begin: 'Или начните с одного из этих вопросов:',
  },
};
