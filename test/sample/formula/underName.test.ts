import { describe, expect, test } from 'vitest';
import { PovertyError } from '../../../src/errors.ts';
import { underName } from '../../../src/sample/formula/underName.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

describe('what runs under a name', () => {
  test('gives its result, and its own errors as they are', () => {
    expect(underName('a', () => 7)).toBe(7);
    const other = new RangeError('too deep');
    expect(() =>
      underName('a', () => {
        throw other;
      }),
    ).toThrow(other);
  });

  test('keeps all of a refusal but the path', () => {
    const cause = new Error('below');
    const details = { path: ['weight', 2], expected: 'more', got: 'less', cause };
    const error = expectPovertyError(
      () =>
        underName('a', () => {
          throw new PovertyError('overflow', details);
        }),
      { code: 'overflow', path: ['a', 'weight', 2], message: 'expected more, got less' },
    );
    expect(error.cause).toBe(cause);
  });
});
