import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PanelFigures } from '../../../src/multidimensional/change/panel/panel.ts';
import { panelChange } from '../../../src/multidimensional/change/panelChange.ts';
import { badRecords, untyped } from '../../support/badValues.ts';
import { bruteForce, type Cell, weightsOf } from '../../support/bruteForce.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import {
  anyCase,
  type Case,
  columnsOf,
  dataOf,
  expectClose,
  idsOf,
  optionsOf,
  rowsOf,
  treatmentOf,
} from '../../support/deprivationTables.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import {
  type Fraction,
  minus,
  one,
  over,
  plus,
  sum,
  times,
  zero,
} from '../../support/fractions.ts';
import { expected, index, wave, wave2 } from './peers.ts';
import { pairIndex } from './profiles.ts';

describe('the panel of the survey', () => {
  const { weight: _, size: __, ...after } = wave2;
  const found = panelChange({ before: wave, after }, { index });
  const { panel } = expected;

  test('both waves and the change', () => {
    for (const name of ['headcount', 'intensity', 'adjustedHeadcount'] as const) {
      expect(found.before[name]).toBeCloseTo(panel.before[name], 13);
      expect(found.after[name]).toBeCloseTo(panel.after[name], 13);
    }
    expect([found.rows, found.population]).toEqual([panel.before.rows, panel.before.weight]);
    expect(found.headcountChange).toBeCloseTo(panel.headcountChange, 13);
    expect(found.adjustedHeadcountChange).toBeCloseTo(panel.adjustedHeadcountChange, 13);
    expect(found.unit).toBe('person');
  });

  test.each(['joiners', 'leavers', 'ongoing', 'neverPoor'])('%s', (id) => {
    const own = found.classes.find((one) => one.id === id);
    const wanted = panel.kinds[id] as (typeof panel.kinds)[string];
    expect(own?.rows).toBe(wanted.rows);
    expect(own?.populationShare).toBeCloseTo(wanted.share, 13);
    expect(own?.meanScoreBefore).toBeCloseTo(wanted.meanScoreBefore, 13);
    expect(own?.meanScoreAfter).toBeCloseTo(wanted.meanScoreAfter, 13);
    expect(own?.headcountChange).toBeCloseTo(wanted.headcountChange, 13);
    expect(own?.adjustedHeadcountChange).toBeCloseTo(wanted.adjustedHeadcountChange, 13);
    expect(own?.indicators.length).toBe(10);
    for (const indicator of own?.indicators ?? []) {
      const change = wanted.censoredChange[indicator.id] as number;
      expect(indicator.censoredHeadcountChange).toBeCloseTo(change, 13);
    }
  });
});

/** A panel of rows such as `'north 10 01'`: the group, then water and roof in either wave. */
function panelOf(rows: readonly string[], weight?: readonly number[]) {
  const cells = rows.map((row) => row.split(' ') as [string, string, string]);
  const columns = (at: 1 | 2) => {
    const column = (bit: number) =>
      cells.map((row) => (row[at][bit] === '?' ? null : Number(row[at][bit])));
    return { deprivations: { water: column(0), roof: column(1) } };
  };
  const place = cells.map(([group]) => group);
  return deepFreeze({
    before: { ...columns(1), by: { place }, ...(weight === undefined ? {} : { weight }) },
    after: columns(2),
  });
}

const options = { index: { ...pairIndex, bands: [] } };

