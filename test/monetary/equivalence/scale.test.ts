import { describe, expect, test } from 'vitest';
import {
  type CountScale,
  countedAdults,
  isByAge,
  requireScale,
} from '../../../src/monetary/equivalence/scale.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

// OECD, What are equivalence scales? A couple, a couple with two children, a single parent of one, and
// children alone, of whom the first counts 1 (Statistics Finland).
test.each<[CountScale, readonly number[]]>([
  ['perHead', [1, 2, 4, 2, 3]],
  ['squareRoot', [1, Math.SQRT2, 2, Math.SQRT2, Math.sqrt(3)]],
  ['oecd', [1, 1.7, 2.7, 1.5, 2]],
  ['modifiedOecd', [1, 1.5, 2.1, 1.3, 1.6]],
  [{ elasticity: 0 }, [1, 1, 1, 1, 1]],
  [{ elasticity: 1 }, [1, 2, 4, 2, 3]],
  [{ elasticity: 0.75 }, [1, 2 ** 0.75, 4 ** 0.75, 2 ** 0.75, 3 ** 0.75]],
])('the equivalent adults by %o', (scale, wanted) => {
  const households = [
    [1, 0],
    [2, 0],
    [2, 2],
    [1, 1],
    [0, 3],
  ] as const;
  for (const [place, [adults, children]] of households.entries()) {
    expect(countedAdults(scale, adults, children)).toBeCloseTo(wanted[place] as number, 14);
  }
});

test('two scales tell adults and children apart', () => {
  const scales = [
    'perHead',
    'squareRoot',
    'oecd',
    'modifiedOecd',
    { elasticity: 1 },
    { table: [] },
  ];
  expect(scales.filter((scale) => isByAge(scale as CountScale))).toEqual(['oecd', 'modifiedOecd']);
});

describe('a scale', () => {
  test.each([
    'perHead',
    'squareRoot',
    'oecd',
    'modifiedOecd',
    { elasticity: 0 },
    { elasticity: 1 },
    { table: [] },
    { table: [{ value: 0 }] },
    { table: [{ fromAge: 0, belowAge: 15, sex: 'female', value: 0.5 }, { value: 1 }] },
    { table: [{ value: 0.5 }], firstAdult: { fromAge: 18, value: 1 } },
  ])('may be %o', (scale) => {
    expect(requireScale(deepFreeze(scale))).toEqual(scale);
  });

  test.each([
    ['nothing', undefined, 'missingValue', []],
    ['null', null, 'missingValue', []],
    ['another name', 'oxford', 'unknownOption', []],
    ['a key of Object.prototype', 'constructor', 'unknownOption', []],
    ['a number', 0.5, 'unknownOption', []],
    ['a list', [], 'invalidType', []],
    ['an empty record', {}, 'missingValue', ['elasticity']],
    ['a misspelled record', { theta: 1 }, 'unknownOption', ['theta']],
    ['a power above 1', { elasticity: 1.01 }, 'invalidNumber', ['elasticity']],
    ['a negative power', { elasticity: -0.1 }, 'invalidNumber', ['elasticity']],
    ['a table that is none', { table: {} }, 'invalidType', ['table']],
    ['both', { table: [], elasticity: 1 }, 'unknownOption', ['elasticity']],
    ['a row that is none', { table: [1] }, 'invalidType', ['table', 0]],
    ['a hole', { table: Array(1) }, 'missingValue', ['table', 0]],
    ['a row without a value', { table: [{ fromAge: 3 }] }, 'missingValue', ['table', 0, 'value']],
    ['a negative value', { table: [{ value: -1 }] }, 'invalidNumber', ['table', 0, 'value']],
    [
      'a negative age',
      { table: [{ fromAge: -1, value: 1 }] },
      'invalidNumber',
      ['table', 0, 'fromAge'],
    ],
    [
      'an empty span',
      { table: [{ fromAge: 5, belowAge: 5, value: 1 }] },
      'invalidNumber',
      ['table', 0, 'belowAge'],
    ],
    [
      'a span to 0',
      { table: [{ belowAge: 0, value: 1 }] },
      'invalidNumber',
      ['table', 0, 'belowAge'],
    ],
    ['another sex', { table: [{ sex: 'f', value: 1 }] }, 'unknownOption', ['table', 0, 'sex']],
    [
      'a misspelled row',
      { table: [{ toAge: 5, value: 1 }] },
      'unknownOption',
      ['table', 0, 'toAge'],
    ],
    ['a bare first adult', { table: [], firstAdult: 1 }, 'invalidType', ['firstAdult']],
    [
      'a first adult of no age',
      { table: [], firstAdult: { value: 1 } },
      'missingValue',
      ['firstAdult', 'fromAge'],
    ],
    [
      'a first adult who counts 0',
      { table: [], firstAdult: { fromAge: 18, value: 0 } },
      'invalidNumber',
      ['firstAdult', 'value'],
    ],
    [
      'a first adult with a sex',
      { table: [], firstAdult: { fromAge: 18, value: 1, sex: 'male' } },
      'unknownOption',
      ['firstAdult', 'sex'],
    ],
  ] as const)('is not %s', (_, scale, code, path) => {
    expectPovertyError(() => requireScale(scale), { code, path: ['scale', ...path] });
    expectPovertyError(() => requireScale(scale, ['x']), { code, path: ['x', ...path] });
  });
});
