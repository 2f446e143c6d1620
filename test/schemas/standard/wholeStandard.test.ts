import { expect, test } from 'vitest';
import { wholeStandard } from '../../../src/schemas/standard/wholeStandard.ts';
import { vietnam2022 } from '../../../src/standards/vietnam/vietnam2022.ts';

test('a standard that holds together has no issue', () => {
  const issues: never[] = [];
  wholeStandard({ value: vietnam2022, issues });
  expect(issues).toEqual([]);
});

test('what checkStandard refuses is reported at its place with its code', () => {
  const issues: object[] = [];
  wholeStandard({ value: { ...vietnam2022, rules: [] }, issues: issues as never[] });
  expect(issues).toMatchObject([
    { code: 'custom', path: ['rules'], params: { povertyError: 'invalidStandard' } },
  ]);
});

test('another error is not hidden', () => {
  const broken = { ...vietnam2022 };
  Object.defineProperty(broken, 'rules', {
    get: () => {
      throw new RangeError('not ours');
    },
  });
  expect(() => wholeStandard({ value: broken, issues: [] })).toThrow(RangeError);
});
