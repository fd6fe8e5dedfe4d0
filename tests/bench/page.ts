import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { ANSWERED } from '../end-to-end/questions.js';
import { chromiumHere, HOW_TO_GET } from '../page/chromium.js';
import { Tab } from '../page/tab.js';
import { startTryOut, type TryOut } from '../page/try-out.js';
import { temporaryFolder } from '../temporary-folder.js';
import { quantile, say, sayTable } from './table.js';

const WARM_UP = 5;
const QUESTIONS = 50;
const STARTS = 5;

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** Holds the milliseconds from Enter to the frame after the one in which a further answer was drawn. */
const LOOK_FOR_ANSWER = `window.answered = new Promise((resolve) => {
  const log = document.querySelector('[role="log"]');
  const answers = () => log.querySelectorAll('article').length;
  const before = answers();
  let enteredAt = 0;
  addEventListener('keydown', () => { enteredAt = performance.now(); }, { capture: true, once: true });
  const look = () => {
    if (enteredAt === 0 || answers() === before) requestAnimationFrame(look);
    else requestAnimationFrame(() => resolve(performance.now() - enteredAt));
  };
  look();
}); null`;

/**
 * Times the page of the try-out: a question from Enter to its answer, beside the same question over the protocol of
 * the local Discord alone, taking turns; and the program from its start to the page's first sight.
 */
export async function measurePage(): Promise<void> {
  const options = chromiumHere();
  if (!options) {
    say(`\nNo Chromium was found: the page is left out. ${HOW_TO_GET}.`);
    return;
  }
  const browser = await chromium.launch(options);
  try {
    const tryOut = await startTryOut();
    const answers = await timeAnswers(browser, tryOut).finally(() => tryOut.close());
    const starts: number[] = [];
    for (let round = 0; round < STARTS; round++) starts.push(await timeStart(browser));
    const row = (name: string, share: number) => {
      const [bare, page] = [quantile(answers.bare, share), quantile(answers.page, share)];
      return [name, `${bare.toFixed(1)} ms`, `${page.toFixed(1)} ms`, (page / bare).toFixed(1)];
    };
    sayTable(
      `The page of the try-out, ${QUESTIONS} questions in turn, ${STARTS} starts`,
      ['', 'protocol alone', 'page', 'ratio'],
      [
        row('question to answer, p50', 0.5),
        row('question to answer, p95', 0.95),
        ['start to first sight (median)', '', `${quantile(starts, 0.5).toFixed(0)} ms`, ''],
        ['start to first sight (longest)', '', `${Math.max(...starts).toFixed(0)} ms`, ''],
        ['weight up to first sight', '', `${(answers.bytes / 1000).toFixed(0)} KB`, ''],
      ],
    );
  } finally {
    await browser.close();
  }
}

async function timeAnswers(browser: Browser, tryOut: TryOut) {
  const tab = await Tab.open((given) => browser.newContext(given), tryOut.url, {});
  const { bytes } = await tab.weight();
  const times = { page: [] as number[], bare: [] as number[] };
  for (let round = 0; round < WARM_UP + QUESTIONS; round++) {
    const { command, options } = ANSWERED[round % ANSWERED.length] ?? { command: 'help', options: {} };
    const begun = performance.now();
    await tryOut.ben.run(command, options);
    const bare = performance.now() - begun;
    const line = Object.entries(options).map(([name, value]) => `${name}: ${value}`);
    await tab.tabTo(tab.composer);
    await tab.composer.fill(`/${command} ${line.join(' ')}`);
    await tab.page.evaluate(LOOK_FOR_ANSWER);
    await tab.press('Enter');
    const page = await tab.page.evaluate<number>('window.answered');
    if (round >= WARM_UP) {
      times.bare.push(bare);
      times.page.push(page);
    }
  }
  await tab.close();
  return { ...times, bytes };
}

/** Milliseconds from the start of the program to the channel on the screen of a browser that is open already. */
async function timeStart(browser: Browser): Promise<number> {
  const begun = performance.now();
  const { PATH } = process.env;
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH, DISCORD_TOKEN: '', DATA_DIR: temporaryFolder() },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  process.once('exit', () => child.kill('SIGKILL'));
  const tab = await Tab.open((given) => browser.newContext(given), await addressOf(child), {});
  const time = performance.now() - begun;
  await tab.close();
  child.kill('SIGTERM');
  if (child.exitCode === null) await once(child, 'exit');
  return time;
}

/** Where the program says that its page is. */
function addressOf(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (data) => {
      said += data;
      const address = /http:\/\/\S+(?=\s)/.exec(said)?.[0];
      if (address) resolve(address);
    });
    child.once('exit', () =>
      reject(new Error(`the program ended without saying where its page is: ${said}`)),
    );
  });
}
