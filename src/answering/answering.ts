/**
 * Questions in, answers out: pure, the same in a test, in the terminal and in Discord.
 *
 * @example
 * const answering = new Answering(library);
 * answering.answer({ kind: 'who-said', words: 'a lasting peace' });
 */
import { atOnce, inSlices } from '../finding/in-slices.js';
import { OfSomeArticles } from '../finding/of-some-articles.js';
import type { Library } from '../library/library.js';
import type { Article, Speaker } from '../reading/article.js';
import { fold } from '../reading/fold.js';
import type { Answer, Question } from './answer.js';
import { answerAsk } from './ask.js';
import { answerCheck } from './checking/check.js';
import { answerCompare, sharedTopicsOf } from './compare.js';
import { marksOf } from './same-titles.js';
import { type ReadyQuestion, Scope } from './scope.js';
import { answerSpeakers } from './speakers.js';
import { answerWhatSaid } from './what-said.js';
import { answerWhoSaid } from './who-said.js';

/** Discord shows at most this many choices. */
const MOST_CHOICES = 25;

export class Answering {
  readonly #library: Library;
  #all: Scope | null = null;
  readonly #narrowed: OfSomeArticles<Scope>;

  constructor(library: Library) {
    this.#library = library;
    this.#narrowed = new OfSomeArticles(library.articles.length);
  }

  /** Whether there is anything to ask about. */
  get hasArticles(): boolean {
    return this.#library.articles.length > 0;
  }

  /** Where it answers from but a few of very many articles; see `Library`. */
  get ofMany(): Library['ofMany'] {
    return this.#library.ofMany;
  }

  /** Whether there is one article alone to ask about. */
  get isOfOneArticle(): boolean {
    return this.#library.articles.length === 1 && !this.#library.ofMany;
  }

