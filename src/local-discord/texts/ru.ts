import { countingIn } from './counted.js';
import type { ClientTexts } from './texts.js';

const counted = countingIn('ru');
// After "at least" and "at most", in the genitive: 1 символа, 2 символов.
const characters = (count: number) =>
  counted(count, { one: '# символа', few: '# символов', many: '# символов', other: '# символа' });

export const ru: ClientTexts = {
  commands: {
    none: (command) => `Команды /${command} здесь нет.`,
    noneInside: (command) => `/${command} — не команда.`,
    needsOneOf: (command, subcommands) => `После /${command} нужно одно из: ${subcommands.join(', ')}.`,
    noneOnMessages: (command) => `Команды «${command}» для сообщений здесь нет.`,
    noneOnPrivate: 'К сообщению, которое видите только вы, нельзя применить команду.',
    completesNothing: (command, option) => `Параметр «${option}» команды /${command} не даёт подсказок.`,
    notTaken: (command, words) => `Команда /${command} не знает, что делать с «${words}».`,
  },

  option: {
    none: (command, option) => `У команды /${command} нет параметра «${option}».`,
    missing: (command, option) => `Команде /${command} нужен параметр «${option}».`,
    text: (option) => `«${option}» — это текст.`,
    tooShort: (option, least) => `«${option}»: не меньше ${characters(least)}.`,
    tooLong: (option, most, length) => `«${option}»: не больше ${characters(most)}, а здесь ${length}.`,
    number: (option) => `«${option}» — это число.`,
    whole: (option) => `«${option}» — это целое число.`,
    tooLow: (option, least) => `«${option}»: не меньше ${least}.`,
    tooHigh: (option, most) => `«${option}»: не больше ${most}.`,
    yesOrNo: (option) => `«${option}» — это «да» или «нет» (True или False).`,
    file: (option) => `«${option}» — это файл.`,
    oneFile: 'Сюда можно добавить только один файл.',
    unavailable: (option) => `Значений такого рода, как «${option}», в этом локальном Discord нет.`,
    oneOf: (option, choices) => `«${option}» — одно из: ${choices.join(', ')}.`,
  },

  field: {
    none: (field) => `В этой форме нет поля «${field}».`,
    text: 'В это поле вводят текст.',
    list: 'В этом поле выбирают из списка.',
    required: 'Это поле обязательно.',
    noFiles: 'В это поле нельзя добавить файлы.',
    files: 'В это поле добавляют файлы.',
    oneLine: 'В этом поле только одна строка.',
    tooShort: (least) => `Не меньше ${characters(least)}.`,
    tooLong: (most, length) => `Не больше ${characters(most)}, а здесь ${length}.`,
  },
  formIsGone: 'Эта форма уже закрыта.',
  fileTooLarge: (file, mebibytes) => `Файл «${file}» слишком большой: можно не больше ${mebibytes} МиБ.`,

  choosing: {
    nothingHere: 'В этом Discord нет ни ролей, ни других каналов, из которых можно выбрать.',
    notAmong: (value) => `«${value}» нет среди вариантов.`,
    twice: 'Одно и то же нельзя выбрать дважды.',
    count: (least, most) => `Сколько нужно выбрать: ${least === most ? least : `от ${least} до ${most}`}.`,
  },

  pressing: {
    none: (customId) => `Здесь нечего нажать с идентификатором «${customId}».`,
    disabled: 'Сейчас это недоступно.',
    link: 'Ссылка открывает страницу; бот об этом не узнаёт.',
  },

  message: {
    gone: 'Этого сообщения уже нет.',
    notPrivate: 'Убрать можно только ответ, который видите вы одни.',
    empty: 'Сообщение не может быть пустым.',
    tooLong: (most, length) => `В сообщении может быть не больше ${characters(most)}, а здесь ${length}.`,
  },
  noChannel: 'Такого канала здесь нет.',
  botIsGone: 'Бота больше нет на этом сервере.',
  personIsGone: 'Этого человека здесь больше нет. Обновите страницу.',

  silence: {
    form: 'Что-то пошло не так. Попробуйте ещё раз.',
    answer: 'Приложение не отвечает',
    takenBack: 'Приложение отозвало свой ответ',
    choices: 'Не удалось загрузить варианты',
    closed: 'Этот Discord закрыт',
  },
};
