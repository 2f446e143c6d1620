import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decomposeBySource } from '../../../src/inequality/decomposition/decomposeBySource.ts';
import { decomposeGiniBySource } from '../../../src/inequality/decomposition/decomposeGiniBySource.ts';
import {
  type SourceShareOptions,
  sourceShare,
  sourceShareMeasure,
} from '../../../src/inequality/decomposition/sourceShare.ts';
import type { SourcesSample } from '../../../src/inequality/decomposition/sources/sourcesSample.ts';
import type { WelfareSample } from '../../../src/sample/welfareSample.ts';
import { untyped } from '../../support/badValues.ts';
import { checkMeasure } from '../../support/checkMeasure.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { expectInfluence, expectNear } from '../concentration/pairs.ts';
import { names, sourceRows, sourcesSample, twoSources, welfareOf } from './sourceRows.ts';

describe('the share of a source in inequality', () => {
  for (const attribution of ['covariance', 'gini'] as const) {
    describe(`by ${attribution}`, () => {
      checkMeasure<SourcesSample & WelfareSample, SourceShareOptions>({
        evaluate: sourceShare,
        bind: sourceShareMeasure,
        options: { source: 'one', attribution },
        sortable: false,
        sample: twoSources,
      });

      test('is that of the decomposition', () => {
        fc.assert(
          fc.property(sourceRows, (rows) => {
            const sample = sourcesSample(rows);
            const decompose = attribution === 'gini' ? decomposeGiniBySource : decomposeBySource;
            for (const [place, source] of names.entries()) {
              const { value } = sourceShare(sample, { source, attribution });
              const wanted = decompose(sample).sources[place]?.contributionShare ?? null;
              if (wanted === null) expect(value).toBe(null);
              else expectNear(value, wanted, 1, 1e-14);
            }
          }),
        );
      });

      test('has the influence that is its slope', () => {
        fc.assert(
          fc.property(sourceRows, fc.constantFrom(...names), (rows, source) => {
            // Where welfare hardly differs a share bends too fast for a numerical slope.
            const welfare = rows.map(welfareOf);
            fc.pre(Math.max(...welfare) - Math.min(...welfare) > 1);
            const weights = rows.map(({ weight }) => weight);
            expectInfluence(sourceShareMeasure({ source, attribution }), weights, (moved) =>
              sourcesSample(rows, moved),
            );
          }),
        );
      });
    });
  }

  test('says how it was made, also before it has a sample', () => {
    const measure = sourceShareMeasure({
      source: 'a',
      attribution: 'gini',
      outsideSupport: 'keep',
    });
    const wanted = { source: 'a', attribution: 'gini', outsideSupport: 'keep' };
    expect(measure).toMatchObject({ measure: 'sourceShare', conventions: wanted });
    const options = { source: 'a', attribution: 'gini', outsideSupport: 'keep' } as const;
    const sample = { sources: { a: [1, 2], b: [0, 3] } };
    expect(sourceShare(sample, options).conventions).toMatchObject(wanted);
    expect(measure.value(sample)).toBe(sourceShare(sample, options).value);
  });

  test.each([
    [{ source: 'c', attribution: 'gini' }, 'missingValue', ['sources', 'c']],
    [{ attribution: 'gini' }, 'missingValue', ['source']],
    [{ source: 'a' }, 'missingValue', ['attribution']],
    [{ source: 'a', attribution: 'shapley' }, 'unknownOption', ['attribution']],
    [
      { source: 'a', attribution: 'gini', outsideSupport: { floor: 1 } },
      'unknownOption',
      ['outsideSupport'],
    ],
    [
      { source: 'a', attribution: 'covariance', outsideSupport: 'omit' },
      'unknownOption',
      ['outsideSupport'],
    ],
    [{ source: 'a', attribution: 'gini' }, 'outsideSupport', ['welfare', 1]],
    [undefined, 'missingValue', ['options']],
  ] as const)('refuses %j with negative welfare', (options, code, path) => {
    const sample = { sources: { a: [1, -2], b: [0, 1] } };
    expectPovertyError(() => sourceShare(sample, untyped(options)), { code, path });
    expectPovertyError(() => sourceShareMeasure(untyped(options)).influence(sample), {
      code,
      path,
    });
  });
});
