import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/reading/fold.js';
import { articleOfStory } from './measure.js';
import { STORIES } from './stories.js';

const stories = [...STORIES.tuned, ...STORIES.kept];

describe('the newsroom', () => {
  it('has texts with 10 to 25 paragraphs and 400 to 900 words, under ids of their own', () => {
    for (const story of stories) {
      const { length } = articleOfStory(story).paragraphs;
      expect([story.id, length >= 10 && length <= 25]).toEqual([story.id, true]);
      const words = story.text.split(/\s+/).length;
      expect([story.id, words >= 400 && words <= 900]).toEqual([story.id, true]);
    }
    expect(new Set(stories.map(({ id }) => id)).size).toBe(stories.length);
  });

  it('asks at least 180 questions, each once, of which about a quarter has no answer', () => {
    const questions = stories.flatMap(({ answered, refused }) => [...answered, ...refused]);
    const asked = questions.map(({ question }) => JSON.stringify(question));
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeGreaterThanOrEqual(180);
    const without = stories.flatMap(({ refused }) => refused).length;
    expect(without / asked.length).toBeGreaterThan(0.22);
    expect(without / asked.length).toBeLessThan(0.33);
  });

  it.each(stories)(
    'expects words of $id that stand within one sentence, and people whom it names',
    (story) => {
      const { text, paragraphs } = articleOfStory(story);
      const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
      for (const { words, heard } of story.answered.flatMap(({ expected }) => expected)) {
        const isWithinOne = sentences.some(({ start, end }) => text.slice(start, end).includes(words));
        expect([words, isWithinOne]).toEqual([words, true]);
        if (heard?.speaker) expect(` ${fold(text)} `).toContain(` ${fold(heard.speaker)} `);
      }
    },
  );
});
