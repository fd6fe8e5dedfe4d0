import { countingIn } from '../../../../counted.js';
import type { Editing } from '../../en/articles/editing.js';
import { moment } from '../../formatted.js';
import { typedCommands } from '../../typed-commands.js';
import { commands } from '../commands.js';
import { correctionsOf } from './counts.js';

const counted = countingIn('ru');
const { edit, show } = typedCommands(commands);
const { title, source, published, language, speaker, spelling, statement, by, undo } = commands.article.edit;

const NONE = 'нет';

export const editing: Editing = {
  correctionsHead: (count) => `**${correctionsOf(count)}:**`,
  correction: {
    spelling: (name, written) => `«${written}» — это ${name}`,
    speaker: (quote, name) => `${quote} — автор слов: ${name}`,
    made: (correction, at) => `${correction} (${moment(at, 'D')})`,
    undoable: `-# ${edit} **${undo.name}:** отменяет исправление.`,
  },
  correctedSpeaker: '-# Автора слов исправил тот, кто управляет здесь статьями.',
  edit: {
    nothing: (name) =>
      [
        `Укажите, что изменить в статье ${name}:`,
        `- \`${title.name}\`, \`${source.name}\`, \`${published.name}\`, \`${language.name}\`: как называется, где опубликована, когда вышла, на каком языке написана; «${NONE}» убирает источник или дату`,
        `- \`${speaker.name}\` вместе с \`${spelling.name}\`: другое написание чьего-то имени`,
        `- \`${statement.name}\` вместе с \`${by.name}\`: кто это говорит, если у бота неверно или неясно`,
        `- \`${undo.name}\`: отменяет такое исправление`,
      ].join('\n'),
    none: NONE,
    nothingDone: '**Ничего не изменено:**',
    done: (name) => `**Изменено:** ${name}`,
    broken: '**Остальное не изменено:** статьи сейчас недоступны. Попробуйте ещё раз через минуту.',
    restUnsure:
      '**Неизвестно, изменилось ли остальное:** статьи сейчас недоступны. Посмотрите через минуту, что там есть, и, если не изменилось, попробуйте ещё раз.',
    fullOfCorrections: (most) =>
      `**Не исправлено:** у статьи может быть ${correctionsOf(most)}, и все они уже есть. \`${undo.name}\` отменит одно.`,
    undoneAlready: 'Исправления, которое нужно отменить, больше нет: его уже отменили или изменили.',
    title: (was, is) => `Заголовок: ${was} → ${is}`,
    source: (was, is) => `Источник: ${was} → ${is}`,
    published: (was, is) => `Дата: ${was} → ${is}`,
    spelling: (name, written) => `«${written}» теперь тоже ${name}.`,
    joined: (name, written, statements) =>
      `«${written}» теперь тоже ${name}. В этой статье это были два человека, теперь это один${
        statements > 0
          ? `: ${counted(statements, {
              one: '# высказывание, записанное',
              few: '# высказывания, записанные',
              other: '# высказываний, записанных',
            })} за «${written}», теперь за ним`
          : ''
      }.`,
    speaker: (quote, was, is) => `${quote}: автор слов ${was} → ${is}`,
    nobody: 'неясен',
    undone: (correction) => `Отменено: ${correction}`,
    same: {
      title: 'Заголовок и так такой.',
      source: 'Источник и так такой.',
      published: 'Дата и так такая.',
    },
    problems: {
      'title-empty': () => `\`${title.name}\`: нужна хотя бы одна буква, цифра или знак.`,
      'title-long': () => `\`${title.name}\`: больше 200 символов. Сократите.`,
      'not-an-address': (typed) =>
        `\`${source.name}\`: «${typed}» — не адрес веб-страницы в интернете. Он должен начинаться с https:// или http://, без пароля и номера порта; «${NONE}» убирает источник.`,
      'not-a-date': (typed) =>
        `\`${published.name}\`: «${typed}» — не дата, которую можно понять однозначно. Напишите, например, 2022-01-25; «${NONE}» убирает дату.`,
      'spelling-missing': () =>
        `Не хватает \`${spelling.name}\`: как ещё пишется имя из \`${speaker.name}\`?`,
      'speaker-missing': () => `Не хватает \`${speaker.name}\`: чьё имя пишется как в \`${spelling.name}\`?`,
      'spelling-empty': () => `\`${spelling.name}\`: нет ни одной буквы.`,
      'spelling-known': (typed) => `\`${spelling.name}\`: «${typed}» для этого человека уже известно.`,
      'by-missing': () => `Не хватает \`${by.name}\`: кто говорит слова из \`${statement.name}\`?`,
      'statement-missing': () => `Не хватает \`${statement.name}\`: какие слова говорит \`${by.name}\`?`,
      'by-empty': () => `\`${by.name}\`: в имени нужна хотя бы одна буква.`,
      'by-already': (typed) => `\`${by.name}\`: ${typed} и так автор этих слов.`,
      'unknown-speaker': (typed) =>
        `\`${speaker.name}\`: никого по имени «${typed}» в этой статье нет. Выберите из предложенного.`,
      'several-speakers': (typed) =>
        `\`${speaker.name}\`: «${typed}» подходит нескольким людям в этой статье. Выберите из предложенного.`,
      'several-by': (typed) =>
        `\`${by.name}\`: «${typed}» подходит нескольким людям в этой статье. Выберите из предложенного или введите имя полностью.`,
      'unknown-statement': (typed) =>
        `\`${statement.name}\`: ни в одном высказывании этой статьи нет слов «${typed}». Введите несколько слов из него и выберите из предложенного.`,
      'several-statements': (typed) =>
        `\`${statement.name}\`: «${typed}» подходит нескольким высказываниям. Выберите из предложенного.`,
      'unknown-correction': () =>
        `\`${undo.name}\`: такого исправления нет (или уже нет). Выберите из предложенного; все покажет ${show}.`,
    },
  },
  statementChoice: (name, words) => `${name ?? 'Неясно, кто'}: ${words}`,
  correctionChoice: {
    spelling: (name, written) => `${written} — это ${name}`,
    speaker: (words, name) => `Автор слов ${name}: ${words}`,
  },
};