test('by hand: one joins, one leaves, one stays and gets better, one was never poor', () => {
  const rows = ['a 00 10', 'a 11 00', 'b 11 01', 'b 00 00'];
  const found = panelChange(panelOf(rows, [1, 2, 4, 1]), options);
  const { classes, transitions, groupings: _, ...rest } = found;
  expect(rest).toEqual({
    index: 'pair',
    unit: null,
    cutoff: '1/2',
    conventions: {
      index: 'pair',
      identification: 'score',
      cutoff: '1/2',
      missing: 'refuse',
      unit: 'row',
      weights: 'before',
    },
    missing: { policy: 'refuse', rows: 0, population: 0, rowsLeftOut: 0, populationLeftOut: 0 },
    rows: 4,
    population: 8,
    before: { headcount: 0.75, intensity: 1, adjustedHeadcount: 0.75, meanScore: 0.75 },
    after: { headcount: 0.625, intensity: 0.5, adjustedHeadcount: 0.3125, meanScore: 0.3125 },
    headcountChange: -0.125,
    adjustedHeadcountChange: -0.4375,
  });
  expect(classes.map(({ id }) => id)).toEqual(['joiners', 'leavers', 'ongoing', 'neverPoor']);
  expect(classes[0]).toEqual({
    id: 'joiners',
    rows: 1,
    population: 1,
    populationShare: 0.125,
    meanScoreBefore: 0,
    meanScoreAfter: 0.5,
    meanScoreChange: 0.5,
    headcountChange: 0.125,
    adjustedHeadcountChange: 0.0625,
    indicators: [
      {
        id: 'water',
        censoredHeadcountChange: 0.125,
        contributionChange: 0.0625,
        meanScoreChange: 0.5,
      },
      { id: 'roof', censoredHeadcountChange: 0, contributionChange: 0, meanScoreChange: 0 },
    ],
  });
  expect(classes[1]).toMatchObject({
    populationShare: 0.25,
    headcountChange: -0.25,
    adjustedHeadcountChange: -0.25,
  });
  expect(classes[2]).toEqual({
    id: 'ongoing',
    rows: 1,
    population: 4,
    populationShare: 0.5,
    meanScoreBefore: 1,
    meanScoreAfter: 0.5,
    meanScoreChange: -0.5,
    headcountChange: 0,
    adjustedHeadcountChange: -0.25,
    indicators: [
      {
        id: 'water',
        censoredHeadcountChange: -0.5,
        contributionChange: -0.25,
        meanScoreChange: -0.5,
      },
      { id: 'roof', censoredHeadcountChange: 0, contributionChange: 0, meanScoreChange: 0 },
    ],
  });
  expect(classes[3]).toMatchObject({ headcountChange: 0, adjustedHeadcountChange: 0 });
  expect(transitions).toEqual([
    { from: 'poor', to: 'poor', rows: 1, population: 4, populationShare: 0.5, shareOfFrom: 4 / 6 },
    {
      from: 'poor',
      to: 'notPoor',
      rows: 1,
      population: 2,
      populationShare: 0.25,
      shareOfFrom: 2 / 6,
    },
    {
      from: 'notPoor',
      to: 'poor',
      rows: 1,
      population: 1,
      populationShare: 0.125,
      shareOfFrom: 0.5,
    },
    {
      from: 'notPoor',
      to: 'notPoor',
      rows: 1,
      population: 1,
      populationShare: 0.125,
      shareOfFrom: 0.5,
    },
  ]);
});

test('what the non-poor lack is no part of the change of M₀, though of that of their score', () => {
  const strict = { index: options.index, cutoff: '1' };
  const found = panelChange(panelOf(['a 10 00', 'a 11 01']), strict);
  expect(found.classes[3]).toMatchObject({
    rows: 1,
    meanScoreChange: -0.5,
    adjustedHeadcountChange: 0,
    indicators: [
      { id: 'water', censoredHeadcountChange: 0, contributionChange: 0, meanScoreChange: -0.5 },
      { id: 'roof', censoredHeadcountChange: 0 },
    ],
  });
  // Who leaves takes both deprivations out of the censored headcounts, though the roof stayed bad.
  expect(found.classes[1]?.indicators[1]).toEqual({
    id: 'roof',
    censoredHeadcountChange: -0.5,
    contributionChange: -0.25,
    meanScoreChange: 0,
  });
});