  answer(question: Question): Answer {
    return atOnce(this.#steps(question));
  }

  /**
   * The same answer, other work being let in meanwhile where it takes long, or where something is to be made ready first:
   * a message may claim ten things.
   */
  async answerInSlices(question: Question): Promise<Answer> {
    await this.#library.finder.readyToFind();
    if (question.kind !== 'check') return this.answer(question);
    await this.#scope(question.article)?.readyToCheck();
    return inSlices(this.#steps(question));
  }

  *#steps(question: Question): Generator<undefined, Answer> {
    const scope = this.#scope(question.article);
    if (!scope) {
      return {
        kind: 'unknown-article',
        asked: question.article ?? '',
        articles: [...this.#library.articles],
      };
    }
    switch (question.kind) {
      case 'who-said':
        return answerWhoSaid(scope, question.words);
      case 'what-said':
        return answerWhatSaid(scope, question.speaker, question.about);
      case 'ask':
        return answerAsk(scope, question.question);
      case 'speakers':
        return answerSpeakers(scope, question.about);
      case 'compare':
        return answerCompare(scope, question);
      case 'check':
        return yield* answerCheck(scope, question.quote, question.speaker);
    }
  }

  /** Speakers by the start of any part of their names, those heard most first; where none starts so, whom a misspelt name may mean. */
  completeSpeaker(typed: string, article?: string): Speaker[] {
    const start = fold(typed);
    const scope = this.#scope(article);
    const counts = (scope?.counts ?? []).toSorted((a, b) => b.statements - a.statements);
    const officesOf = (speaker: Speaker) =>
      (scope?.offices.get(speaker) ?? []).flatMap(({ role = '', country = '' }) => [
        `${role} of ${country}`,
        country,
      ]);
    const fits = (speaker: Speaker) =>
      [
        speaker.name,
        ...speaker.spellings,
        ...officesOf(speaker),
        ...Object.values(speaker.offices ?? {}),
      ].some((form = '') => ` ${fold(form)}`.includes(` ${start}`));
    const fitting = counts.map(({ speaker }) => speaker).filter(fits);
    return (fitting.length > 0 ? fitting : likelySpeakers(scope, typed)).slice(0, MOST_CHOICES);
  }

  /** What is to be waited for before anything is completed: else the first who types keeps all others waiting. */
  async readyToComplete(): Promise<void> {
    await this.#library.finder.readyToSuggest();
  }

  /** Topics on which there is an answer: the speaker's own where one is given. */
  completeAbout(typed: string, speaker?: string, article?: string): string[] {
    const scope = this.#scope(article);
    if (!scope) return [];
    const lookup = speaker ? scope.directory.find(speaker) : null;
    if (lookup && lookup.kind !== 'one') return [];
    return scope.suggest(typed, lookup?.speaker.id);
  }

  /** Topics on which both speakers are heard, then those of either. Where they are not two, those of all. */
  completeShared(typed: string, [first, second]: readonly [string, string], article?: string): string[] {
    const scope = this.#scope(article);
    if (!scope) return [];
    const [one, other] = [scope.directory.find(first), scope.directory.find(second)];
    if (one.kind !== 'one' || other.kind !== 'one') return scope.suggest(typed);
    const start = ` ${fold(typed)}`;
    const shared = sharedTopicsOf(scope, [one.speaker, other.speaker])
      .map(({ topic }) => topic)
      .filter((topic) => ` ${fold(topic)}`.includes(start));
    const each = [one, other].flatMap(({ speaker }) => scope.suggest(typed, speaker.id));
    return [...new Set([...shared, ...each])].slice(0, MOST_CHOICES);
  }

  completeWords(typed: string, article?: string): string[] {
    return this.#scope(article)?.suggest(typed) ?? [];
  }

  /**
   * Whole questions that have an answer: what each speaker said about what they spoke of.
   * @param shownAs how one is shown to whoever types; they may type either
   */
  completeQuestion(
    typed: string,
    article?: string,
    shownAs: (ready: ReadyQuestion) => string = ({ question }) => question,
  ): ReadyQuestion[] {
    const scope = this.#scope(article);
    if (!scope) return [];
    const words = fold(typed).split(' ');
    return scope.questions
      .filter((ready) => {
        const folded = ` ${fold(`${ready.question} ${shownAs(ready)}`)}`;
        return words.every((word) => folded.includes(` ${word}`));
      })
      .slice(0, MOST_CHOICES);
  }

  /** Articles by a part of their title; the value is the id. `mark` tells one from others of the same title. */
  completeArticle(typed: string): { name: string; mark: string | null; value: string }[] {
    const { articles } = this.#library;
    const marks = marksOf(articles);
    return articles
      .filter(({ title, id }) => fold(title).includes(fold(typed)) || id.startsWith(typed))
      .map(({ title, id }) => ({ name: title, mark: marks.get(id) ?? null, value: id }))
      .slice(0, MOST_CHOICES);
  }

  /** The articles asked about, by id, by title or by a part of it that may fit several; null where there is none. */
  #scope(asked: string | undefined): Scope | null {
    const { articles: all, finder } = this.#library;
    if (asked === undefined) {
      this.#all ??= new Scope(all, finder, false);
      return this.#all;
    }
    const articles = this.#articlesNamed(asked);
    if (articles.length === 0) return null;
    return this.#narrowed.of(articles, () => new Scope(articles, finder, true));
  }

  #articlesNamed(asked: string): readonly Article[] {
    const title = fold(asked);
    const { articles } = this.#library;
    const exact = articles.filter((article) => article.id === asked || fold(article.title) === title);
    if (exact.length > 0 || title === '') return exact;
    return articles.filter((article) => fold(article.title).includes(title));
  }
}

function likelySpeakers(scope: Scope | null, typed: string): readonly Speaker[] {
  const lookup = scope?.directory.find(typed);
  switch (lookup?.kind) {
    case 'one':
      return [lookup.speaker];
    case 'several':
      return lookup.speakers;
    case 'none':
      return lookup.nearest;
    case undefined:
      return [];
  }
}
