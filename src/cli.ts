#!/usr/bin/env node
import { Command, Option } from 'commander';
import { config } from 'dotenv';
import type { Answer, Question } from './answering/answer.js';
import { Answering } from './answering/answering.js';
import { loadBundledLibrary } from './library/bundled.js';
import { readSettings, type Settings } from './settings.js';
import { answerJson } from './terminal/answer-json.js';
import { answerText } from './terminal/answer-text.js';
import { exitCodeOf, tellError } from './terminal/errors.js';
import { print } from './terminal/print.js';
import { rankQuestions } from './terminal/rank-command.js';
import { readArticle, readEachLine } from './terminal/read-command.js';

interface AskOptions {
  json?: boolean;
  article?: string;
  about?: string;
  speaker?: string;
}

const words = (parts: readonly string[]) => parts.join(' ');
const inArticle = ({ article }: AskOptions) => (article === undefined ? {} : { article });
const about = (topic: string | undefined) => (topic === undefined ? {} : { about: topic });

function settings(): Settings {
  config({ quiet: true });
  return readSettings(process.env);
}

async function answer(options: AskOptions, ask: (answering: Answering) => Answer): Promise<void> {
  const given = ask(new Answering(loadBundledLibrary()));
  await print(options.json ? `${JSON.stringify(answerJson(given), null, 2)}\n` : answerText(given));
}

/**
 * Names need no quotation marks: the longest run of words that is somebody's name or office is the speaker, the rest
 * the topic.
 */
function askWhatSaid(answering: Answering, parts: readonly string[], options: AskOptions): Answer {
  const ask = (speaker: readonly string[], topic: string | undefined): Answer => {
    const question: Question = {
      kind: 'what-said',
      speaker: words(speaker),
      ...about(topic),
      ...inArticle(options),
    };
    return answering.answer(question);
  };
  const whole = ask(parts, options.about);
  if (options.about !== undefined) return whole;
  for (let length = parts.length; length > 0; length--) {
    const [opening, ...rest] = parts.slice(length);
    const topic = opening === undefined || /^(?:about|on)$/i.test(opening) ? rest : [opening, ...rest];
    const part = ask(parts.slice(0, length), topic.length > 0 ? words(topic) : undefined);
    if (part.kind !== 'unknown-speaker') return part;
  }
  return whole;
}

/** The bot's answers in a terminal; reading and ranking for benchmarks. */
const program = new Command('who-said')
  .description('Answers questions about an article with its own words and the person who said them.')
  .showHelpAfterError('(add --help for what there is)')
  .exitOverride();

const question = (name: string, description: string) =>
  program
    .command(name)
    .description(description)
    .option('--json', 'print the answer as data')
    .option('--article <id>', 'ask about this article alone');

question('ask', 'answer a question, or say that the articles do not')
  .argument('<question...>')
  .action((parts: string[], options: AskOptions) =>
    answer(options, (answering) =>
      answering.answer({ kind: 'ask', question: words(parts), ...inArticle(options) }),
    ),
  );

question('who-said', 'find who said these words, or words like them')
  .argument('<words...>')
  .action((parts: string[], options: AskOptions) =>
    answer(options, (answering) =>
      answering.answer({ kind: 'who-said', words: words(parts), ...inArticle(options) }),
    ),
  );

question('check', 'tell whether something was said, word for word, and by whom')
  .argument('<quote...>', 'a quote, or a message with quotes in it')
  .option('--speaker <name>', 'who is claimed to have said it')
  .action((parts: string[], options: AskOptions) =>
    answer(options, (answering) =>
      answering.answer({
        kind: 'check',
        quote: words(parts),
        ...(options.speaker !== undefined && { speaker: options.speaker }),
        ...inArticle(options),
      }),
    ),
  );

question('what-said', 'show what somebody said, on a topic or at all')
  .argument('<speaker...>', 'the name, then the topic where there is one')
  .option('--about <topic>', 'the topic')
  .action((parts: string[], options: AskOptions) =>
    answer(options, (answering) => askWhatSaid(answering, parts, options)),
  );

question('speakers', 'list who is heard and who is named')
  .option('--about <topic>', 'only who is heard on this')
  .action((options: AskOptions) =>
    answer(options, (answering) =>
      answering.answer({ kind: 'speakers', ...about(options.about), ...inArticle(options) }),
    ),
  );

question('compare', 'put two people side by side, on a topic or on what both speak of')
  .argument('<first>', 'a name or an office; in quotation marks where it has several words')
  .argument('<second>')
  .option('--about <topic>', 'the topic')
  .action((first: string, second: string, options: AskOptions) =>
    answer(options, (answering) =>
      answering.answer({ kind: 'compare', first, second, ...about(options.about), ...inArticle(options) }),
    ),
  );

program
  .command('read')
  .description('show an article’s statements: speaker, label, text, rule and warnings')
  .argument('[file]', 'a text, or an article with front matter; standard input where it is left out')
  .option('--json', 'print the article as data')
  .addOption(
    new Option('--jsonl', 'read lines {"id", "text"} and print lines {"id", "quotes"}').conflicts('json'),
  )
  .action(async (file: string | undefined, options: { json?: boolean; jsonl?: boolean }) => {
    if (options.jsonl) for await (const line of readEachLine(file)) await print(line);
    else await print(readArticle(file, options));
  });

program
  .command('rank')
  .description('rank a file’s paragraphs for each of its questions, a line each')
  .argument('<file>', '{"articles": [{"title", "paragraphs"}], "questions": [{"q", "article"}]}')
  .option('--all', 'over all the file’s articles, not the question’s own alone')
  .action(async (file: string, options: { all?: boolean }) => {
    for (const line of rankQuestions(file, options)) await print(line);
  });

program
  .command('export')
  .description('write all that servers and people have added, as a file to import')
  .argument('[scope]', 'only these: server:ID or person:ID')
  .option('--to <file>', 'the file; standard output where it is left out')
  .action(async (scope: string | undefined, { to }: { to?: string }) => {
    const { exportArticles } = await import('./terminal/articles-command.js');
    await exportArticles(settings(), { scope, to });
  });

program
  .command('import')
  .description('add the articles of an exported file; what is there already stays as it is')
  .argument('<file>')
  .action(async (file: string) => {
    const { importArticles } = await import('./terminal/articles-command.js');
    const bundled = loadBundledLibrary().articles.map(({ id }) => id);
    await print(`${await importArticles(settings(), file, bundled)}\n`);
  });

program
  .command('backup')
  .description('copy what is kept to a new file, while the bot may go on')
  .argument('<file>')
  .action(async (file: string) => {
    const { backUp } = await import('./terminal/articles-command.js');
    await print(`${await backUp(settings(), file)}\n`);
  });

program
  .command('register')
  .description('register the slash commands with Discord where they differ from these')
  .action(async () => {
    const { discordToken, discordApiUrl, discordGuildId } = settings();
    if (!discordToken) {
      tellError('DISCORD_TOKEN is not set. Put the bot’s token into .env (see .env.example).');
      process.exitCode = 2;
      return;
    }
    // Loaded here, since discord.js takes longer to load than the other commands take to answer.
    const { registerOnce } = await import('./discord/registration.js');
    const done = await registerOnce({
      token: discordToken,
      apiUrl: discordApiUrl,
      ...(discordGuildId && { guildId: discordGuildId }),
    });
    await print(`${done}\n`);
  });

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}
