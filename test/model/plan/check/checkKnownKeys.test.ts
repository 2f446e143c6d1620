import { expect, test } from 'vitest';
import { checkKnownKeys, type KeyTree } from '../../../../src/model/plan/check/checkKnownKeys.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';

const tree: KeyTree = { id: null, parts: { id: null, name: { vi: null } }, names: null };

test('records and lists within have the keys of their kind', () => {
  const value = { id: 1, parts: [{ id: { any: 1 } }, { name: { vi: 'a' } }], names: { any: 1 } };
  expect(() => checkKnownKeys(value, tree, [])).not.toThrow();
});

test('what is not there or of another kind is left alone', () => {
  for (const value of [null, 5, 'a', [], [null, 5], {}, { parts: 5 }, { parts: { id: 1 } }]) {
    expect(() => checkKnownKeys(value, tree, [])).not.toThrow();
  }
});

test('another key is told by its path', () => {
  const faults: readonly (readonly [unknown, ...(string | number)[]])[] = [
    [{ ids: 1 }, 'ids'],
    [{ parts: [{}, { names: 1 }] }, 'parts', 1, 'names'],
    [{ parts: { name: { en: 1 } } }, 'parts', 'name', 'en'],
    [JSON.parse('{"parts":[{"__proto__":1}]}'), 'parts', 0, '__proto__'],
    [{ parts: [{ toString: 1 }] }, 'parts', 0, 'toString'],
  ];
  for (const [value, ...path] of faults) {
    expectPovertyError(() => checkKnownKeys(value, tree, ['x']), {
      code: 'unknownOption',
      path: ['x', ...path],
    });
  }
});
