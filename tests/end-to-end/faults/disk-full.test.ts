import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { textsIn } from '../../../src/discord/texts/texts.js';
import {
  type LocalDiscord,
  type LocalMessage,
  type LocalPerson,
  startLocalDiscord,
} from '../../../src/local-discord/local-discord.js';
import { temporaryFolder } from '../../temporary-folder.js';
import { formOf } from '../articles-bot.js';
import { BotProcess } from '../bot-process.js';
import { labelsOf, press, readOf } from '../running-bot.js';

const texts = textsIn('en');

/** Where there is little room, and more can be made. */
interface Place {
  name: string;
  /** Done in the shell that becomes the bot. */
  shell: string;
  prepare(folder: string): void;
  makeRoom(folder: string, bot: BotProcess): void;
  remove(folder: string): void;
}

/** Each file of the process's may be so large, in blocks of half a kilobyte; anybody may limit themselves so. */
const quota: Place = {
  name: 'what a file may take',
  shell: 'ulimit -S -f 1200',
  prepare: (folder) => mkdirSync(folder),
  makeRoom: (_, { pid }) => execFileSync('prlimit', ['--pid', String(pid), '--fsize=unlimited']),
  remove: () => {},
};

const disk: Place = {
  name: 'a disk',
  shell: ':',
  prepare(folder) {
    mkdirSync(folder);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=900k,mode=700', 'tmpfs', folder], { stdio: 'ignore' });
  },
  makeRoom: (folder) => execFileSync('mount', ['-o', 'remount,size=50m', folder]),
  remove: (folder) => execFileSync('umount', [folder]),
};

/** Whether this user may make a disk of memory. */
function mayMount(): boolean {
  const folder = join(temporaryFolder(), 'disk');
  try {
    disk.prepare(folder);
    disk.remove(folder);
    return true;
  } catch {
    return false;
  }
}

let discord: LocalDiscord;
let bot: BotProcess;
let undo = () => {};
afterEach(async () => {
  await bot.stop();
  await discord.close();
  undo();
});

const article = (number: number) => ({
  title: `Report ${number}`,
  source: `https://news.example/${number}`,
  text: `Minister Ada Berg said, “Bridge ${number} will stay open.” ${'The harbour is quiet. '.repeat(150)}`,
});

/** What comes of adding an article: its preview, or why there is none. */
const add = async (person: LocalPerson, number: number): Promise<LocalMessage> =>
  person.submit((await formOf(person.run('article add'))).formId, article(number));

/** @returns the message that says whether it is saved */
async function save(person: LocalPerson, preview: LocalMessage): Promise<LocalMessage> {
  return labelsOf(preview).includes('Save') ? press(person, preview, 'Save') : preview;
}

const listed = async (person: LocalPerson) => {
  const choices = await person.complete('article show', { article: '' }, 'article');
  return choices.flatMap(({ name }) => /Report \d+/.exec(name) ?? []);
};

it.each(mayMount() ? [quota, disk] : [quota])(
  'when $name is full, whoever saves is told so, all that was saved stays, and saving goes on when there is room',
  { timeout: 60_000 },
  async ({ shell, prepare, makeRoom, remove }) => {
    const folder = join(temporaryFolder(), 'data');
    prepare(folder);
    undo = () => remove(folder);
    discord = await startLocalDiscord({ answerWithinMs: 15_000 });
    bot = await BotProcess.online(discord, { DATA_DIR: folder, QUESTIONS_A_MINUTE: '10000' }, { shell });
    const person = discord.person({ managesServers: true });
    const saved: string[] = [];
    let refused: LocalMessage | null = null;
    for (let number = 1; !refused && number < 50; number++) {
      const outcome = await save(person, await add(person, number));
      if (readOf(outcome).includes(`Saved: Report ${number}`)) saved.push(`Report ${number}`);
      else refused = outcome;
    }
    expect(saved.length, refused ? readOf(refused) : '').toBeGreaterThan(0);
    expect(refused && readOf(refused)).toContain(texts.storeFull);
    expect((await listed(person)).toSorted()).toEqual(saved.toSorted());
    expect(readOf(await person.run('ask', { question: 'Will bridge 1 stay open?' }))).toContain('Ada Berg');
    expect(bot.log.filter(({ level }) => level > 40)).toEqual([]);
    expect(bot.log.filter(({ level }) => level === 40)).toContainEqual(
      expect.objectContaining({
        err: expect.objectContaining({ message: expect.stringContaining('Make room') }),
      }),
    );
    makeRoom(folder, bot);
    const next = saved.length + 1;
    expect(readOf(await save(person, await add(person, next)))).toContain(`Saved: Report ${next}`);
    // Nothing but what was confirmed is on disk.
    await bot.stop();
    bot = await BotProcess.online(discord, { DATA_DIR: folder, QUESTIONS_A_MINUTE: '10000' });
    // Nothing is offered while the articles are read, which takes a moment.
    await expect
      .poll(async () => (await listed(person)).toSorted(), { timeout: 20_000 })
      .toEqual([...saved, `Report ${next}`].toSorted());
  },
);
