import { fold } from '../reading/fold.js';
import { isSpeaking } from './asked-speaker.js';

const WHO_SPOKE =
  /^\s*(?:who(?:\s+(?:has|have|had|else))?|(?:did|has|have|does)\s+(?:any|some)(?:body|one)(?:\s+else)?)\s+(\p{L}+)\s+(?:(?:any|some)thing\s+)?(?:(?:about|on|of|regarding|concerning|that)\s+)?(.+?)[\s?!.]*$/iu;

/**
 * What a question asks for the speakers of: "Who spoke about drugs?", "Did anybody mention drugs?". Null for any other
 * question.
 */
export function askedTopic(question: string): string | null {
  const [, verb, topic] = WHO_SPOKE.exec(question) ?? [];
  return verb !== undefined && topic !== undefined && isSpeaking(fold(verb)) ? topic : null;
}
