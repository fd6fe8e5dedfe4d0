import type { Answer, Reason, SpeakerCount } from '../answering/answer.js';
import type { Article } from '../reading/article.js';
import { paragraphName } from './english.js';
import { match, person } from './match-json.js';
import { verdictJson } from './verdict-json.js';

const count = ({ speaker, statements }: SpeakerCount) => ({ ...person(speaker), statements });

function reasonJson(reason: Reason): unknown {
  if (reason.kind === 'none-heard') return { ...reason, speakers: reason.speakers.map(person) };
  if (reason.kind !== 'apart') return reason;
  const lacks = reason.lacks.map(({ word, place }) => ({
    word,
    place: place && {
      article: place.article.id,
      paragraph: place.paragraph,
      paragraphName: paragraphName(place.article, place.paragraph),
    },
  }));
  return { ...reason, lacks };
}

const title = ({ id, title }: Article) => ({ id, title });

/**
 * An answer as plain data: offsets in UTF-16 units into the article's text, `paragraph` an index from 0 into its
 * paragraphs, `paragraphName` as people count them.
 */
export function answerJson(answer: Answer): unknown {
  switch (answer.kind) {
    case 'found':
      return {
        ...answer,
        speaker: answer.speaker && person(answer.speaker),
        silent: answer.silent.map(person),
        matches: answer.matches.map(match),
      };
    case 'silent':
      return {
        ...answer,
        speaker: person(answer.speaker),
        present: answer.present.map(match),
        others: answer.others.map(count),
        told: answer.told.map(match),
      };
    case 'unknown-speaker':
      return { ...answer, nearest: answer.nearest.map(person) };
    case 'which-speaker':
      return { ...answer, candidates: answer.candidates.map(person) };
    case 'not-in-articles':
      return { ...answer, reason: reasonJson(answer.reason), nearest: answer.nearest.map(match) };
    case 'speakers':
      return {
        ...answer,
        speakers: answer.speakers.map(count),
        unheard: answer.unheard.map(person),
        articles: answer.articles.map(title),
      };
    case 'compared':
      return {
        ...answer,
        sides: answer.sides.map((side) => ({
          ...side,
          speaker: person(side.speaker),
          matches: side.matches.map(match),
        })),
      };
    case 'same-speaker':
      return { ...answer, speaker: person(answer.speaker) };
    case 'checked':
      return { ...answer, verdicts: answer.verdicts.map(verdictJson) };
    case 'unknown-article':
      return { ...answer, articles: answer.articles.map(title) };
  }
}
