import { expect, test } from 'vitest';
import { PovertyError } from '../../../src/errors.ts';
import { placed } from '../../../src/tabulate/measures/placed.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

test('what does not throw is given back', () => {
  expect(
    placed(
      (path) => path,
      () => 5,
    ),
  ).toBe(5);
});

test('an error has another path, and all else as it was', () => {
  const cause = new Error('below');
  const details = { path: ['welfare', 2], expected: 'more', got: 'less', cause };
  const call = () =>
    placed(
      (path) => ['table', ...path],
      () => {
        throw new PovertyError('overflow', details);
      },
    );
  const error = expectPovertyError(call, { code: 'overflow', path: ['table', 'welfare', 2] });
  expect([error.expected, error.got, error.cause]).toEqual(['more', 'less', cause]);
});

test('an error of another kind stays the same', () => {
  const other = new TypeError('a bug');
  const call = () =>
    placed(
      () => ['nowhere'],
      () => {
        throw other;
      },
    );
  expect(call).toThrow(other);
});
