import type { Asked } from '../library/asked.js';
import type { Question } from './answer.js';
import { claimsIn } from './checking/claims.js';

/** What of a question tells which articles may answer it. */
export function askedAbout(question: Question): Asked {
  const { article } = question;
  return { ...partsOf(question), ...(article !== undefined && { article }) };
}

function partsOf(question: Question): Asked {
  switch (question.kind) {
    case 'who-said':
      return { texts: [question.words] };
    case 'what-said':
      return { texts: given(question.about), speakers: [question.speaker] };
    case 'ask':
      return { texts: [question.question], mayName: true };
    case 'speakers':
      return { texts: given(question.about) };
    case 'compare':
      return { texts: given(question.about), speakers: [question.first, question.second] };
    case 'check': {
      const claims = claimsIn(question.quote);
      const claimed = claims.flatMap(({ speaker }) => speaker ?? []);
      return {
        texts: claims.map(({ words }) => words),
        speakers: [...new Set([...given(question.speaker), ...claimed])],
      };
    }
  }
}

const given = (text: string | undefined): string[] => (text?.trim() ? [text] : []);
