/**
 * What Discord shows of the commands. The English names are those that the code knows them by, and that everybody may
 * type; in names, letters are small, and `-` stands for a space.
 */
export const commands = {
  whoSaid: {
    name: 'who-said',
    description: 'Find who said these words, or words like them.',
    words: { name: 'words', description: 'The words, as far as you remember them.' },
  },
  whatSaid: {
    name: 'what-said',
    description: 'Find what somebody said, on a topic or at all.',
    speaker: { name: 'speaker', description: 'Whose words: a name in any spelling, or an office.' },
    about: { name: 'about', description: 'On what. Without it: everything they said.' },
  },
  ask: {
    name: 'ask',
    description: 'Ask in your own words; the reply is the article’s.',
    question: { name: 'question', description: 'Your question.' },
  },
  check: {
    name: 'check',
    description: 'Check a quote: word for word, altered, somebody else’s, or not there.',
    quote: { name: 'quote', description: 'The quote, or a whole message with quotes in it.' },
    speaker: { name: 'speaker', description: 'Who is claimed to have said it.' },
  },
  compare: {
    name: 'compare',
    description: 'Put two people side by side, on a topic or on what both speak of.',
    first: { name: 'first', description: 'One of them: a name in any spelling, or an office.' },
    second: { name: 'second', description: 'The other one.' },
    about: { name: 'about', description: 'On what. Without it: what both speak of.' },
  },
  /** In the menu of a message, where a name may have spaces and capitals. */
  wasThisSaid: { name: 'Was this said?' },
  speakers: {
    name: 'speakers',
    description: 'List who is heard in the article, and who is only named.',
    about: { name: 'about', description: 'On what: who speaks of it most. Without it: everybody.' },
  },
  help: { name: 'help', description: 'What this bot does, and how to read its replies.' },

  /** Options of several commands. */
  shared: {
    article: { name: 'article', description: 'Only this article. Without it: all there are.' },
    public: { name: 'public', description: 'Let everybody here see the reply. Without it, only you do.' },
  },

  articles: {
    name: 'articles',
    description: 'List the articles that are asked about here, or show one.',
    article: { name: 'article', description: 'The article to show. Without it: the list.' },
  },
  article: {
    name: 'article',
    description: 'Manage the articles that are asked about here.',
    /** The option of those subcommands that are about one article. */
    which: { name: 'article', description: 'The article.' },
    add: {
      name: 'add',
      description: 'Add an article from a link or a file. Without either, a form for its text opens.',
      link: { name: 'link', description: 'The address of the web page.' },
      file: { name: 'file', description: 'A file: .txt, .md or .html.' },
    },
    list: { name: 'list', description: 'List the articles that are asked about here.' },
    show: {
      name: 'show',
      description: 'Show an article: who is heard, its text as a file, what was corrected.',
    },
    edit: {
      name: 'edit',
      description: 'Change an article’s title, source or date, a name’s spelling, or who says something.',
      title: { name: 'title', description: 'What it is called from now on.' },
      source: { name: 'source', description: 'The address of its web page, or “none”.' },
      published: { name: 'published', description: 'When it was published, like 2022-01-25, or “none”.' },
      speaker: { name: 'speaker', description: 'Somebody in it, who is also spelt as in “spelling”.' },
      spelling: { name: 'spelling', description: 'Another way of writing the name of “speaker”.' },
      statement: {
        name: 'statement',
        description: 'A statement in it whose speaker is another one: type some of its words.',
      },
      by: { name: 'by', description: 'Who says the words of “statement”.' },
      language: { name: 'language', description: 'The language that it is in.' },
      undo: { name: 'undo', description: 'A correction to take back.' },
    },
    remove: { name: 'remove', description: 'Remove an article for good. You are asked first.' },
    bundled: {
      name: 'bundled',
      description: 'Say whether the articles that come with the bot are asked about, too.',
      use: { name: 'use', description: 'Whether they are asked about, too.' },
    },
    forgetAll: {
      name: 'forget-all',
      description: 'Delete all that is kept here, at once and for good. You are asked first.',
    },
  },
};
