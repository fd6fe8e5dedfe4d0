import { vi } from 'vitest';
import { unescapeMarkdown } from '../../../src/discord/escape.js';
import type { LocalMessage, LocalPerson } from '../../../src/local-discord/local-discord.js';
import { formOf } from '../articles-bot.js';
import { press, textOf } from '../running-bot.js';
import { bridgeIn, type Expected, type ExpectedArticle, NOTHING } from './kept.js';

/** Something that one person does to what their scope keeps. */
export interface Change {
  readonly name: string;
  /**
   * Does it over Discord, and resolves when the bot has confirmed it.
   * @param atLast is called right before the step that changes what is kept
   */
  apply(person: LocalPerson, atLast: () => void): Promise<void>;
  /** What the bot says when it has done it. */
  readonly confirmation: string;
  readonly after: Expected;
}

type Random = () => number;

const pick = <Item>(random: Random, items: readonly Item[]): Item => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('there is nothing to choose from');
  return item;
};

/** Of this kind of paragraphs; the numbers tell every statement apart. */
const textNumber = (number: string, paragraphs: number) =>
  Array.from({ length: paragraphs }, (_, index) =>
    [
      `Report ${number} goes on with part ${index + 1} about the harbour of Sela.`,
      `Minister Ada Berg said, “Bridge ${number}-${index} will stay open all winter.”`,
      `Bo Lind, the mayor of Sela, said that lamp ${number}-${index} would be paid for by the town.`,
    ].join(' '),
  ).join('\n\n');

/**
 * What is done next.
 * @param number tells all changes of the trial apart
 */
export function nextChange(before: Expected, random: Random, number: string): Change {
  const { articles } = before;
  const kind = articles.length === 0 ? 0 : random();
  if (kind < 0.42) return add(before, number, 1 + Math.floor(random() * 12));
  const article = pick(random, articles);
  if (kind < 0.55) return describe(before, article, number);
  if (kind < 0.65) return spell(before, article, number);
  if (kind < 0.74) return attribute(before, article, random, number);
  if (kind < 0.8 && article.corrections.length > 0) return undo(before, article, random);
  if (kind < 0.96) return remove(before, article);
  if (kind < 0.985) return useBundled(before);
  return FORGET;
}

const replaced = (before: Expected, old: ExpectedArticle, now: ExpectedArticle): Expected => ({
  ...before,
  articles: before.articles.map((article) => (article === old ? now : article)),
});

function add(before: Expected, number: string, paragraphs: number): Change {
  const title = `Report ${number}`;
  const source = `https://news.example/reports/${number}`;
  const text = textNumber(number, paragraphs);
  return {
    name: `add ${number}`,
    confirmation: 'Saved:',
    async apply(person, atLast) {
      const { formId } = await formOf(person.run('article add'));
      const preview = await person.submit(formId, { title, source, text });
      atLast();
      expectIn(await press(person, preview, 'Save'), this);
    },
    after: {
      ...before,
      articles: [...before.articles, { title, source, published: null, text, corrections: [] }],
    },
  };
}

/** An edit with these options. */
function edit(
  before: Expected,
  old: ExpectedArticle,
  options: Record<string, string>,
  now: Partial<ExpectedArticle>,
): Change {
  return {
    name: `edit ${Object.keys(options)} of ${old.title}`,
    confirmation: 'Changed:',
    async apply(person, atLast) {
      atLast();
      expectIn(await person.run('article edit', { article: old.title, ...options }), this);
    },
    after: replaced(before, old, { ...old, ...now }),
  };
}

function describe(before: Expected, old: ExpectedArticle, number: string): Change {
  const changed = {
    title: `Report ${number} (renamed)`,
    source: `https://news.example/moved/${number}`,
    published: `2024-0${1 + (number.length % 9)}-11`,
  };
  const published = old.published === changed.published ? '2023-12-24' : changed.published;
  return edit(before, old, { ...changed, published }, { ...changed, published });
}

function spell(before: Expected, old: ExpectedArticle, number: string): Change {
  const correction = { kind: 'spelling', speaker: 'Ada Berg', spelling: `Berg Spelt${number}` } as const;
  const { speaker, spelling } = correction;
  return edit(before, old, { speaker, spelling }, { corrections: [...old.corrections, correction] });
}

function attribute(before: Expected, old: ExpectedArticle, random: Random, number: string): Change {
  const bridge = bridgeIn(pick(random, old.text.match(/“[^”]*”/g) ?? []));
  const speaker = `Una Stand${number}`;
  // The later one on a statement takes the place of the earlier one.
  const others = old.corrections.filter((one) => one.kind !== 'speaker' || one.bridge !== bridge);
  const corrections = [...others, { kind: 'speaker', bridge, speaker } as const];
  return edit(before, old, { statement: `${bridge} will stay`, by: speaker }, { corrections });
}

function undo(before: Expected, old: ExpectedArticle, random: Random): Change {
  const gone = pick(random, old.corrections);
  const told = gone.kind === 'spelling' ? gone.spelling : gone.speaker;
  return {
    ...edit(before, old, {}, { corrections: old.corrections.filter((one) => one !== gone) }),
    name: `undo in ${old.title}`,
    async apply(person, atLast) {
      const article = old.title;
      const offered = async () => {
        const choices = await person.complete('article edit', { article, undo: told }, 'undo');
        return choices.find(({ name }) => name.includes(told));
      };
      // Nothing is offered where the articles are not read in time, after a restart on a busy machine.
      const choice = await vi.waitUntil(offered, { timeout: 10_000 });
      atLast();
      expectIn(await person.run('article edit', { article, undo: `${choice.value}` }), this);
    },
  };
}

function remove(before: Expected, old: ExpectedArticle): Change {
  return {
    name: `remove ${old.title}`,
    confirmation: 'Removed:',
    async apply(person, atLast) {
      const asked = await person.run('article remove', { article: old.title });
      atLast();
      expectIn(await press(person, asked, 'Remove'), this);
    },
    after: { ...before, articles: before.articles.filter((article) => article !== old) },
  };
}

function useBundled(before: Expected): Change {
  const use = !before.usesBundled;
  return {
    name: `bundled ${use}`,
    confirmation: use ? 'that comes with the bot, too' : 'are not asked about here any more',
    async apply(person, atLast) {
      atLast();
      expectIn(await person.run('article bundled', { use }), this);
    },
    after: { ...before, usesBundled: use },
  };
}

const FORGET: Change = {
  name: 'forget',
  confirmation: 'Forgotten.',
  async apply(person, atLast) {
    const { formId } = await formOf(person.run('article forget-all'));
    atLast();
    expectIn(await person.submit(formId, { phrase: 'forget everything' }), this);
  },
  after: NOTHING,
};

export const isConfirmation = (message: LocalMessage, { confirmation }: Pick<Change, 'confirmation'>) =>
  unescapeMarkdown(textOf(message)).includes(confirmation);

function expectIn(message: LocalMessage, change: Change): void {
  if (!isConfirmation(message, change))
    throw new Error(`${change.name} was not confirmed, but answered: ${textOf(message)}`);
}
