import { describe, expect, it } from 'vitest';
import { terminalLanguage } from '../../src/terminal/terminal-language.js';

describe('the language of a terminal', () => {
  it.each([
    [{ LANG: 'tr_TR.UTF-8' }, 'tr-TR'],
    [{ LANG: 'zh_CN' }, 'zh-CN'],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'ru_RU.UTF-8@x' }, 'ru-RU'],
    [{ LANG: 'ru_RU', LC_MESSAGES: 'tr_TR', LC_ALL: 'C.UTF-8' }, ''],
    [{ LANG: 'tr', LC_ALL: '' }, 'tr'],
    [{}, ''],
  ])('by %j is “%s”', (environment, tag) => {
    expect(terminalLanguage(environment)).toBe(tag);
  });
});
