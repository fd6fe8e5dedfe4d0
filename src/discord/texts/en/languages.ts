/** The languages of articles: told, changed, and what follows from them. Names of languages are in English. */
export const languages = {
  changed: (was: string, is: string) => `Language: ${was} → ${is}`,
  same: 'It is in this language already.',
  unknown: (typed: string) =>
    `\`language\`: “${typed}” is no language that is known here. Type the name of a language, or its tag such as “tr”, and choose from what is offered.`,
  /** @param read the languages in which speakers are looked for, as a list */
  unread: {
    'no-pack': (read: string) =>
      `**Who speaks is left unclear:** speakers are looked for in ${read} only. The article is searched all the same.`,
    'too-involved': () =>
      '**Who speaks could not be read:** taking the article apart took too long. It is searched all the same; in parts, or without what does not belong to it, it may be read.',
  },
  whyUnread: {
    'no-pack': (read: string) =>
      `Speakers are looked for in articles in ${read} only; this one is in another language.`,
    'too-involved': () => 'Taking this article apart took too long, so no speakers were looked for.',
  },
  /** @param languages those of the articles, as a list */
  askIn: (languages: string) => `-# What is asked about is in ${languages}: ask in that language.`,
};