test('groups are those of the earlier wave, whatever they are called', () => {
  const rows = ['__proto__ 00 10', 'constructor 11 11', '__proto__ 10 10'];
  const { before, after } = panelOf(rows);
  const moved = { ...after, by: { place: ['x', 'y', 'z'] } };
  const { groupings } = panelChange({ before, after: moved }, options);
  expect(groupings.length).toBe(1);
  expect(groupings[0]).toMatchObject({
    by: 'place',
    groups: [
      { label: '__proto__', rows: 2, populationShare: 2 / 3, headcountChange: 0.5 },
      { label: 'constructor', rows: 1, populationShare: 1 / 3, headcountChange: 0 },
    ],
  });
});

test('a group nobody of which was ever poor has no intensity; one without rows has nothing', () => {
  const { before, after } = panelOf(['a 00 00']);
  const coded = { ...before, by: { place: { codes: [1], labels: ['empty', 'fine'] } } };
  const [grouping] = panelChange({ before: coded, after }, options).groupings;
  const [empty, fine] = grouping?.groups ?? [];
  expect(fine).toMatchObject({
    label: 'fine',
    before: { headcount: 0, intensity: null, adjustedHeadcount: 0 },
    adjustedHeadcountChange: 0,
  });
  expect(fine?.classes[0]).toMatchObject({
    id: 'joiners',
    populationShare: 0,
    meanScoreAfter: null,
  });
  expect(fine?.transitions.map(({ shareOfFrom }) => shareOfFrom)).toEqual([null, null, 0, 1]);
  expect(empty).toMatchObject({
    label: 'empty',
    rows: 0,
    populationShare: 0,
    before: { headcount: null, meanScore: null },
    headcountChange: null,
    adjustedHeadcountChange: null,
  });
  expect(empty?.classes[0]).toMatchObject({ populationShare: null, headcountChange: null });
});

test('a panel of nobody is null throughout', () => {
  const found = panelChange(panelOf([]), options);
  expect(found).toMatchObject({ rows: 0, population: 0, headcountChange: null });
  expect(found.transitions[0]).toMatchObject({ populationShare: null, shareOfFrom: null });
  expect(JSON.stringify(found)).not.toContain('NaN');
});

test('a row that is left out of one wave is out of both, and reported', () => {
  const data = panelOf(['a ?1 11', 'a 11 ?0', 'a 10 00', 'a 11 ??'], [1, 2, 4, 8]);
  const report = (missing: 'omit' | 'reweight' | 'deprived') => {
    const { rows, population, missing: own } = panelChange(data, { ...options, missing });
    return { counted: [rows, population], own };
  };
  expect(report('omit')).toEqual({
    counted: [1, 4],
    own: { policy: 'omit', rows: 3, population: 11, rowsLeftOut: 3, populationLeftOut: 11 },
  });
  expect(report('reweight')).toEqual({
    counted: [3, 7],
    own: { policy: 'reweight', rows: 3, population: 11, rowsLeftOut: 1, populationLeftOut: 8 },
  });
  expect(report('deprived')).toEqual({
    counted: [4, 15],
    own: { policy: 'deprived', rows: 3, population: 11, rowsLeftOut: 0, populationLeftOut: 0 },
  });
  // The one row of which all is known was poor and is no more.
  expect(panelChange(data, { ...options, missing: 'omit' }).headcountChange).toBe(-1);
});

test('the same weights may be given again, by persons too', () => {
  const { before, after } = panelOf(['a 00 10', 'a 11 00'], [2, 3]);
  const sized = { ...before, size: [4, 1], rowUnit: 'household' } as const;
  const again = {
    ...after,
    weight: new Float64Array([2, 3]),
    size: [4, 1],
    rowUnit: 'household',
  } as const;
  expect(panelChange({ before: sized, after: again }, options)).toEqual(
    panelChange({ before: sized, after }, options),
  );
  expect(panelChange({ before: sized, after }, options).population).toBe(11);
});

