import { describe, expect, test } from 'vitest';
import type { ErrorPath, PovertyErrorCode } from '../../../src/errors.ts';
import type { Identification } from '../../../src/model/multidimensional/multidimensionalIndex.ts';
import { withoutIndicators } from '../../../src/multidimensional/weights/withoutIndicators.ts';
import { globalMpi } from '../../../src/standards/multidimensional/globalMpi.ts';
import { countries, indexOf } from '../../golden/ophi-2024/tables.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const index = deepFreeze({
  id: 'three',
  dimensions: [
    { id: 'health', indicators: [{ id: 'nutrition', weight: '1/3' }] },
    {
      id: 'home',
      indicators: [
        { id: 'water', weight: '1/6' },
        { id: 'roof', weight: '1/3' },
        { id: 'power', weight: '1/6' },
      ],
    },
  ],
  cutoff: '1/3',
});

const weightsOf = ({ dimensions }: Pick<typeof index, 'dimensions'>) =>
  dimensions.flatMap(({ indicators }) => indicators.map(({ id, weight }) => [id, weight]));

test('each country of the global index that lacks indicators has the index its figures come from', () => {
  const ids = globalMpi.dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  const plain = { ...globalMpi, bands: (globalMpi.bands ?? []).filter((band) => !band.columns) };
  let lacking = 0;
  for (const country of countries) {
    const has = country.indicators.map(({ id }) => id);
    const gone = ids.filter((id) => !has.includes(id));
    if (gone.length > 0) lacking += 1;
    const found = withoutIndicators(plain, { indicators: gone, share: 'dimension' });
    expect(found, country.country).toEqual(indexOf(country));
  }
  expect(lacking).toBeGreaterThan(0);
});

test('the others of the dimension take over the weight, or all others do', () => {
  const indicators = ['roof'];
  expect(weightsOf(withoutIndicators(index, { indicators, share: 'dimension' }) as never)).toEqual([
    ['nutrition', '1/3'],
    ['water', '1/3'],
    ['power', '1/3'],
  ]);
  expect(weightsOf(withoutIndicators(index, { indicators, share: 'index' }) as never)).toEqual([
    ['nutrition', '1/2'],
    ['water', '1/4'],
    ['power', '1/4'],
  ]);
});

test('a dimension that has lost everything gives its weight to the others', () => {
  const found = withoutIndicators(index, { indicators: ['nutrition'], share: 'dimension' });
  expect(weightsOf(found as never)).toEqual([
    ['water', '1/4'],
    ['roof', '1/2'],
    ['power', '1/4'],
  ]);
  expect(found.dimensions.map(({ id }) => id)).toEqual(['home']);
});

test('whole-number weights become fractions', () => {
  const whole = {
    id: 'whole',
    dimensions: [{ id: 'all', indicators: ['a', 'b', 'c'].map((id) => ({ id, weight: 1 })) }],
  };
  const found = withoutIndicators(whole, { indicators: ['c'], share: 'index' });
  expect(weightsOf(found as never)).toEqual([
    ['a', '1/2'],
    ['b', '1/2'],
  ]);
});

test('bands lose the columns of what is left out', () => {
  const columns = { nutrition: 'n2', water: 'w2', roof: 'r2', power: 'p2' };
  const banded = {
    ...index,
    bands: [
      { id: 'severe', from: '1/2' },
      { id: 'dire', from: '1/3', columns },
    ],
  };
  const { bands } = withoutIndicators(banded, { indicators: ['power'], share: 'dimension' });
  expect(bands).toEqual([
    { id: 'severe', from: '1/2' },
    { id: 'dire', from: '1/3', columns: { nutrition: 'n2', water: 'w2', roof: 'r2' } },
  ]);
});

test('what cannot be left out is refused', () => {
  type Options = Parameters<typeof withoutIndicators>[1];
  const refused = (options: Options, code: PovertyErrorCode, path: ErrorPath) =>
    expectPovertyError(() => withoutIndicators(index, options), { code, path });
  refused({ indicators: ['floor'], share: 'index' }, 'unknownOption', ['indicators', 0]);
  refused({ indicators: ['roof'] } as never, 'missingValue', ['share']);
  const all = ['nutrition', 'water', 'roof', 'power'];
  refused({ indicators: all, share: 'index' }, 'invalidIndex', ['indicators']);
  refused({ indicators: all, share: 'dimension' }, 'invalidIndex', ['indicators']);
  const anyOf = [{ id: 'home', indicators: ['water', 'roof'], atLeast: 2 }];
  const { cutoff: _, ...structure } = index;
  const named = { ...structure, identification: { kind: 'conditions', anyOf } } as const;
  expectPovertyError(() => withoutIndicators(named, { indicators: ['roof'], share: 'index' }), {
    code: 'invalidIndex',
    path: ['index', 'identification', 'anyOf', 0, 'indicators', 1],
  });
});

describe('an identification that does not go by the score', () => {
  const { cutoff: _, ...structure } = index;
  const without = (identification: Identification, ...indicators: string[]) =>
    withoutIndicators({ ...structure, identification }, { indicators, share: 'index' });
  const dimensions = (within: 'any' | 'all') =>
    ({ kind: 'dimensions', atLeast: 1, within }) as const;

  test.each<[string, Identification, string]>([
    ['by all indicators', { kind: 'intersection' }, 'roof'],
    ['by whole dimensions', dimensions('all'), 'roof'],
    ['by dimensions, one of which is gone', dimensions('any'), 'nutrition'],
  ])('is refused where it would mean something else: %s', (_, identification, indicator) => {
    expectPovertyError(() => without(identification, indicator), {
      code: 'invalidIndex',
      path: ['index', 'identification'],
      message: 'does not change with the indicators left out',
    });
    expect(without(identification).identification).toEqual(identification);
  });

  test.each<[string, Identification, string]>([
    ['by any indicator', { kind: 'union' }, 'nutrition'],
    ['by any of a dimension that stays', dimensions('any'), 'roof'],
    [
      'by conditions on others',
      { kind: 'conditions', anyOf: [{ id: 'wet', indicators: ['water'], atLeast: 1 }] },
      'roof',
    ],
  ])('stays where it means the same: %s', (_, identification, indicator) => {
    const found = without(identification, indicator);
    expect(found.identification).toEqual(identification);
    expect(weightsOf(found as never).map(([id]) => id)).not.toContain(indicator);
  });
});
