import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileIndex } from '../../../../src/multidimensional/scoring/compileIndex.ts';
import { poorCondition } from '../../../../src/sql/measures/counting/poorCondition.ts';
import { anyIndex } from '../../../support/deprivationTables.ts';
import { evaluate } from './interpret.ts';

test('every pattern is poor just where the index itself says so, by whatever it identifies', () => {
  fc.assert(
    fc.property(anyIndex, (index) => {
      const compiled = compileIndex({ index });
      const condition = poorCondition(compiled);
      for (let pattern = 0; pattern < Math.min(512, 2 ** compiled.ids.length); pattern++) {
        const points = compiled.weightOf(pattern);
        const found = evaluate(condition, (name) =>
          name === 'points' ? BigInt(points) : BigInt((pattern >> Number(name.slice(1))) & 1),
        );
        expect(found).toBe(compiled.isPoor(pattern, points, compiled.denominator));
      }
    }),
  );
});