/** What the brute force has of one row in one wave. */
function judged(example: Case, cells: readonly Cell[]) {
  const { rows, headcount, meanScore } = bruteForce(
    example.index,
    [{ cells, weight: one }],
    treatmentOf(example),
  );
  if (rows === 0) return null;
  const listed = weightsOf(example.index);
  const known = sum(
    listed.map(({ weight }, at) =>
      example.missing === 'reweight' && cells[at] === null ? zero : weight,
    ),
  );
  return {
    isPoor: headcount?.[0] !== 0n,
    score: meanScore ?? zero,
    deprived: cells.map((cell) => (cell === null ? example.missing === 'deprived' : cell === 1)),
    weights: listed.map(({ weight }) => over(weight, known) ?? zero),
  };
}

type Judged = NonNullable<ReturnType<typeof judged>>;
interface Both {
  readonly weight: Fraction;
  readonly group: string;
  readonly first: Judged;
  readonly second: Judged;
}

/** Holds that the figures of a population are those of its rows, and that the parts add up. */
function expectPanel(found: PanelFigures, rows: readonly Both[], index: Case['index']) {
  const total = (of: readonly Both[], value: (row: Both) => Fraction) =>
    sum(of.map((row) => times(row.weight, value(row))));
  const everybody = total(rows, () => one);
  const change = (of: readonly Both[], value: (row: Judged, is: boolean) => Fraction) =>
    total(of, ({ first, second }) =>
      minus(value(second, second.isPoor), value(first, first.isPoor)),
    );
  const heads = (of: readonly Both[]) => change(of, (_, isPoor) => (isPoor ? one : zero));
  const censored = (of: readonly Both[]) =>
    change(of, ({ score }, isPoor) => (isPoor ? score : zero));
  const among = (part: Fraction) => over(part, everybody);

  expect(found.rows).toBe(rows.length);
  expectClose(found.population, everybody, 'population');
  expectClose(found.headcountChange, among(heads(rows)), 'ΔH');
  expectClose(found.adjustedHeadcountChange, among(censored(rows)), 'ΔM₀');
  for (const wave of ['before', 'after'] as const) {
    const is = (row: Both) => (wave === 'before' ? row.first : row.second);
    const poor = rows.filter((row) => is(row).isPoor);
    const own = found[wave];
    expectClose(own.headcount, among(total(poor, () => one)), `H ${wave}`);
    expectClose(own.adjustedHeadcount, among(total(poor, (row) => is(row).score)), `M₀ ${wave}`);
    expectClose(own.meanScore, among(total(rows, (row) => is(row).score)), `mean ${wave}`);
    const intensity = over(
      total(poor, (row) => is(row).score),
      total(poor, () => one),
    );
    expectClose(own.intensity, intensity, `A ${wave}`);
  }

  const kinds = { joiners: '01', leavers: '10', ongoing: '11', neverPoor: '00' };
  for (const { id, ...own } of found.classes) {
    const mine = rows.filter(
      ({ first, second }) => `${Number(first.isPoor)}${Number(second.isPoor)}` === kinds[id],
    );
    const mass = total(mine, () => one);
    expect([id, own.rows]).toEqual([id, mine.length]);
    expectClose(own.populationShare, among(mass), `${id} share`);
    expectClose(own.headcountChange, among(heads(mine)), `${id} ΔH`);
    expectClose(own.adjustedHeadcountChange, among(censored(mine)), `${id} ΔM₀`);
    const scores = [
      total(mine, ({ first }) => first.score),
      total(mine, ({ second }) => second.score),
    ];
    const [before = zero, after = zero] = scores;
    expectClose(own.meanScoreBefore, over(before, mass), `${id} before`);
    expectClose(own.meanScoreAfter, over(after, mass), `${id} after`);
    expectClose(own.meanScoreChange, over(minus(after, before), mass), `${id} change`);
    for (const [at, indicator] of own.indicators.entries()) {
      const name = `${id} ${indicator.id}`;
      const has = (row: Judged, value: Fraction) => (row.deprived[at] ? value : zero);
      const part = (row: Judged) => has(row, row.weights[at] ?? zero);
      const head = change(mine, (row, isPoor) => (isPoor ? has(row, one) : zero));
      const contribution = change(mine, (row, isPoor) => (isPoor ? part(row) : zero));
      expectClose(indicator.censoredHeadcountChange, among(head), `${name} Δh`);
      expectClose(indicator.contributionChange, among(contribution), `${name} part`);
      expectClose(indicator.meanScoreChange, over(change(mine, part), mass), `${name} score`);
    }
    expect(own.indicators.map((indicator) => indicator.id)).toEqual(idsOf(index));
    expectSum(
      own.indicators.map((part) => part.contributionChange),
      own.adjustedHeadcountChange,
    );
    expectSum(
      own.indicators.map((part) => part.meanScoreChange),
      own.meanScoreChange,
    );
  }
  expectSum(
    found.classes.map((own) => own.headcountChange),
    found.headcountChange,
  );
  expectSum(
    found.classes.map((own) => own.adjustedHeadcountChange),
    found.adjustedHeadcountChange,
  );
  expectSum([found.after.headcount, -(found.before.headcount ?? 0)], found.headcountChange);

  for (const { from, to, ...cell } of found.transitions) {
    const start = rows.filter(({ first }) => first.isPoor === (from === 'poor'));
    const mine = start.filter(({ second }) => second.isPoor === (to === 'poor'));
    const mass = total(mine, () => one);
    expect([from, to, cell.rows]).toEqual([from, to, mine.length]);
    expectClose(cell.population, mass, `${from} ${to} population`);
    expectClose(cell.populationShare, among(mass), `${from} ${to} share`);
    expectClose(
      cell.shareOfFrom,
      over(
        mass,
        total(start, () => one),
      ),
      `${from} ${to} of from`,
    );
  }
}

