#!/usr/bin/env node
import { Command, Option } from 'commander';
import { config } from 'dotenv';
import { readSettings, type Settings } from './settings.js';
import type { AskOptions } from './terminal/ask-command.js';
import { exitCodeOf, tellError } from './terminal/errors.js';
import { print } from './terminal/print.js';

const words = (parts: readonly string[]) => parts.join(' ');
const about = (topic: string | undefined) => (topic === undefined ? {} : { about: topic });

function settings(): Settings {
  config({ quiet: true });
  return readSettings(process.env);
}

// What a command needs is loaded when it is asked for: the others, and help, do not wait for it.
const asking = () => import('./terminal/ask-command.js');
const reading = () => import('./terminal/read-command.js');
const keeping = () => import('./terminal/articles-command.js');

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
  .action(async (parts: string[], options: AskOptions) => {
    const { ask } = await asking();
    await ask({ kind: 'ask', question: words(parts) }, options);
  });

question('who-said', 'find who said these words, or words like them')
  .argument('<words...>')
  .action(async (parts: string[], options: AskOptions) => {
    const { ask } = await asking();
    await ask({ kind: 'who-said', words: words(parts) }, options);
  });

question('check', 'tell whether something was said, word for word, and by whom')
  .argument('<quote...>', 'a quote, or a message with quotes in it')
  .option('--speaker <name>', 'who is claimed to have said it')
  .action(async (parts: string[], options: AskOptions & { speaker?: string }) => {
    const { askCheck } = await asking();
    await askCheck(words(parts), options);
  });

question('what-said', 'show what somebody said, on a topic or at all')
  .argument('<speaker...>', 'the name, then the topic where there is one')
  .option('--about <topic>', 'the topic')
  .action(async (parts: string[], options: AskOptions & { about?: string }) => {
    const { askWhatSaid } = await asking();
    await askWhatSaid(parts, options);
  });

question('speakers', 'list who is heard and who is named')
  .option('--about <topic>', 'only who is heard on this')
  .action(async (options: AskOptions & { about?: string }) => {
    const { ask } = await asking();
    await ask({ kind: 'speakers', ...about(options.about) }, options);
  });

question('compare', 'put two people side by side, on a topic or on what both speak of')
  .argument('<first>', 'a name or an office; in quotation marks where it has several words')
  .argument('<second>')
  .option('--about <topic>', 'the topic')
  .action(async (first: string, second: string, options: AskOptions & { about?: string }) => {
    const { ask } = await asking();
    await ask({ kind: 'compare', first, second, ...about(options.about) }, options);
  });

program
  .command('read')
  .description('show an article’s statements: speaker, label, text, rule and warnings')
  .argument('[file]', 'a text, or an article with front matter; standard input where it is left out')
  .option('--json', 'print the article as data')
  .addOption(
    new Option('--jsonl', 'read lines {"id", "text"} and print lines {"id", "quotes"}').conflicts('json'),
  )
  .action(async (file: string | undefined, options: { json?: boolean; jsonl?: boolean }) => {
    const { readArticle, readEachLine } = await reading();
    if (options.jsonl) for await (const line of readEachLine(file)) await print(line);
    else await print(readArticle(file, options));
  });

program
  .command('rank')
  .description('rank a file’s paragraphs for each of its questions, a line each')
  .argument('<file>', '{"articles": [{"title", "paragraphs"}], "questions": [{"q", "article"}]}')
  .option('--all', 'over all the file’s articles, not the question’s own alone')
  .action(async (file: string, options: { all?: boolean }) => {
    const { rankQuestions } = await import('./terminal/rank-command.js');
    for (const line of rankQuestions(file, options)) await print(line);
  });

program
  .command('export')
  .description('write all that servers and people have added, as a file to import')
  .argument('[scope]', 'only these: server:ID or person:ID')
  .option('--to <file>', 'the file; standard output where it is left out')
  .action(async (scope: string | undefined, { to }: { to?: string }) => {
    const { exportArticles } = await keeping();
    await exportArticles(settings(), { scope, to });
  });

program
  .command('import')
  .description('add the articles of an exported file; what is there already stays as it is')
  .argument('<file>')
  .action(async (file: string) => {
    const { importArticles } = await keeping();
    const { loadBundledLibrary } = await import('./library/bundled.js');
    const bundled = loadBundledLibrary().articles.map(({ id }) => id);
    await print(`${await importArticles(settings(), file, bundled)}\n`);
  });

program
  .command('backup')
  .description('copy what is kept to a new file, while the bot may go on')
  .argument('<file>')
  .action(async (file: string) => {
    const { backUp } = await keeping();
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
    const { registerOnce } = await import('./discord/registration.js');
    const done = await registerOnce({
      token: discordToken,
      apiUrl: discordApiUrl,
      ...(discordGuildId && { guildId: discordGuildId }),
      trying: {
        onRetry: ({ reason }) => tellError(`Discord did not answer as it should (${reason}); trying again.`),
      },
    });
    await print(`${done}\n`);
  });

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}
