import { describe, expect, test } from 'vitest';
import { requireWholeWeights } from '../../../src/monetary/order/requireWholeWeights.ts';
import { sortSample } from '../../../src/sample/sortSample.ts';
import type { SampleInput } from '../../../src/sample/welfareSample.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const welfare = [1, 2];
const values = [3, 4];

describe('weights that count one by one', () => {
  test.each<[string, SampleInput]>([
    ['no weights', { welfare }],
    ['frequencies', { welfare, weight: { kind: 'frequency', values } }],
    ['sizes of households', { welfare, weight: { kind: 'household-size', values } }],
    ['sizes beside the sample', { welfare, size: values }],
    ['frequencies and sizes', { welfare, weight: { kind: 'frequency', values }, size: values }],
    ['none, sorted', sortSample({ welfare })],
    ['frequencies, sorted', sortSample({ welfare, weight: { kind: 'frequency', values } })],
  ])('are %s', (_, sample) => {
    expect(() => requireWholeWeights(sample)).not.toThrow();
  });

  test.each<[string, SampleInput]>([
    ['a bare column', { welfare, weight: values }],
    ['a bare column of doubles', { welfare, weight: Float64Array.from(values) }],
    ['sampling weights', { welfare, weight: { kind: 'sampling', values } }],
    ['sampling weights and sizes', { welfare, weight: values, size: values }],
    ['sampling weights, sorted', sortSample({ welfare, weight: values })],
    ['sampling weights and sizes, sorted', sortSample({ welfare, weight: values, size: values })],
  ])('are not %s', (_, sample) => {
    expectPovertyError(() => requireWholeWeights(sample), {
      code: 'unknownOption',
      path: ['version'],
      message: `'replicationInvariant', or weights of kind 'frequency', got "original"`,
    });
  });

  test.each([undefined, null, [1], 'text', {}])('are not looked for in %j', (sample) => {
    expect(() => requireWholeWeights(sample as never)).not.toThrow();
  });
});
