import type { APIButtonComponentWithCustomId } from 'discord.js';
import type { Match } from '../../finding/match.js';
import { button } from '../components.js';
import { matchStamp } from '../stamp.js';
import type { Shown } from './shown.js';

/** Buttons that give a match as a text to copy, and tell that somebody else says its words. */
export function handOnButtons(
  match: Match,
  { texts, at }: Pick<Shown, 'texts' | 'at'>,
): APIButtonComponentWithCustomId[] {
  const stamp = matchStamp(match);
  const { article, statement } = match;
  const isRead = statement !== null && article.statements.includes(statement);
  return [
    button({ kind: 'copy', at, stamp }, texts.sharing.copyButton),
    // Where nobody is heard, or reading made no statement of what is, there is none to correct.
    ...(isRead ? [button({ kind: 'report', at, stamp }, texts.sharing.reportButton)] : []),
  ];
}
