import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseArticleFile } from '../../../../src/library/article-file.js';
import { loadPeople } from '../../../../src/library/people-file.js';
import { readText } from '../../../../src/reading/read.js';

const FILE = 'data/articles/central-asia-china-summit.md';
const { text } = parseArticleFile(readFileSync(FILE, 'utf8'), FILE);
const { paragraphs, statements, speakers, warnings } = readText(text, loadPeople());

const JAPAROV = 'sadyr-japarov';
const TOKAYEV = 'kassym-jomart-tokayev';
const XI = 'xi-jinping';

/** What a paragraph's statements are, as the text has them. Paragraph 0 is the headline. */
function said(index: number) {
  const paragraph = paragraphs[index];
  return statements
    .filter(({ start, end }) => paragraph && paragraph.start <= start && end <= paragraph.end)
    .map(({ start, end, kind, speaker, mention, cue }) => ({
      kind,
      speaker,
      mention: mention && text.slice(mention.start, mention.end),
      cue: cue && text.slice(cue.start, cue.end),
      words: text.slice(start, end),
    }));
}

describe('the bundled article', () => {
  it('has its headline, eight paragraphs and a closing one', () => {
    expect(paragraphs).toHaveLength(10);
  });

  it('has a headline in which nobody speaks', () => {
    expect(said(0)).toEqual([]);
  });

  it('lets Japarov speak in the lead', () => {
    expect(said(1)).toEqual([
      {
        kind: 'quoted',
        speaker: JAPAROV,
        mention: 'Kyrgyzstan President Caparov',
        cue: 'said',
        words:
          '“This organization is an effective platform for our countries to coordinate joint efforts in all kinds of struggles.”',
      },
    ]);
  });

  it('has a list of those who attended in which nobody speaks', () => {
    expect(said(2)).toEqual([]);
  });

  it('reports Japarov on Afghanistan', () => {
    expect(said(3)).toEqual([
      {
        kind: 'reported',
        speaker: JAPAROV,
        mention: 'Kyrgyzstan’s President Caparov',
        cue: 'expressed',
        words:
          'confident that joint efforts would lead to the establishment of lasting peace on long-suffering Afghan territory',
      },
      {
        kind: 'reported',
        speaker: JAPAROV,
        mention: 'President Caparov',
        cue: 'stressed',
        words:
          'that it is important for central Asian countries and the international community, including China, to lay the foundations for dialogue and cooperation with the new Afghan government on the most urgent issues on the current agenda',
      },
    ]);
  });

  it('reports, then quotes Japarov on terrorism, where the opening clause has its subject behind it', () => {
    expect(said(4)).toEqual([
      {
        kind: 'reported',
        speaker: JAPAROV,
        mention: 'President Caparov',
        cue: 'Pointing out',
        words:
          'that the fight against terrorism and extremism are the main areas of cooperation of the participants of the summit',
      },
      {
        kind: 'quoted',
        speaker: JAPAROV,
        mention: 'President Caparov',
        cue: 'said',
        words:
          '“I want to emphasize the increasing importance of cooperation within the framework of the Shanghai Cooperation Organization. This organization is an effective platform for our countries to ensure regional security and to coordinate joint efforts to combat new terrorist threats, divisiveness, extremism and drug trafficking.”',
      },
    ]);
  });

  it('reports, then quotes Tokayev on China and customs', () => {
    expect(said(5)).toEqual([
      {
        kind: 'reported',
        speaker: TOKAYEV,
        mention: 'Kazakhstan’s President Tokayev',
        cue: 'stressed',
        words:
          'that As a permanent member of the United Nations Security Council (UNSC), China plays an important role in strengthening peace, stability and progress in the Eurasian region',
      },
      {
        kind: 'reported',
        speaker: TOKAYEV,
        mention: 'President Tokayev',
        cue: 'said',
        words:
          'that in recent years, intra-regional cooperation has played a key role in a dialogue between states based on trust',
      },
      {
        kind: 'reported',
        speaker: TOKAYEV,
        mention: 'President Tokayev',
        cue: 'Pointing out',
        words:
          'that the number of joint companies between Central Asian countries and China has increased and trade barriers have been lifted',
      },
      {
        kind: 'quoted',
        speaker: TOKAYEV,
        mention: 'President Tokayev',
        cue: 'said',
        words:
          '“We have started decisive work to maintain order at the customs border, including the fight against immoral entrepreneurs who implement illegal schemes and create all kinds of barriers for business. I am sure that the consequences of combating such illegal acts are very close.”',
      },
    ]);
  });

  it('reports Tokayev where the words in quotation marks are only a name', () => {
    expect(said(6)).toEqual([
      {
        kind: 'reported',
        speaker: TOKAYEV,
        mention: 'President Tokayev',
        cue: 'Underlining',
        words:
          'the need to use the great possibilities of the “Central Asia-China” cooperation format effectively',
      },
      {
        kind: 'reported',
        speaker: TOKAYEV,
        mention: 'President Tokayev',
        cue: 'stressed',
        words: 'that trade and economic cooperation should be further enhanced in this context',
      },
    ]);
  });

  it('reports Tokayev on exports, with “went on to say”', () => {
    expect(said(7)).toEqual([
      {
        kind: 'reported',
        speaker: TOKAYEV,
        mention: 'President Tokayev',
        cue: 'went on to say',
        words:
          'that Kazakhstan could increase exports worth $1 billion to China worth\u00A0$1\u00A0billion, including organic agriculture and food products',
      },
    ]);
  });

  it('reports Xi, though the paragraph names another president nearer to its end', () => {
    expect(said(8)).toEqual([
      {
        kind: 'reported',
        speaker: XI,
        mention: 'Chinese President Xi Jinping',
        cue: 'expressed',
        words: 'support for Kazakhstan’s efforts to protect China’s independence, sovereignty and security',
      },
      {
        kind: 'reported',
        speaker: XI,
        mention: 'Chinese President Xi Jinping',
        cue: 'adding',
        words:
          'that under President Tokayev’s leadership, Kazakhstan would overcome all challenges and become stronger',
      },
    ]);
  });

  it('ends with a paragraph in which nobody speaks', () => {
    expect(said(9)).toEqual([]);
  });

  it('names the six leaders, those who say nothing too, in the order of the text', () => {
    expect(speakers.map(({ name, role, country }) => `${name}, ${role} of ${country}`)).toEqual([
      'Sadyr Japarov, President of Kyrgyzstan',
      'Kassym-Jomart Tokayev, President of Kazakhstan',
      'Shavkat Mirziyoyev, President of Uzbekistan',
      'Emomali Rahmon, President of Tajikistan',
      'Gurbanguly Berdimuhamedow, President of Turkmenistan',
      'Xi Jinping, President of China',
    ]);
  });

  it('knows each leader by the spelling that the article uses', () => {
    const spellings = (id: string) => speakers.find((speaker) => speaker.id === id)?.spellings;
    expect(spellings(JAPAROV)).toEqual(expect.arrayContaining(['Sadir Caparov', 'Caparov']));
    expect(spellings(TOKAYEV)).toEqual(expect.arrayContaining(['Kasim Cömert Tokayev', 'Tokayev']));
  });

  it('leaves nothing unclear', () => {
    expect(warnings).toEqual([]);
  });
});
