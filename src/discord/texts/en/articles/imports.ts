import type { ImportReason } from '../../../../library/import/import-refused.js';
import { moment, sizesIn } from '../../formatted.js';
import { timesOf } from './counts.js';

const size = sizesIn('en');

const OR_PASTE = 'You can also use /article add without a link and paste the text.';

/** Why something was not imported, and what to do about it. */
const importRefused: {
  [Kind in ImportReason['kind']]: (reason: Extract<ImportReason, { kind: Kind }>) => string;
} = {
  'no-web-address': () =>
    'That is no address of a web page. It must start with https:// or http://, without a password or a port in it. Copy it from your browser’s address bar.',
  'private-address': () =>
    'That address is not one of the public internet, so the bot does not open it. Paste the text instead: /article add without a link.',
  'host-not-allowed': ({ host }) =>
    `Whoever runs this bot does not let it read from ${host}. Paste the text instead: /article add without a link.`,
  'host-unknown': ({ host }) => `There is no site called ${host}. Look whether the link is typed right.`,
  'not-reachable': () => `The site cannot be reached. Try again in a minute. ${OR_PASTE}`,
  'too-slow': () => `The site took too long to answer. Try again in a minute. ${OR_PASTE}`,
  'too-many-redirects': () =>
    `The link leads from one address to the next and never to a page. Open it in a browser and copy the address that you end at. ${OR_PASTE}`,
  paywall: () =>
    'The page is behind a payment or a log-in, so the bot sees only its beginning. If you may use the text, paste it: /article add without a link.',
  'robots-blocked': () =>
    'The site does not let programs read this page. Open it yourself and paste the text: /article add without a link.',
  'page-missing': () => 'The site has no such page (any more). Look whether the link is complete.',
  'http-error': ({ status }) => `The site answers with an error (HTTP ${status}). Try later. ${OR_PASTE}`,
  'no-text': () =>
    `There is no text in it: it is neither a web page nor a text file, but perhaps a picture, a PDF or a video. ${OR_PASTE}`,
  'file-type': ({ name }) =>
    `“${name}” is not of a kind that can be read. Send a file whose name ends in .txt, .md or .html.`,
  'download-too-large': ({ most }) =>
    `It is larger than ${size(most)}, which is the most that is read. Send the article’s text alone, as a .txt file.`,
  'text-too-large': ({ most }) =>
    `The text is longer than ${size(most)}, which is the most an article can have here. Add it in several parts.`,
  empty: () =>
    'No paragraph of an article was found in it. If it is a page, it may show its text only in a browser: then paste the text, with /article add without a link.',
  'too-involved': () =>
    'Taking it apart took too long, so it was given up. Send the article’s text alone, as a .txt file, or in parts.',
};

export const imports = {
  linkAndFile: 'Give a link or a file, not both: they would be two articles.',
  importRefused,
  notAdded: (why: string) => `**Not added.** ${why}`,
  tooManyAnHour: (most: number, at: number) =>
    `**Not added.** It can be tried ${timesOf(most)} an hour here, and it was, whatever came of it. There is room again ${moment(at, 'R')}.`,
  typedBack: '**What you typed** is in this file, so that nothing is lost.',
  typedTitle: (title: string) => `Title: ${title}`,
  typedSource: (source: string) => `Source: ${source}`,
};

export type Imports = typeof imports;