function expectSum(parts: readonly (number | null)[], whole: number | null): void {
  if (whole === null) return;
  const all = parts.reduce<number>((sum, part) => sum + (part ?? Number.NaN), 0);
  expect(Math.abs(all - whole)).toBeLessThan(1e-12);
}

test('is the brute force in fractions on random panels, by group too, and adds up', () => {
  const panel = anyCase().chain((first) => {
    const width = idsOf(first.index).length;
    const cell = first.missing === 'refuse' ? [0, 1] : [0, 1, 0, 1, null];
    const row = fc.array(fc.constantFrom(...(cell as Cell[])), {
      minLength: width,
      maxLength: width,
    });
    const { length } = first.cells;
    return fc
      .array(row, { minLength: length, maxLength: length })
      .map((later) => ({ first, later }));
  });
  fc.assert(
    fc.property(panel, ({ first, later }) => {
      const after = { deprivations: columnsOf(first.index, later) };
      const found = panelChange({ before: dataOf(first), after }, optionsOf(first));
      const rows = rowsOf(first).flatMap(({ cells, weight }, row): Both[] => {
        const [one, two] = [judged(first, cells), judged(first, later[row] ?? [])];
        const group = first.groups[row] ?? '';
        return one === null || two === null ? [] : [{ weight, group, first: one, second: two }];
      });
      expectPanel(found, rows, first.index);
      const [grouping] = found.groupings;
      const labels = [...new Set(first.groups)];
      expect(grouping?.groups.map(({ label }) => label)).toEqual(labels.sort());
      const everybody = sum(rows.map(({ weight }) => weight));
      let together: Fraction = zero;
      for (const group of grouping?.groups ?? []) {
        const own = rows.filter((row) => row.group === group.label);
        expectPanel(group, own, first.index);
        const mass = sum(own.map(({ weight }) => weight));
        expectClose(group.populationShare, over(mass, everybody), `share ${group.label}`);
        together = plus(together, mass);
      }
      expectClose(found.population, together, 'all groups');
      const unknown = rowsOf(first).filter(({ cells }, row) =>
        [...cells, ...(later[row] ?? [])].includes(null),
      );
      expect(found.missing.rows).toBe(unknown.length);
      expectClose(found.missing.population, sum(unknown.map(({ weight }) => weight)), 'unknown');
      expect(found.missing.rowsLeftOut).toBe(first.cells.length - rows.length);
    }),
  );
});

