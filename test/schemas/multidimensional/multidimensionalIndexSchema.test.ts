import { expect, test } from 'vitest';
import * as z from 'zod';
import { PovertyError } from '../../../src/errors.ts';
import { checkMultidimensionalIndex } from '../../../src/model/multidimensional/checkMultidimensionalIndex.ts';
import type { MultidimensionalIndex } from '../../../src/model/multidimensional/multidimensionalIndex.ts';
import { multidimensionalIndexSchema } from '../../../src/schemas/multidimensional/multidimensionalIndexSchema.ts';
import { globalMpi } from '../../../src/standards/multidimensional/globalMpi.ts';
import { allIndices } from '../../support/indices.ts';
import { changed, expectEachFault, expectFaults, expectGood } from '../../support/schemas.ts';

const bare: MultidimensionalIndex = {
  id: 'bare',
  dimensions: [
    { id: 'living', indicators: [{ id: 'water', weight: 1 }] },
    { id: '__proto__', indicators: [{ id: 'constructor', weight: 2 }] },
  ],
};

test('every index of the package is one', () => {
  expectGood(multidimensionalIndexSchema, ...allIndices);
});

test('what may be left out may be left out', () => {
  expectGood(multidimensionalIndexSchema, bare, {
    ...bare,
    identification: { kind: 'dimensions', atLeast: 2, within: 'all' },
  });
});

test('each faulty field is named', () => {
  expectEachFault(multidimensionalIndexSchema, globalMpi, [
    ['id', '', 'invalidType'],
    ['name.en', undefined, 'missingValue'],
    ['unit', 'family', 'unknownOption'],
    ['place', 15, 'invalidType'],
    ['dimensions', undefined, 'missingValue'],
    ['dimensions.0.indicators.0.weight', 'a sixth', 'invalidNumeral'],
    ['dimensions.0.indicators.0.weight', undefined, 'missingValue'],
    ['dimensions.0.indicators.0.deprivedWhen', 'hungry', 'invalidType'],
    ['dimensions.0.indicators.0.wieght', '1/6', 'unknownField'],
    ['cutoff', 'a third', 'invalidNumeral'],
    ['identification', { kind: 'most' }, 'unknownOption', 'identification.kind'],
    ['bands.2.columns.assets', 5, 'invalidType'],
    ['sources.0.issued', '4 July 2024', 'invalidDate'],
    ['provenance.confidence', 'sure', 'unknownOption'],
    ['severe', '1/2', 'unknownField'],
  ]);
});

test.each<[name: string, change: readonly [string, unknown], path: string, code: string]>([
  [
    'weights that do not sum to 1',
    ['dimensions.0.indicators.0.weight', '0.166'],
    'dimensions',
    'invalidIndex',
  ],
  [
    'a double for a sixth',
    ['dimensions.0.indicators.0.weight', 1 / 6],
    'dimensions.0.indicators.0.weight',
    'inexactNumber',
  ],
  [
    'a weight of 0',
    ['dimensions.0.indicators.0.weight', 0],
    'dimensions.0.indicators.0.weight',
    'invalidIndex',
  ],
  [
    'an indicator in two dimensions',
    ['dimensions.1.indicators.0.id', 'nutrition'],
    'dimensions.1.indicators.0.id',
    'invalidIndex',
  ],
  ['a cut-off of 0', ['cutoff', 0], 'cutoff', 'invalidIndex'],
  ['a cut-off above 1', ['cutoff', '101%'], 'cutoff', 'invalidIndex'],
  ['a double for a third', ['cutoff', 1 / 3], 'cutoff', 'inexactNumber'],
  ['a band that ends before it begins', ['bands.0.below', '1/5'], 'bands.0.below', 'invalidIndex'],
  ['a band twice', ['bands.1.id', 'vulnerable'], 'bands.1.id', 'invalidIndex'],
  [
    'an indicator without a stricter column',
    ['bands.2.columns.assets', undefined],
    'bands.2.columns.assets',
    'missingValue',
  ],
  [
    'more dimensions than there are',
    ['identification', { kind: 'dimensions', atLeast: 4, within: 'any' }],
    'identification.atLeast',
    'invalidIndex',
  ],
])(
  '%s: refused as checkMultidimensionalIndex does, at the same place',
  (_, [at, to], path, code) => {
    const value = changed(globalMpi, at, to);
    const refusal = refusalOf(value as MultidimensionalIndex);
    expect([refusal?.code, refusal?.path.join('.')]).toEqual([code, path]);
    expectFaults(multidimensionalIndexSchema, value, { [path]: code });
  },
);

function refusalOf(index: MultidimensionalIndex): PovertyError | null {
  try {
    checkMultidimensionalIndex(index);
    return null;
  } catch (error) {
    return error instanceof PovertyError ? error : null;
  }
}

test('its JSON Schema refuses unknown fields in every part', () => {
  expect(z.toJSONSchema(multidimensionalIndexSchema)).toMatchObject({
    required: ['id', 'dimensions'],
    additionalProperties: false,
    properties: {
      unit: { enum: ['household', 'person'] },
      dimensions: {
        items: {
          required: ['id', 'indicators'],
          additionalProperties: false,
          properties: { indicators: { items: { required: ['id', 'weight'] } } },
        },
      },
      bands: { items: { properties: { columns: { additionalProperties: { type: 'string' } } } } },
    },
  });
});
