import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PovertyErrorCode } from '../../../../src/errors.ts';
import { checkFilter } from '../../../../src/model/plan/check/checkFilter.ts';
import type { RowFilter } from '../../../../src/model/plan/rowFilter.ts';
import { deepFreeze } from '../../../support/deepFreeze.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';
import { fullPlan } from '../../../support/plans.ts';

const at = ['where'];
const good: RowFilter = { column: 'a', is: 1 };

test('every form is taken', () => {
  const forms: readonly RowFilter[] = [
    ...[good, { column: '__proto__', is: '' }, { column: 'a', is: false }],
    ...[
      { column: 'a', isOneOf: ['', 'x', 'x'] },
      { column: 'a', isOneOf: [true] },
    ],
    ...[
      { column: 'a', atLeast: 0 },
      { column: 'a', above: 5, below: -5 },
    ],
    ...[{ column: 'a', known: true }, { all: [] }, { any: [good, good] }, { not: good }],
  ];
  for (const form of forms) expect(() => checkFilter(deepFreeze(form), at)).not.toThrow();
  expect(() => checkFilter(fullPlan.where, at)).not.toThrow();
});

const faults: readonly (readonly [unknown, PovertyErrorCode, ...(string | number)[]])[] = [
  [null, 'missingValue'],
  ['a = 1; DROP TABLE x; --', 'invalidType'],
  [[good], 'invalidType'],
  [{}, 'missingValue'],
  [{ column: 'a' }, 'missingValue'],
  [{ is: 1 }, 'missingValue', 'column'],
  [{ column: '', is: 1 }, 'invalidType', 'column'],
  [{ column: 5, known: true }, 'invalidType', 'column'],
  [{ column: 'a', equals: 1 }, 'unknownOption', 'equals'],
  [JSON.parse('{"column":"a","is":1,"__proto__":{}}'), 'unknownOption', '__proto__'],
  [{ column: 'a', is: 1, known: true }, 'invalidPlan'],
  [{ column: 'a', is: 1, atLeast: 1 }, 'invalidPlan'],
  [{ all: [], any: [] }, 'invalidPlan'],
  [{ column: 'a', all: [good] }, 'unknownOption', 'column'],
  [{ column: 'a', not: good }, 'unknownOption', 'column'],
  [{ column: 'a', is: null }, 'missingValue', 'is'],
  [{ column: 'a', is: [1] }, 'invalidType', 'is'],
  [{ column: 'a', isOneOf: 'x' }, 'invalidType', 'isOneOf'],
  [{ column: 'a', isOneOf: [] }, 'invalidPlan', 'isOneOf'],
  [{ column: 'a', isOneOf: [null] }, 'missingValue', 'isOneOf', 0],
  [{ column: 'a', isOneOf: [1, undefined] }, 'missingValue', 'isOneOf', 1],
  [{ column: 'a', isOneOf: [1, 2, '3'] }, 'invalidType', 'isOneOf', 2],
  [{ column: 'a', isOneOf: [true, 1] }, 'invalidType', 'isOneOf', 1],
  [{ column: 'a', atLeast: '1' }, 'invalidType', 'atLeast'],
  [{ column: 'a', above: null }, 'missingValue', 'above'],
  [{ column: 'a', atLeast: 1, below: true }, 'invalidType', 'below'],
  [{ column: 'a', known: 1 }, 'invalidType', 'known'],
  [{ column: 'a', known: null }, 'missingValue', 'known'],
  [{ all: good }, 'invalidType', 'all'],
  [{ any: [good, { not: { all: [{}] } }] }, 'missingValue', 'any', 1, 'not', 'all', 0],
  [{ not: null }, 'missingValue', 'not'],
];

test.each(faults.map(([filter, code, ...steps]) => ({ filter, code, steps })))(
  '$filter is refused ($code)',
  ({ filter, code, steps }) => {
    expectPovertyError(() => checkFilter(filter, at), { code, path: [...at, ...steps] });
  },
);

test('conditions are nested at most 64 deep', () => {
  const nested = (depth: number): RowFilter => (depth === 1 ? good : { not: nested(depth - 1) });
  expect(() => checkFilter(nested(64), at)).not.toThrow();
  expectPovertyError(() => checkFilter(nested(65), at), {
    code: 'invalidPlan',
    path: [...at, ...new Array<string>(64).fill('not')],
  });
  const list = (depth: number): RowFilter => (depth === 1 ? good : { any: [list(depth - 1)] });
  expect(() => checkFilter(list(64), at)).not.toThrow();
  expect(() => checkFilter(list(65), at)).toThrow();
});

test('a condition within others is refused wherever it is faulty', () => {
  const { tree } = fc.letrec<{ tree: RowFilter }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.constant(good),
      fc.record({ all: fc.array(tie('tree'), { maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('tree'), { maxLength: 3 }) }),
      fc.record({ not: tie('tree') }),
    ),
  }));
  fc.assert(
    fc.property(tree, (filter) => {
      expect(() => checkFilter(deepFreeze(filter), at)).not.toThrow();
      const text = JSON.stringify(filter);
      const faulty: unknown = JSON.parse(text.replaceAll('"is":1', '"is":null'));
      if (text.includes('"is":1')) expect(() => checkFilter(faulty, at)).toThrow();
    }),
  );
});
