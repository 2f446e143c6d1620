import { expect, test } from 'vitest';
import { type ErrorPath, PovertyError, type PovertyErrorCode } from '../../../src/errors.ts';
import { checkPlan } from '../../../src/model/plan/checkPlan.ts';
import type { Plan } from '../../../src/model/plan/plan.ts';
import { vietnam2022 } from '../../../src/standards/vietnam/vietnam2022.ts';
import { badRecords } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { allIndices } from '../../support/indices.ts';
import { allPlans, fullPlan, headcountPlan } from '../../support/plans.ts';
import { changed } from '../../support/schemas.ts';
import { allStandards } from '../../support/standards.ts';

const refused = (plan: unknown, code: PovertyErrorCode, ...path: ErrorPath) =>
  expectPovertyError(() => checkPlan(plan), { code, path });

test.each(allPlans)(
  'the plan of %s is one, before and after JSON, and is given as a copy',
  (_, plan) => {
    const checked = checkPlan(plan);
    expect(checked).toStrictEqual(plan);
    expect(checked).not.toBe(plan);
    const parsed: unknown = JSON.parse(JSON.stringify(plan));
    expect(checkPlan(parsed)).toStrictEqual(plan);
    expect(checkPlan(checked)).toStrictEqual(plan);
  },
);

test('what happens to the plan later does not change what was checked', () => {
  const mine = structuredClone(headcountPlan) as { welfare: string };
  const checked = checkPlan(mine);
  mine.welfare = 'consumption';
  expect(checked.welfare).toBe('income');
});

test('every index and every standard of the package can be in a plan', () => {
  for (const index of allIndices) {
    const unit = index.unit === undefined ? {} : { rowUnit: index.unit };
    const indicators = [{ id: 'H', measure: 'uncensoredHeadcount', indicator: first(index) }];
    expect(
      checkPlan({ version: 1, ...unit, multidimensional: { index }, indicators }),
    ).toBeTruthy();
  }
  for (const standard of [...allStandards, vietnam2022]) {
    const classification = { standard, area: 'area', income: 'income' };
    const indicators = [
      { id: 'a', measure: 'standardDeprivationShare', indicator: first(standard) },
    ];
    expect(checkPlan({ version: 1, classification, indicators })).toBeTruthy();
  }
});

test.each(badRecords)('%s is no plan', (_, value, code) => {
  expectPovertyError(() => checkPlan(value), { code, path: [] });
});

test('a plan of a newer version asks for a newer package, whatever else it has', () => {
  for (const version of [2, 1.5, 1e9]) {
    const error = refused({ ...headcountPlan, version, bootstrap: 5 }, 'invalidPlan', 'version');
    expect(error.message).toContain('needs a newer version of the package');
  }
  for (const version of [0, -1, 0.5]) {
    const error = refused({ ...headcountPlan, version }, 'invalidPlan', 'version');
    expect(error.message).not.toContain('newer');
  }
  refused({ indicators: [] }, 'missingValue', 'version');
  refused({ ...headcountPlan, version: '1' }, 'invalidType', 'version');
});

test('a survey design is refused by its name', () => {
  const error = refused({ ...headcountPlan, design: { strata: 'a' } }, 'notSupported', 'design');
  expect(error.message).toContain('survey design');
});

const faults: readonly (readonly [object, PovertyErrorCode, ...ErrorPath])[] = [
  [{ indicator: [] }, 'unknownOption', 'indicator'],
  [{ welfare: '' }, 'invalidType', 'welfare'],
  [{ welfare: null }, 'missingValue', 'welfare'],
  [{ welfare: undefined }, 'invalidPlan', 'indicators', 0, 'column'],
  [{ weight: 'weight' }, 'invalidType', 'weight'],
  [{ weight: { column: 'w' } }, 'missingValue', 'weight', 'kind'],
  [{ weight: { kind: 'analytic', column: 'w' } }, 'unknownOption', 'weight', 'kind'],
  [{ weight: { kind: 'sampling', column: ' ' } }, 'invalidType', 'weight', 'column'],
  [{ weight: { kind: 'sampling', column: 'w', trim: 5 } }, 'unknownOption', 'weight', 'trim'],
  [{ weight: { kind: 'household-size', column: 'n' }, size: 'n' }, 'mixedUnits', 'size'],
  [{ size: 4 }, 'invalidType', 'size'],
  [{ size: 'n', rowUnit: 'person' }, 'mixedUnits', 'rowUnit'],
  [{ rowUnit: 'family' }, 'unknownOption', 'rowUnit'],
  [{ by: 'region' }, 'invalidType', 'by'],
  [{ by: ['region', ''] }, 'invalidType', 'by', 1],
  [{ by: ['region', 'area', 'region'] }, 'invalidPlan', 'by', 2],
  [{ totals: 'all' }, 'unknownOption', 'totals'],
  [{ where: { column: 'a' } }, 'missingValue', 'where'],
  [{ lines: [1000] }, 'invalidType', 'lines'],
  [{ lines: { national: 0 } }, 'invalidNumber', 'lines', 'national'],
  [{ lines: { ' ': 5 } }, 'invalidPlan', 'lines', ' '],
  [{ multidimensional: {} }, 'missingValue', 'multidimensional', 'index'],
  [{ classification: {} }, 'missingValue', 'classification', 'standard'],
  [{ missing: 'impute' }, 'unknownOption', 'missing'],
  [{ mostValues: 255 }, 'invalidNumber', 'mostValues'],
  [{ mostValues: 1_048_577 }, 'invalidNumber', 'mostValues'],
  [{ mostValues: 1000.5 }, 'invalidNumber', 'mostValues'],
  [{ mostValues: '1000' }, 'invalidType', 'mostValues'],
  [{ indicators: undefined }, 'missingValue', 'indicators'],
  [{ indicators: {} }, 'invalidType', 'indicators'],
  [{ indicators: [] }, 'invalidPlan', 'indicators'],
  [{ indicators: [null] }, 'missingValue', 'indicators', 0],
];

