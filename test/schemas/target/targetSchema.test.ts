import { expect, test } from 'vitest';
import { PovertyError } from '../../../src/errors.ts';
import type { Target } from '../../../src/model/target.ts';
import { targetProgress } from '../../../src/progress/targetProgress.ts';
import { targetSchema } from '../../../src/schemas/target/targetSchema.ts';
import { changed, expectEachFault, expectFaults, expectGood } from '../../support/schemas.ts';

const baseline = { date: '2021-12-31', value: '25.61' };
const deadline = '2025-12-31';
const good = {
  level: { kind: 'level', unit: 'percent', goal: { lessThan: 10 }, baseline, deadline },
  baselineMultiple: {
    kind: 'baselineMultiple',
    unit: 'percent',
    goal: { atMost: '1/2' },
    baseline,
    deadline,
  },
  yearlyChange: {
    kind: 'yearlyChange',
    unit: 'percent',
    direction: 'fall',
    goal: { atLeast: 1, atMost: 1.5 },
    baseline,
    deadline,
  },
  count: { kind: 'count', goal: { atLeast: 80 }, period: { from: '2024-01-01', to: '2024-12-31' } },
  coverage: { kind: 'coverage', goal: { moreThan: '90%' }, deadline },
  eachHousehold: { kind: 'eachHousehold', atLeast: 1, deadline },
  ratio: { kind: 'ratio', goal: { atLeast: '1/2' }, baseline: null, deadline },
} as const satisfies Record<Target['kind'], Target>;

test('targets of every kind', () => {
  expectGood<Target>(targetSchema, ...Object.values(good));
});

test('each faulty field is named', () => {
  expectEachFault(targetSchema, good.level, [
    ['kind', 'hope', 'unknownOption'],
    ['unit', 'share', 'unknownOption'],
    ['deadline', '2025', 'invalidDate'],
    ['goal.lessThan', 'ten', 'invalidNumeral'],
    ['goal.below', 10, 'unknownField', 'goal.below'],
    ['method', 'linear', 'unknownField'],
  ]);
  expectFaults(targetSchema, changed(good.eachHousehold, 'atLeast', 0), {
    atLeast: 'invalidCount',
  });
  expectFaults(targetSchema, changed(good.count, 'period.to', '2023-12-31'), {
    'period.to': 'dateOrder',
  });
});

test.each<[name: string, target: unknown, path: string, code: string]>([
  ['no bound', changed(good.level, 'goal', {}), 'goal', 'invalidTarget'],
  ['two lower bounds', changed(good.count, 'goal.moreThan', 1), 'goal.moreThan', 'invalidTarget'],
  ['bounds out of order', changed(good.yearlyChange, 'goal.atMost', 0.5), 'goal', 'invalidTarget'],
  [
    'a goal over 100 percent',
    changed(good.level, 'goal', { atLeast: 101 }),
    'goal',
    'invalidTarget',
  ],
  ['a goal below 0', changed(good.ratio, 'goal', { atMost: -1 }), 'goal', 'invalidTarget'],
  [
    'more than 100 percent',
    changed(good.coverage, 'goal', { moreThan: 100 }),
    'goal',
    'invalidTarget',
  ],
  ['less than none', changed(good.level, 'goal', { lessThan: 0 }), 'goal', 'invalidTarget'],
  [
    'a fraction for a percent',
    changed(good.level, 'goal', { atMost: '1/2' }),
    'goal.atMost',
    'invalidNumeral',
  ],
  [
    'a baseline of -1',
    changed(good.level, 'baseline.value', -1),
    'baseline.value',
    'invalidNumber',
  ],
  [
    'a baseline of 101 percent',
    changed(good.level, 'baseline.value', 101),
    'baseline.value',
    'invalidNumber',
  ],
  [
    'a multiple of 0',
    changed(good.baselineMultiple, 'baseline.value', 0),
    'baseline.value',
    'invalidTarget',
  ],
  [
    'no baseline to multiply',
    changed(good.baselineMultiple, 'baseline', null),
    'baseline',
    'missingValue',
  ],
  [
    'a deadline on the baseline',
    changed(good.level, 'deadline', '2021-12-31'),
    'deadline',
    'invalidTarget',
  ],
  ['a change of 0 a year', changed(good.yearlyChange, 'goal.atLeast', 0), 'goal', 'invalidTarget'],
  [
    'a change without a lower bound',
    changed(good.yearlyChange, 'goal', { atMost: 1 }),
    'goal',
    'invalidTarget',
  ],
  [
    'a count without a lower bound',
    changed(good.count, 'goal', { atMost: 1 }),
    'goal',
    'invalidTarget',
  ],
  [
    'a band without a baseline',
    changed(good.ratio, 'goal', { atLeast: '1/2', atMost: 1 }),
    'baseline',
    'invalidTarget',
  ],
  [
    'a baseline within the band',
    changed(good.level, 'goal', { atLeast: 20, atMost: 30 }),
    'baseline.value',
    'invalidTarget',
  ],
])('%s is refused, as by targetProgress', (_, target, path, code) => {
  expectFaults(targetSchema, target, { [path]: code });
  const options = { asOf: '2023-12-31' } as const;
  expect(() => targetProgress(target as Target, [] as never, options as never)).toThrow(
    PovertyError,
  );
});

test('contradictions are told beside faulty fields', () => {
  expectFaults(
    targetSchema,
    { ...good.level, unit: 'percent', goal: {}, deadline: 5 },
    {
      goal: 'invalidTarget',
      deadline: 'invalidType',
    },
  );
});
