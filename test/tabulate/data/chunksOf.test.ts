import { describe, expect, test } from 'vitest';
import { chunksOf } from '../../../src/tabulate/data/chunksOf.ts';
import { untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { arrowOf } from './forms.ts';

describe('one part', () => {
  test('a list is one of rows, whatever stands in it', () => {
    for (const rows of [[], [{ a: 1 }], [{ a: [1, 2] }], Object.freeze([{}])]) {
      const found = chunksOf(rows);
      expect(found.kind === 'one' && found.chunk).toBe(rows);
    }
  });

  test('a record is one of columns', () => {
    const columns = { a: [1, 2] };
    const found = chunksOf(columns);
    expect(found.kind === 'one' && found.chunk).toBe(columns);
    expect(chunksOf(Object.create(null)).kind).toBe('one');
  });

  test('a table of Arrow is one, though it is an iterable of its rows', () => {
    const table = { ...arrowOf({}, 0), [Symbol.iterator]: () => [{}][Symbol.iterator]() };
    const found = chunksOf(table);
    expect(found.kind === 'one' && found.chunk).toBe(table);
  });

  test('columns are not taken for methods by their names', () => {
    const columns = Object.fromEntries(['getChild', 'then', 'codes'].map((name) => [name, [1]]));
    expect(chunksOf(columns)).toEqual({ kind: 'one', chunk: columns });
  });
});

describe('several parts', () => {
  test('come from a generator or any other iterable', () => {
    function* parts() {
      yield [{ a: 1 }];
      yield { a: [2] };
    }
    const found = chunksOf(parts());
    expect(found.kind === 'several' && [...found.chunks]).toEqual([[{ a: 1 }], { a: [2] }]);
    expect(chunksOf(new Set([[{ a: 1 }]])).kind).toBe('several');
  });

  test('arrive from an async one', async () => {
    async function* parts() {
      yield [{ a: 1 }];
    }
    const found = chunksOf(parts());
    if (found.kind !== 'arriving') throw new Error(found.kind);
    const chunks = [];
    for await (const chunk of found.chunks) chunks.push(chunk);
    expect(chunks).toEqual([[{ a: 1 }]]);
  });

  test('what is both arrives', () => {
    const both = {
      [Symbol.iterator]: () => [][Symbol.iterator](),
      async *[Symbol.asyncIterator]() {},
    };
    expect(chunksOf(both).kind).toBe('arriving');
  });
});

test.each([
  ['undefined', undefined, 'missingValue'],
  ['null', null, 'missingValue'],
  ['a text', 'rows', 'invalidType'],
  ['a number', 3, 'invalidType'],
  ['a function', () => [], 'invalidType'],
  ['a column', new Float64Array(2), 'invalidType'],
  ['bytes', new DataView(new ArrayBuffer(2)), 'invalidType'],
] as const)('%s is refused', (_, data, code) => {
  expectPovertyError(() => chunksOf(untyped(data)), { code, path: ['data'] });
});

test('a promise is refused with its remedy', () => {
  expectPovertyError(() => chunksOf(untyped(Promise.resolve([]))), {
    code: 'invalidType',
    path: ['data'],
    message: /await/,
  });
});