describe('refusals', () => {
  const data = panelOf(['a 00 10', 'a 11 00'], [2, 3]);

  test.each(badRecords)('refuses %s for the panel, a wave or the options', (_, value, code) => {
    const bad = untyped<never>(value);
    expectPovertyError(() => panelChange(bad, options), { code, path: ['data'] });
    for (const name of ['before', 'after'] as const) {
      expectPovertyError(() => panelChange({ ...data, [name]: bad }, options), {
        code,
        path: [name],
      });
    }
    expectPovertyError(() => panelChange(data, bad), { code, path: ['options'] });
  });

  test('names the wave in which something is wrong', () => {
    const gap = panelOf(['a 00 10', 'a 11 0?']);
    expectPovertyError(() => panelChange(gap, options), {
      code: 'missingValue',
      path: ['after', 'deprivations', 'roof', 1],
    });
    const faulty = { ...data.before, weight: [1, -1] };
    expectPovertyError(() => panelChange({ ...data, before: faulty }, options), {
      code: 'invalidNumber',
      path: ['before', 'weight', 1],
    });
  });

  test('refuses weights of the later wave that are not those of the earlier', () => {
    const refused = (after: object, path: (string | number)[], before: object = {}) =>
      expectPovertyError(
        () =>
          panelChange(
            { before: { ...data.before, ...before }, after: { ...data.after, ...after } },
            options,
          ),
        { code: 'mixedPopulations', path: ['after', ...path] },
      );
    refused({ weight: [2, 4] }, ['weight', 1]);
    refused({ size: [3, 3] }, ['size', 0]);
    refused({ weight: [2, 3], size: [1, 2] }, ['weight', 1]);
    const { weight: _, ...bare } = data.before;
    expectPovertyError(
      () => panelChange({ before: bare, after: { ...data.after, weight: [1, 2] } }, options),
      {
        code: 'mixedPopulations',
        path: ['after', 'weight', 1],
        message: 'those of before: 1, got 2',
      },
    );
  });

  test('refuses waves of different lengths', () => {
    const longer = panelOf(['a 00 10', 'a 11 00', 'a 11 00']).after;
    expectPovertyError(() => panelChange({ ...data, after: longer }, options), {
      code: 'unequalColumns',
      path: ['after', 'deprivations', 'water'],
      message: 'expected 2 rows, got 3',
    });
    const by = { place: ['a'] };
    expectPovertyError(() => panelChange({ ...data, before: { ...data.before, by } }, options), {
      code: 'unequalColumns',
      path: ['before', 'by', 'place'],
    });
  });

  test('refuses rows of two kinds, and rows that are not what the index counts', () => {
    const [before, after] = [
      { ...data.before, rowUnit: 'person' } as const,
      { ...data.after, rowUnit: 'household' } as const,
    ];
    expectPovertyError(() => panelChange({ before, after }, options), {
      code: 'mixedUnits',
      path: ['after', 'rowUnit'],
    });
    const persons = { index: { ...options.index, unit: 'person' } } as const;
    expectPovertyError(() => panelChange(data, persons), {
      code: 'missingValue',
      path: ['before', 'rowUnit'],
    });
  });

  test('refuses what is no table but its counts, since rows are followed', () => {
    const counts = untyped<typeof data.before>({ indicators: [], patterns: {} });
    expectPovertyError(() => panelChange({ ...data, before: counts }, options), {
      code: 'missingValue',
      path: ['before', 'deprivations'],
    });
  });
});
