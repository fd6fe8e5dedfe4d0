import { datesIn } from '../formatted.js';
import type { Texts } from '../texts.js';

export const sharing: Texts['sharing'] = {
  sharedBy: (user) => `-# Делится <@${user}>`,
  date: datesIn('ru'),

  copyButton: 'Текст для копирования',
  copy: '-# Это видите только вы. Скопируйте текст из рамки:',
  by: (speaker) => `— ${speaker}`,
  unclear: '— неясно, кто говорит',
  reported: (speaker) => `Пересказ журналиста, а не собственные слова (${speaker}):`,
  reportedUnclear: 'Пересказ журналиста; неясно, кто говорит:',
  narration: 'Слова самого журналиста:',
  shortened: '[сокращено]',

  reportButton: 'Говорит кто-то другой?',
  form: {
    title: 'Кому принадлежат эти слова?',
    words: (words, speaker) => `> ${words}\n-# Показано: ${speaker}`,
    who: 'Кто это говорит',
    whoHint: 'Кто-то из упомянутых в статье …',
    other: 'Или кто-то другой',
    otherHint: '… или имя, которого нет в списке.',
  },
  note: {
    server:
      '**Исправить статью могут только те, кто управляет этим сервером.** Скопируйте это и отправьте им; ничего не отправлено и не сохраняется:',
    bundled:
      '**Эта статья поставляется с ботом, поэтому исправить её здесь нельзя.** Скопируйте это для того, кто ведёт бота; ничего не отправлено и не сохраняется:',
    head: 'Говорит кто-то другой?',
    article: (title) => `Статья: ${title}`,
    place: (paragraph) => `Место: ${paragraph}`,
    words: (words) => `Слова: ${words}`,
    speaker: (name) => `Показано: ${name}`,
    unclear: 'неясно, кто говорит',
    why: (reason) => `Почему: ${reason}`,
    remedy: (command) => `Чтобы исправить: ${command}`,
    name: 'верное имя',
  },
};
