import { expect, test } from 'vitest';
import type { Plan } from '../../../src/model/plan/plan.ts';
import { countedBy } from '../../../src/tabulate/measures/countedBy.ts';

const plan: Plan = { version: 1, indicators: [] };
const sampling = { kind: 'sampling', column: 'w' } as const;

test.each([
  [{}, null, 'none'],
  [{ rowUnit: 'household' }, 'household', 'none'],
  [{ weight: sampling, rowUnit: 'person' }, 'person', 'sampling'],
  [{ weight: { kind: 'frequency', column: 'w' } }, null, 'frequency'],
  [{ weight: { kind: 'household-size', column: 'n' } }, 'person', 'household-size'],
  [{ weight: sampling, size: 'n' }, 'person', 'sampling × household-size'],
  [{ size: 'n', rowUnit: 'household' }, 'person', 'household-size'],
] as const)('a plan with %j', (changes, unit, weighting) => {
  expect(countedBy({ ...plan, ...changes })).toEqual({ unit, weighting });
});
