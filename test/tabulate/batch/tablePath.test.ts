import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../../src/model/plan/checkPlan.ts';
import type { Plan } from '../../../src/model/plan/plan.ts';
import type { PlanIndicator } from '../../../src/model/plan/planIndicator.ts';
import { tablePath } from '../../../src/tabulate/batch/tablePath.ts';
import type { TableBlock } from '../../../src/tabulate/data/tableBlock.ts';
import { bindChecked } from '../../../src/tabulate/measures/bindPlan.ts';
import type { BoundWelfare } from '../../../src/tabulate/measures/boundIndicator.ts';
import { tabulate } from '../../../src/tabulate/tabulate.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

const block = { rowAt: (place: number) => 1000 + place } as TableBlock;

function pathOf(path: readonly (string | number)[], indicator: object, rest: object = {}) {
  const plan = checkPlan({
    version: 1,
    welfare: 'income',
    indicators: [{ id: 'other', measure: 'giniIndex' }, indicator],
    ...rest,
  });
  const bound = bindChecked(plan)[1] as BoundWelfare;
  return tablePath(path, bound, plan, block, Uint32Array.of(5, 8, 13));
}

const gini = { id: 'gini', measure: 'giniIndex' };
const poor = { id: 'poor', measure: 'povertyHeadcount' };
const tax = { id: 'tax', measure: 'kakwaniIndex', tax: 'paid' };
const spread = { id: 'spread', measure: 'concentrationIndex', variable: 'spent' };
const groups = { id: 'groups', measure: 'betweenGroupShare', by: 'class', alpha: 1 };
const byClass = { kind: 'byGroup', by: 'class', amounts: [{ label: 'a', amount: 1 }] };
const weighted = { weight: { kind: 'sampling', column: 'w' } };
const relative = { kind: 'relative', of: 'mean', share: 0.5 };

test.each([
  [['welfare', 2], gini, {}, ['income', 1013]],
  [['welfare', 2], { ...gini, column: 'spent' }, {}, ['spent', 1013]],
  [['welfare'], gini, {}, ['income']],
  [['line', 0], { ...poor, line: { kind: 'column', column: 'z' } }, {}, ['z', 1005]],
  [['line', 1], { ...poor, line: byClass }, {}, ['class', 1008]],
  [['line'], { ...poor, line: relative }, {}, ['indicators', 1, 'line']],
  [['tax', 1], tax, {}, ['paid', 1008]],
  [['variable', 1], spread, {}, ['spent', 1008]],
  [['by', 'class', 1], groups, {}, ['class', 1008]],
  [['weight'], gini, weighted, ['w']],
  [['weight'], gini, { size: 'members' }, ['members']],
  [['bandwidth'], gini, {}, ['indicators', 1, 'bandwidth']],
] as const)('%j of %j', (path, indicator, rest, expected) => {
  expect(pathOf(path, indicator, rest)).toEqual(expected);
});

describe('a row that a measure refuses has its column and its row in the table', () => {
  const rows = [
    { kept: false, income: null, class: 'b', z: 1, paid: 0, spent: 1, wage: 9, w: 1 },
    { kept: true, income: 10, class: 'a', z: 1, paid: 0, spent: 1, wage: 10, w: 1 },
    { kept: true, income: -5, class: 'b', z: 0, paid: null, spent: null, wage: 3, w: 1 },
  ];
  const refusal =
    (indicator: object, rest: Partial<Plan> = {}) =>
    () =>
      tabulate(rows, {
        version: 1,
        welfare: 'income',
        by: ['class'],
        totals: 'none',
        where: { column: 'kept', is: true },
        indicators: [indicator as PlanIndicator],
        ...rest,
      });

  test.each([
    ['outside the support', gini, 'outsideSupport', ['income', 2]],
    ['a line of 0', { ...poor, line: { kind: 'column', column: 'z' } }, 'invalidNumber', ['z', 2]],
    ['a label without a line', { ...poor, line: byClass }, 'missingValue', ['class', 2]],
    ['a tax that is missing', { ...tax, outsideSupport: 'omit' }, 'missingValue', ['paid', 2]],
    ['a variable that is missing', spread, 'missingValue', ['spent', 2]],
    [
      'sources that do not add up',
      {
        id: 'source',
        measure: 'sourceShare',
        sources: ['wage'],
        source: 'wage',
        attribution: 'covariance',
      },
      'invalidNumber',
      ['income', 2],
    ],
  ] as const)('%s', (_name, indicator, code, path) => {
    expectPovertyError(refusal(indicator), { code, path });
  });

  test('welfare that is missing', () => {
    const all = refusal({ id: 'mean', measure: 'meanWelfare' }, { where: { all: [] } });
    expectPovertyError(all, { code: 'missingValue', path: ['income', 0] });
  });
});
