import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Identification } from '../../../src/model/multidimensional/multidimensionalIndex.ts';
import { identificationText } from '../../../src/multidimensional/scoring/identificationText.ts';

const textOf = (identification?: Identification): string =>
  identificationText({
    id: 'x',
    dimensions: [],
    ...(identification === undefined ? {} : { identification }),
  });

test('a rule that is its name is that name; the score is the rule where none is named', () => {
  expect(textOf()).toBe('score');
  for (const kind of ['score', 'union', 'intersection'] as const) {
    expect(textOf({ kind })).toBe(kind);
  }
});

test('a number of dimensions says how many and how', () => {
  expect(textOf({ kind: 'dimensions', atLeast: 2, within: 'any' })).toBe(
    'dimensions: 2 or more, by any of their indicators',
  );
  expect(textOf({ kind: 'dimensions', atLeast: 3, within: 'all' })).toBe(
    'dimensions: 3 or more, by all of their indicators',
  );
});

test('conditions are named one by one, their indicators in the order of their ids', () => {
  const anyOf = [
    { id: 'sick', indicators: ['nutrition'], atLeast: 1 },
    { id: 'unhoused', indicators: ['water', 'roof', 'floor'], atLeast: 2 },
  ];
  expect(textOf({ kind: 'conditions', anyOf })).toBe(
    'conditions: "sick" (1 or more of "nutrition") or "unhoused" (2 or more of "floor", "roof", "water")',
  );
  expect(anyOf[1]?.indicators).toEqual(['water', 'roof', 'floor']);
});

/** Ids that look like the text around them. */
const anyId = fc.constantFrom('a', 'b', 'a", "b', '") or "a', '"', '\\', '1 or more of');
const anyRule: fc.Arbitrary<Identification> = fc.oneof(
  fc.constantFrom<Identification>({ kind: 'score' }, { kind: 'union' }, { kind: 'intersection' }),
  fc.record({
    kind: fc.constant('dimensions' as const),
    atLeast: fc.integer({ min: 1, max: 3 }),
    within: fc.constantFrom('any' as const, 'all' as const),
  }),
  fc.record({
    kind: fc.constant('conditions' as const),
    anyOf: fc.array(
      fc.record({
        id: anyId,
        indicators: fc.uniqueArray(anyId, { minLength: 1, maxLength: 3 }),
        atLeast: fc.integer({ min: 1, max: 2 }),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  }),
);

/** What a rule says, without the order of the indicators of a condition. */
const meaning = (rule: Identification) =>
  rule.kind === 'conditions'
    ? rule.anyOf.map(({ id, indicators, atLeast }) => [id, new Set(indicators), atLeast])
    : { ...rule };

test('two rules share a text only if they are the same', () => {
  fc.assert(
    fc.property(anyRule, anyRule, (first, second) => {
      if (textOf(first) === textOf(second)) expect(meaning(first)).toEqual(meaning(second));
      else expect(meaning(first)).not.toEqual(meaning(second));
    }),
  );
});
