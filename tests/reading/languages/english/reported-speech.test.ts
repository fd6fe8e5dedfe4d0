import { describe, expect, it } from 'vitest';
import { heard, mixed, quoted, reported } from './heard.js';

/** Made-up sentences in the manner of news agencies of many regions; each name of a test is the rule. */
describe('reported speech', () => {
  it('may be a clause with “that”', () => {
    expect(heard('President Nurlan Ospanov said that the railway would be finished in May.')).toEqual([
      reported('Nurlan Ospanov', 'that the railway would be finished in May'),
    ]);
  });

  it('may be a clause without “that”', () => {
    expect(heard('Ms. Haddad said the ceasefire was holding.')).toEqual([
      reported('Haddad', 'the ceasefire was holding'),
    ]);
  });

  it('may stand before its verb', () => {
    expect(heard('The mine will close next year, the company said in a statement on Tuesday.')).toEqual([
      reported('the company', 'The mine will close next year'),
    ]);
  });

  it('may follow the one spoken to', () => {
    expect(heard('Prime Minister Julie Rasmussen told parliament that taxes would fall.')).toEqual([
      reported('Julie Rasmussen', 'that taxes would fall'),
    ]);
  });

  it('may have “according to” before it', () => {
    expect(heard('According to the health ministry, 14 people were taken to hospital.')).toEqual([
      reported('the health ministry', '14 people were taken to hospital'),
    ]);
  });

  it('may have “according to” behind it', () => {
    expect(heard('Exports rose by a fifth, according to customs data.')).toEqual([
      reported('customs data', 'Exports rose by a fifth'),
    ]);
  });

  it('ends where “adding that” opens the next statement', () => {
    expect(
      heard('Minister Zhao Lirong said the plant was safe, adding that it would be inspected again.'),
    ).toEqual([
      reported('Zhao Lirong', 'the plant was safe'),
      reported('Zhao Lirong', 'that it would be inspected again'),
    ]);
  });

  it('ends where “and” joins another verb of saying', () => {
    expect(heard('Deputy Pedro Salinas denied the charges and called for an inquiry.')).toEqual([
      reported('Pedro Salinas', 'the charges'),
      reported('Pedro Salinas', 'an inquiry'),
    ]);
  });

  it('has its speaker behind it where a participle opens the sentence', () => {
    const text = 'Noting that water was scarce, Governor Daniyar Beketov urged farmers to plant less cotton.';
    expect(heard(text)[0]).toEqual(reported('Daniyar Beketov', 'that water was scarce'));
  });

  it('may follow “went on to say”', () => {
    expect(heard('President Kemal Aslan went on to say that trade with Africa would double.')).toEqual([
      reported('Kemal Aslan', 'that trade with Africa would double'),
    ]);
  });

  it('may be what somebody expressed', () => {
    expect(heard('King Hamad Al-Sabbagh expressed support for the peace talks.')).toEqual([
      reported('Hamad Al-Sabbagh', 'support for the peace talks'),
    ]);
  });

  it('may be what somebody called for', () => {
    expect(heard('Archbishop Luis Pacheco called for an end to the violence.')).toEqual([
      reported('Luis Pacheco', 'an end to the violence'),
    ]);
  });

  it('may be what somebody was accused of', () => {
    expect(heard('The opposition accused the government of hiding the report.')).toEqual([
      reported('The opposition', 'the government of hiding the report'),
    ]);
  });

  it('may be what somebody vowed to do', () => {
    expect(heard('General Abdul Karimi vowed to defend the capital.')).toEqual([
      reported('Abdul Karimi', 'to defend the capital'),
    ]);
  });

  it('may be a question', () => {
    expect(heard('Senator Beatriz Lopes asked whether the loan had been repaid.')).toEqual([
      reported('Beatriz Lopes', 'whether the loan had been repaid'),
    ]);
  });

  it('is mixed where some of its words are the speaker’s own', () => {
    expect(heard('Coach Samuel Okoro said the defeat was “a lesson in patience” for his team.')).toEqual([
      mixed('Samuel Okoro', 'the defeat was “a lesson in patience” for his team'),
    ]);
  });

  it('stays reported where the words in quotation marks are a name', () => {
    expect(heard('Minister Zhao Lirong said the “Golden River” plan would create jobs.')).toEqual([
      reported('Zhao Lirong', 'the “Golden River” plan would create jobs'),
    ]);
  });

  it('parts from a quotation that follows it in the sentence', () => {
    expect(heard('Stressing that talks must go on, President Kemal Aslan said, “We have time.”')).toEqual([
      reported('Kemal Aslan', 'that talks must go on'),
      quoted('Kemal Aslan', '“We have time.”'),
    ]);
  });

  it('is not in a time or place that opens the sentence', () => {
    expect(heard('In a speech in Osaka on Sunday, Minister Kenji Mori said, “Prices will fall.”')).toEqual([
      quoted('Kenji Mori', '“Prices will fall.”'),
    ]);
  });

  it('is not in a noun that looks like a verb of saying', () => {
    expect(heard('The report was long. Three border states could benefit from the offer.')).toEqual([]);
  });

  it('is not in a headline', () => {
    expect(heard('Summit Opens in Astana With Calls for Trade\n\nDelegates arrived by train.')).toEqual([]);
  });

  it('is not in a list of those who attended', () => {
    const text =
      'The forum was attended by President Kemal Aslan, King Hamad Al-Sabbagh and Prime Minister Julie Rasmussen.';
    expect(heard(text)).toEqual([]);
  });

  it('has no speaker where nobody is named', () => {
    expect(heard('It was announced that the border would open.')).toEqual([
      reported(null, 'that the border would open'),
    ]);
  });

  it('has the speaker that “by” names', () => {
    expect(heard('She was told by a doctor that the scar would fade.')).toEqual([
      reported('a doctor', 'that the scar would fade'),
    ]);
  });
});
