import { describe, expect, test } from 'vitest';
import { PovertyError, povertyErrorCodes } from '../src/errors.ts';

const details = { path: ['parts', 3, 'poor'], expected: 'a whole number', got: '-1' };

describe('PovertyError', () => {
  test('is an error with a name, a code and a stack', () => {
    const error = new PovertyError('invalidCount', details);
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(PovertyError);
    expect(error.name).toBe('PovertyError');
    expect(error.code).toBe('invalidCount');
    expect(error.stack).toContain('errors.test.ts');
    expect(String(error)).toBe('PovertyError: parts[3].poor: expected a whole number, got -1');
  });

  test.each([
    [[], 'expected x, got y'],
    [['total'], 'total: expected x, got y'],
    [[0], '[0]: expected x, got y'],
    [['from', 'income', 'amount'], 'from.income.amount: expected x, got y'],
    [[2, 'weights', 7], '[2].weights[7]: expected x, got y'],
  ])('names the place %j before the expectation', (path, message) => {
    const error = new PovertyError('invalidType', { path, expected: 'x', got: 'y' });
    expect(error.message).toBe(message);
  });

  test('takes the first number of the path for the row', () => {
    const rowOf = (path: (string | number)[]) =>
      new PovertyError('invalidType', { ...details, path }).row;
    expect(rowOf(['parts', 3, 'cells', 5])).toBe(3);
    expect(rowOf([0])).toBe(0);
    expect(rowOf(['total'])).toBeNull();
    expect(rowOf([])).toBeNull();
  });

  test('keeps the cause, and has none where none was given', () => {
    const cause = new RangeError('too big');
    expect(new PovertyError('invalidNumber', { ...details, cause }).cause).toBe(cause);
    expect(new PovertyError('invalidNumber', { ...details, cause: null }).cause).toBeNull();
    expect(new PovertyError('invalidNumber', details)).not.toHaveProperty('cause');
  });

  test('becomes a plain record in JSON, without stack and cause', () => {
    const error = new PovertyError('invalidCount', { ...details, cause: new Error('secret') });
    expect(JSON.parse(JSON.stringify({ error }))).toEqual({
      error: {
        name: 'PovertyError',
        code: 'invalidCount',
        message: 'parts[3].poor: expected a whole number, got -1',
        path: ['parts', 3, 'poor'],
        row: 3,
        expected: 'a whole number',
        got: '-1',
      },
    });
  });
});

test('every code is a camel-case word with a sentence that explains it', () => {
  for (const [code, sentence] of Object.entries(povertyErrorCodes)) {
    expect(code).toMatch(/^[a-z]+([A-Z][a-z]+)*$/);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
  }
});
