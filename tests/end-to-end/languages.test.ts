import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { labelsOf, press, type Running, readOf, startRunning, textOf } from './running-bot.js';

let running: Running;
beforeAll(async () => {
  running = await startRunning();
});
afterEach(() => {
  expect(running.discord.refusals).toEqual([]);
});
afterAll(() => running.close());

const QUOTE = 'We have started decisive work to maintain order at the customs border';

interface Said {
  locale: string;
  speaker: string;
  label: string;
  /** What buttons say. */
  why: string;
  hideWhy: string;
  share: string;
  reason: string;
  /** Another speaker, as a name usual in the language, and as shown. */
  xi: { asked: string; shown: string; office: string };
  silent: string;
  /** What was asked, in the reply to it. */
  asked: string;
  unsaid: string;
  help: string;
}

const SAID: Said[] = [
  {
    locale: 'tr',
    speaker: '**Kasım Cömert Tokayev**, Kazakistan Cumhurbaşkanı',
    label: 'Alıntı: konuşanın tırnak içindeki kendi sözleri · 5. paragraf',
    why: 'Neden bu konuşan',
    hideWhy: 'Nedeni gizle',
    share: 'Kanalda paylaş',
    reason: 'Ad ve bir söyleme fiili, tırnak içindeki sözlere giriş yapıyor.',
    xi: {
      asked: 'Şi Cinping',
      shown: 'Şi Cinping (Xi Jinping), Çin Devlet Başkanı',
      office: 'Çin Devlet Başkanı',
    },
    asked: '/ne-söyledi konuşan: Xi Jinping',
    silent: '“drug trafficking” konusunda makalede bir şey söylemiyor.',
    unsaid: 'Makale bunu söylemiyor.',
    help: '/kim-söyledi',
  },
  {
    locale: 'ru',
    speaker: '**Касым-Жомарт Токаев** (Kasim Cömert Tokayev), Президент Казахстана',
    label: 'Цитата: собственные слова говорящего, в кавычках · абзац 5',
    why: 'Почему этот человек',
    hideWhy: 'Скрыть объяснение',
    share: 'Поделиться в канале',
    reason: 'Имя и глагол речи вводят слова в кавычках.',
    xi: {
      asked: 'Си Цзиньпин',
      shown: 'Си Цзиньпин (Xi Jinping), Председатель КНР',
      office: 'Председатель КНР',
    },
    asked: '/что-сказал кто: Xi Jinping',
    silent: 'О «drug trafficking» в статье ничего не говорит.',
    unsaid: 'В статье об этом не говорится.',
    help: '/кто-сказал',
  },
  {
    locale: 'zh-CN',
    speaker: '**卡西姆若马尔特·托卡耶夫**（Kasim Cömert Tokayev），哈萨克斯坦总统',
    label: '直接引语：说话人的原话，在引号中 · 第 5 段',
    why: '为何是此人',
    hideWhy: '收起原因',
    share: '分享到频道',
    reason: '人名和表示“说”的动词引出引号中的话。',
    xi: { asked: '习近平', shown: '习近平（Xi Jinping），中国国家主席', office: '中国国家主席' },
    asked: '/说了什么 说话人: Xi Jinping',
    silent: '文章中没有此人关于“drug trafficking”的言论。',
    unsaid: '文章没有说到这一点。',
    help: '/谁说的',
  },
];

describe.each(SAID)('somebody whose Discord is in $locale', (said) => {
  const person = () => running.discord.person({ locale: said.locale });

  it('is answered in it, with the article’s words as they are and the speaker as usual there', async () => {
    const asker = person();
    const reply = await asker.run('who-said', { words: 'immoral entreprenurs' });
    expect(textOf(reply).split('\n')[0]).toBe(said.speaker);
    expect(textOf(reply)).toContain(`said, **“${QUOTE}`);
    expect(textOf(reply)).toContain(said.label);
    expect(labelsOf(reply)).toEqual(expect.arrayContaining([said.why, said.share]));
    const why = await press(asker, reply, said.why);
    expect(textOf(why)).toContain(said.reason);
    expect(labelsOf(why)).toContain(said.hideWhy);
  });

  it('finds people by the names and offices of the language, and is led on to others', async () => {
    const asker = person();
    const about = 'drug trafficking';
    const reply = await asker.run('what-said', { speaker: said.xi.asked, about });
    expect(readOf(reply).split('\n').slice(0, 2)).toEqual([said.xi.shown, said.silent]);
    expect(readOf(await asker.run('what-said', { speaker: said.xi.office, about }))).toContain(said.silent);
    const [all = ''] = labelsOf(reply);
    expect(all).toContain(said.xi.asked);
    const led = await press(asker, reply, all);
    expect(readOf(led).split('\n')[0]).toBe(said.xi.shown);
    expect(readOf(led)).toContain(said.asked);
  });

  it('is offered people, and questions about them, by those names', async () => {
    const asker = person();
    const speakers = await asker.complete('what-said', { speaker: said.xi.asked.slice(0, 2) }, 'speaker');
    expect(speakers).toContainEqual(expect.objectContaining({ name: said.xi.asked, value: 'Xi Jinping' }));
    const [, question] = await asker.complete('ask', { question: said.xi.asked }, 'question');
    expect(question?.name).toContain(said.xi.asked);
    const asked = String(question?.value);
    expect(readOf(await asker.run('ask', { question: asked }))).toContain(said.xi.shown);
  });

  it('is told in it what the article does not say, and how the bot is used', async () => {
    const asker = person();
    const refusal = await asker.run('ask', { question: 'What is the capital of Mongolia?' });
    expect(readOf(refusal)).toContain(said.unsaid);
    expect(readOf(await asker.run('help'))).toContain(said.help);
  });

  it('is shown what others shared in the language of those, and goes on in their own', async () => {
    const english = running.discord.person({ locale: 'en-GB' });
    const shared = await english.run('who-said', { words: 'immoral entreprenurs', public: true });
    const own = await press(person(), shared, 'Why this speaker');
    expect(textOf(own)).toContain(said.reason);
  });
});
