import { en } from './en/en.js';
import type { Language } from './languages.js';
import { languageFor } from './languages.js';
import { ru } from './ru/ru.js';
import { tr } from './tr/tr.js';
import { zh } from './zh/zh.js';

/** All that the bot says in its own words. What is missing in a language does not compile. */
export type Texts = typeof en;

const ALL: Record<Language, Texts> = { en, tr, ru, 'zh-CN': zh };

export const textsIn = (language: Language): Texts => ALL[language];

/** The texts for whoever started an interaction, in the language of their Discord. */
export const textsFor = ({ locale }: { locale: string }): Texts => textsIn(languageFor(locale));