test.each(faults.map(([change, code, ...path]) => ({ change, code, path })))(
  '$change is refused ($code)',
  ({ change, code, path }) => {
    refused({ ...headcountPlan, ...change }, code, ...path);
  },
);

test('what may be asked for may be asked for', () => {
  const changes: readonly Partial<Plan>[] = [
    ...[{ mostValues: 256 }, { mostValues: 1_048_576 }, { by: [] }, { totals: 'rollup' }],
    ...[{ by: ['__proto__', 'constructor', 'x"; DROP TABLE y; --\u0000😀'] }, { lines: {} }],
    ...[{ weight: { kind: 'household-size', column: 'n' }, rowUnit: 'household' }],
  ] as const;
  for (const change of changes) {
    const plan = { ...headcountPlan, ...change };
    expect(checkPlan(plan)).toStrictEqual(plan);
  }
});

test('a cube has at most twelve columns', () => {
  const by = Array.from({ length: 13 }, (_, column) => `c${column}`);
  refused({ ...headcountPlan, by, totals: 'cube' }, 'invalidPlan', 'by');
  expect(checkPlan({ ...headcountPlan, by: by.slice(1), totals: 'cube' })).toBeTruthy();
  expect(checkPlan({ ...headcountPlan, by, totals: 'rollup' })).toBeTruthy();
});

test('two ids that differ by case alone are one', () => {
  const [poor] = headcountPlan.indicators;
  const indicators = [poor, { ...poor, id: 'gap' }, { ...poor, id: 'POOR' }];
  refused({ ...headcountPlan, indicators }, 'invalidPlan', 'indicators', 2, 'id');
});

test('a line of the plan is named whatever it is called', () => {
  const [poor] = headcountPlan.indicators;
  for (const name of ['__proto__', 'constructor', 'hộ nghèo']) {
    const lines = Object.fromEntries([[name, 1000]]);
    const plan = { ...headcountPlan, lines, indicators: [{ ...poor, line: name }] };
    expect(Object.entries(checkPlan(plan).lines ?? {})).toEqual([[name, 1000]]);
    const without = { ...plan, lines: { national: 1000 } };
    refused(without, 'invalidPlan', 'indicators', 0, 'line');
  }
});

test('rows are what the index counts', () => {
  const ofPersons = changed(fullPlan, 'size', undefined) as Plan;
  refused(ofPersons, 'mixedUnits', 'rowUnit');
  const { rowUnit, ...unsaid } = ofPersons;
  refused(unsaid, 'missingValue', 'rowUnit');
  expect(rowUnit).toBe('household');
  expect(checkPlan({ ...unsaid, rowUnit: 'person' })).toBeTruthy();
  refused(changed(fullPlan, 'multidimensional.index.unit', 'household'), 'mixedUnits', 'rowUnit');
  // Of an index that nobody asks for nothing is counted.
  const others = unsaid.indicators.slice(0, 5);
  expect(checkPlan({ ...unsaid, indicators: others })).toBeTruthy();
});

test('whatever a value in a plan is replaced by, it is taken or refused with a reason', () => {
  const values = [null, 5, 'x', [], {}, [{}], true];
  let refusals = 0;
  for (const [place, path] of pathsOf(fullPlan).entries()) {
    for (const step of [0, 3]) {
      try {
        checkPlan(changed(fullPlan, path, values[(place + step) % values.length]));
      } catch (error) {
        if (!(error instanceof PovertyError)) throw error;
        refusals += 1;
      }
    }
  }
  expect(refusals).toBeGreaterThan(500);
});

test('a hostile plan is refused and pollutes nothing', () => {
  const proto: unknown = JSON.parse('{"version":1,"indicators":[],"__proto__":{"polluted":1}}');
  refused(proto, 'unknownOption', '__proto__');
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
  refused(Object.create(headcountPlan), 'invalidType');
  const sparse: unknown[] = [headcountPlan.indicators[0]];
  sparse.length = 3;
  refused({ ...headcountPlan, indicators: sparse }, 'missingValue', 'indicators', 1);
  const cyclic: { all: unknown[] } = { all: [] };
  cyclic.all.push(cyclic);
  refused({ ...headcountPlan, where: cyclic }, 'invalidPlan', 'where', 'all', 0);
  let reads = 0;
  const changing = {
    ...headcountPlan,
    get welfare() {
      reads += 1;
      return reads === 1 ? 'income' : Symbol('later');
    },
  };
  reads = 0;
  expect(checkPlan(changing).welfare).toBe('income');
});

function first({
  dimensions,
}: {
  dimensions: readonly { indicators: readonly { id: string }[] }[];
}) {
  return dimensions[0]?.indicators[0]?.id;
}

/** The places of all values, with points between steps. */
function pathsOf(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value !== 'object' || value === null) return [path.join('.')];
  const inner = Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, key]));
  return path.length === 0 ? inner : [path.join('.'), ...inner];
}
