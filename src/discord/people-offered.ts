import type { Answer, Question } from '../answering/answer.js';
import type { Verdict } from '../answering/checking/verdict.js';
import type { Speaker } from '../reading/article.js';
import { asMessage } from './checking/as-quote.js';

/** At most so many people are offered: two rows of buttons. */
const MOST_OFFERED = 10;

/** The people whom an answer leads on to. */
export function peopleOffered(answer: Answer): Speaker[] {
  return everybodyOffered(answer).slice(0, MOST_OFFERED);
}

function everybodyOffered(answer: Answer): Speaker[] {
  switch (answer.kind) {
    case 'which-speaker':
      return answer.candidates;
    case 'unknown-speaker':
      return answer.nearest;
    case 'silent':
      return [
        ...(answer.statements > 0 ? [answer.speaker] : []),
        ...answer.others.map(({ speaker }) => speaker),
      ];
    case 'speakers':
      return answer.speakers.filter(({ statements }) => statements > 0).map(({ speaker }) => speaker);
    case 'compared':
      return answer.sides.filter(({ statements }) => statements > 0).map(({ speaker }) => speaker);
    case 'checked': {
      const [only, ...others] = answer.verdicts;
      return only && others.length === 0 ? [...perhapsMeant(only)] : [];
    }
    default:
      return [];
  }
}

/** Whom a claimed name may stand for, where it is not one speaker's; whose words were not found. */
function perhapsMeant(verdict: Verdict): readonly Speaker[] {
  const { speaker } = verdict;
  switch (speaker.kind) {
    case 'one':
      return isNotFoundOf(verdict, speaker.speaker) ? [speaker.speaker] : [];
    case 'several':
      return speaker.candidates;
    case 'unknown':
      return speaker.nearest;
    default:
      return [];
  }
}

/** Whether words of a speaker were looked for in vain: what they do say is what is left to see. */
export const isNotFoundOf = ({ kind, speaker }: Verdict, { id }: Speaker): boolean =>
  kind === 'not-found' && speaker.kind === 'one' && speaker.speaker.id === id;

/** The question that follows when one of them is chosen. */
export function questionOn(speaker: Speaker, question: Question, answer: Answer): Question {
  const article = question.article === undefined ? {} : { article: question.article };
  const said = (about?: string | null): Question => ({
    kind: 'what-said',
    speaker: speaker.name,
    ...(about && { about }),
    ...article,
  });
  switch (answer.kind) {
    case 'silent':
      return said(speaker.id === answer.speaker.id ? null : answer.about);
    case 'speakers':
      return said(answer.about);
    case 'compared': {
      const isHeard = answer.sides.some((side) => side.speaker.id === speaker.id && side.matches.length > 0);
      return said(isHeard ? answer.about : null);
    }
    case 'checked': {
      const [only] = answer.verdicts;
      if (only && isNotFoundOf(only, speaker)) return said();
      const words = only?.claim.words ?? '';
      // With a speaker of its own, a paraphrase would be checked as a quote.
      const paraphrase =
        only?.claim.isQuoted === false ? asMessage({ ...only.claim, speaker: speaker.name }) : null;
      return paraphrase === null
        ? { kind: 'check', quote: words, speaker: speaker.name, ...article }
        : { kind: 'check', quote: paraphrase, ...article };
    }
    case 'which-speaker':
    case 'unknown-speaker':
      return withName(speaker.name, question, answer.asked) ?? said(aboutOf(question));
    default:
      return said(aboutOf(question));
  }
}

const aboutOf = (question: Question) => (question.kind === 'what-said' ? question.about : null);

/** The same question with a whole name in place of the one that fits several or nobody; null where it is of one person. */
function withName(name: string, question: Question, asked: string): Question | null {
  if (question.kind === 'ask') return { ...question, question: renamed(question.question, asked, name) };
  if (question.kind !== 'compare') return null;
  return question.first === asked ? { ...question, first: name } : { ...question, second: name };
}

/** A question with the whole name in place of the one that fits several or nobody. */
function renamed(question: string, asked: string, name: string): string {
  const owner = /['’]s?$/u.exec(asked)?.[0] ?? '';
  return question.includes(asked) ? question.replace(asked, () => `${name}${owner}`) : `${name}: ${question}`;
}
