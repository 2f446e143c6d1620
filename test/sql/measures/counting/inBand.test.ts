import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandTest } from '../../../../src/multidimensional/scoring/bandTest.ts';
import { compileIndex } from '../../../../src/multidimensional/scoring/compileIndex.ts';
import { newScorer } from '../../../../src/multidimensional/scoring/scorePatterns.ts';
import { inBand } from '../../../../src/sql/measures/counting/inBand.ts';
import { anyIndex, idsOf } from '../../../support/deprivationTables.ts';
import { evaluate } from './interpret.ts';

test('every pattern is in the bands that memory puts it in, by its score or by other columns', () => {
  fc.assert(
    fc.property(anyIndex, fc.boolean(), (given, own) => {
      const ids = idsOf(given);
      // Every indicator has the column of the one before, and the first one of its own.
      const columns = Object.fromEntries(ids.map((id, at) => [id, ids[at - 1] ?? 'other']));
      const bands = (given.bands ?? []).map((band) => (own ? { ...band, columns } : band));
      const index = { ...given, bands };
      const compiled = compileIndex({ index }, 'poor', own ? ['other'] : []);
      const score = newScorer(compiled);
      for (const band of bands) {
        const [isIn, condition] = [bandTest(compiled, band), inBand(compiled, band.id)];
        for (let pattern = 0; pattern < Math.min(256, 2 ** compiled.ids.length); pattern++) {
          const scored = score(pattern, 0);
          const found = evaluate(condition, (name) =>
            name === 'points'
              ? BigInt(compiled.weightOf(pattern))
              : BigInt((pattern >> Number(name.slice(1))) & 1),
          );
          expect(found).toBe(scored !== null && isIn(scored));
        }
      }
    }),
    { numRuns: 40 },
  );
});
