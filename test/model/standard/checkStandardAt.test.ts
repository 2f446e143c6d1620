import { expect, test } from 'vitest';
import { checkStandardAt } from '../../../src/model/standard/checkStandardAt.ts';
import { vietnam2022 } from '../../../src/standards/vietnam/vietnam2022.ts';
import { untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

test('gives the standard back', () => {
  expect(checkStandardAt(vietnam2022, ['before'])).toBe(vietnam2022);
});

test('names a fault by the place of the standard', () => {
  const rules = { ...vietnam2022, rules: [] };
  const path = ['standards', 1, 'rules'];
  expectPovertyError(() => checkStandardAt(rules, ['standards', 1]), {
    code: 'invalidStandard',
    path,
    message: /^standards\[1\]\.rules: expected /,
  });
  expectPovertyError(() => checkStandardAt(untyped(null), ['after']), {
    code: 'missingValue',
    path: ['after'],
  });
});

test('passes on what somebody else throws', () => {
  const hostile = Object.defineProperty({ ...vietnam2022 }, 'rules', {
    get: () => {
      throw new RangeError('not today');
    },
  });
  expect(() => checkStandardAt(hostile, ['before'])).toThrow(RangeError);
});
