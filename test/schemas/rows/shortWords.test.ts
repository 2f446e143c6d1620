import { expect, test } from 'vitest';
import { householdFacts, personFacts } from '../../../src/model/household/facts.ts';
import { shortWords, unknownWords, yesNoWords } from '../../../src/schemas/rows/shortWords.ts';
import { plain } from '../../../src/schemas/rows/words.ts';

test('every value of every choice has its place in the table', () => {
  const facts = { area: ['rural', 'urban'], ...personFacts, ...householdFacts };
  for (const [fact, values] of Object.entries(facts)) {
    if (typeof values[0] === 'boolean') continue;
    expect(Object.keys(shortWords[fact as keyof typeof shortWords]), fact).toEqual(values);
  }
});

test('no word says two things', () => {
  for (const [fact, words] of Object.entries({ ...shortWords, yesNo: yesNoWords })) {
    const all = Object.values(words).flat().map(plain);
    expect(new Set(all).size, fact).toBe(all.length);
    for (const word of all) expect(unknownWords).not.toContain(word);
  }
});
