import fc from 'fast-check';
import {
  auditPublished,
  fittingCounts,
  type PublishedPartition,
  type PublishedRow,
  type PublishedSequence,
  type PublishedTable,
} from 'poverty-indicators';
import { describe, expect, test } from 'vitest';
import { badRecords, untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import {
  countsOf,
  honestRow,
  masks,
  oneRow,
  optionsOf,
  printPercent,
  printRatio,
  type Style,
  styles,
  type Truth,
  truths,
} from '../../support/publishedTables.ts';
import { expectFewReads } from '../../support/watch.ts';

const bacGiang = oneRow({
  place: 'Bắc Giang',
  date: '2012-12-31',
  total: 423_400,
  poor: { count: 44_541, percent: '10.44' },
});

test('says what is wrong, with which figures, and what they would have to be', () => {
  expect(auditPublished(bacGiang)).toEqual({
    consistent: false,
    findings: [
      {
        code: 'percentDoesNotFitCount',
        cells: [
          { row: 'row', field: 'total', printed: 423_400 },
          { row: 'row', field: 'poor.count', printed: 44_541 },
          { row: 'row', field: 'poor.percent', printed: '10.44' },
        ],
        expected: [
          { row: 'row', field: 'poor.percent', from: '10.52', to: '10.52' },
          { row: 'row', field: 'poor.count', from: 44_182, to: 44_224 },
        ],
        suggestions: [],
        message:
          'Bắc Giang (2012-12-31): 44,541 poor of 423,400 households are 10.52 %, not 10.44 %, which would be 44,182 to 44,224.',
      },
    ],
    rows: [
      {
        id: 'row',
        totals: { from: 423_400, to: 423_400 },
        poor: { count: 44_541, percent: '10.52', fittingCounts: { from: 44_182, to: 44_224 } },
        nearPoor: null,
        multidimensional: null,
        unchecked: [
          { check: 'percentsDoNotAdd', missing: ['nearPoor.percent', 'multidimensional.percent'] },
          { check: 'countsDoNotAdd', missing: ['nearPoor.count', 'multidimensional.count'] },
        ].reverse(),
      },
    ],
    unchecked: [],
    unit: 'household',
    decimals: 2,
    rounding: 'halfUp',
  });
});

test('an empty table is consistent', () => {
  const empty: PublishedTable = { unit: 'person', rows: [], partitions: [], sequences: [] };
  expect(auditPublished(empty, { decimals: 'asPrinted', rounding: 'down' })).toEqual({
    consistent: true,
    findings: [],
    rows: [],
    unchecked: [],
    unit: 'person',
    decimals: 'asPrinted',
    rounding: 'down',
  });
});

test('the result is plain JSON', () => {
  const audit = auditPublished(bacGiang);
  expect(JSON.parse(JSON.stringify(audit))).toEqual(audit);
});

const changed = fc.constantFrom('points of the exact change', 'difference of the prints', 'none');

/** A sequence of honest rows with their changes, and the greatest yearly change there was. */
function honestSequence(
  truthsInOrder: readonly Truth[],
  rows: readonly PublishedRow[],
  kinds: readonly string[],
  { decimals, rounding }: Style,
): { rows: PublishedRow[]; sequence: PublishedSequence } {
  const groups = ['poor', 'nearPoor', 'multidimensional'] as const;
  const withChanges = rows.map((row, index) => {
    const kind = kinds[index % kinds.length];
    const [before, after] = [truthsInOrder[index - 1], truthsInOrder[index]];
    if (before === undefined || after === undefined || kind === 'none') return row;
    const changes = groups.map((group) => {
      const [a, b] = [BigInt(countsOf(before)[group]), BigInt(countsOf(after)[group])];
      const [m, n] = [BigInt(before.total), BigInt(after.total)];
      const units = (count: bigint, total: bigint) =>
        BigInt(printRatio(count * 100n, total, decimals, rounding).replace('.', ''));
      const points =
        kind === 'difference of the prints'
          ? printRatio(units(b, n) - units(a, m), 10n ** BigInt(decimals), decimals, 'down')
          : printRatio(100n * (b * m - a * n), m * n, decimals, rounding);
      const change = { count: Number(b - a), percentagePoints: points };
      return [group, { ...(row[group] ?? {}), change }];
    });
    return { ...row, ...Object.fromEntries(changes) };
  });
  const growth = truthsInOrder.map(({ total }, index) =>
    index === 0 ? 0 : Math.abs(total / (truthsInOrder[index - 1]?.total ?? total) - 1),
  );
  return {
    rows: withChanges,
    sequence: { rows: rows.map(({ id }) => id), maximumYearlyTotalChange: Math.max(0, ...growth) },
  };
}

describe('a table that was printed honestly', () => {
  test('has no findings, whatever was left out', () => {
    fc.assert(
      fc.property(styles, fc.array(fc.tuple(truths, masks), { maxLength: 6 }), (style, made) => {
        const rows = made.map(([truth, mask], index) => honestRow(`${index}`, truth, mask, style));
        const table = { unit: 'household' as const, rows };
        expect(auditPublished(table, optionsOf(style)).findings).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('has none among its parts', () => {
    fc.assert(
      fc.property(
        styles,
        fc.array(fc.tuple(truths, masks), { minLength: 1, maxLength: 6 }),
        masks,
        fc.nat(5),
        (style, made, mask, left) => {
          const sum = (read: (truth: Truth) => number) =>
            made.reduce((all, [truth]) => all + read(truth), 0);
          const whole = {
            total: sum(({ total }) => total),
            poor: sum(({ poor }) => poor),
            nearPoor: sum(({ nearPoor }) => nearPoor),
          };
          const parts = made.map(([truth, own], index) => honestRow(`${index}`, truth, own, style));
          const ids = parts.map(({ id }) => id);
          const partitions: PublishedPartition[] = [
            { whole: 'whole', parts: ids },
            { whole: 'whole', parts: [ids[left % ids.length] ?? ''], complete: false },
          ];
          const rows = [honestRow('whole', whole, mask, style), ...parts];
          const table = { unit: 'household' as const, rows, partitions };
          expect(auditPublished(table, optionsOf(style)).findings).toEqual([]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('has none over time', () => {
    fc.assert(
      fc.property(
        styles,
        fc.array(
          fc.tuple(
            truths.filter(({ total }) => total > 0),
            masks,
          ),
          { maxLength: 5 },
        ),
        fc.array(changed, { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        (style, made, kinds, dated) => {
          const plain = made.map(([truth, mask], index) => ({
            ...honestRow(`${index}`, truth, mask, style),
            date: dated ? `${2018 + index}-12-31` : null,
          }));
          const inOrder = made.map(([truth]) => truth);
          const { rows, sequence } = honestSequence(inOrder, plain, kinds, style);
          const table = { unit: 'person' as const, rows, sequences: [sequence] };
          expect(auditPublished(table, optionsOf(style)).findings).toEqual([]);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

test('a count moved out of its interval is found, and its interval named', () => {
  const options = { decimals: 2 };
  fc.assert(
    fc.property(
      truths.filter(({ total }) => total > 0),
      fc.constantFrom('poor', 'nearPoor', 'multidimensional'),
      fc.integer({ min: 1, max: 50 }),
      fc.boolean(),
      (truth, group, by, up) => {
        const percent = printPercent(countsOf(truth)[group], truth.total);
        const fit = fittingCounts({ total: truth.total, percent }, options);
        if (fit === null) throw new Error('an honest percent fits no count');
        const count = up ? fit.to + by : fit.from - by;
        fc.pre(count >= 0 && count <= truth.total);
        const audit = auditPublished(oneRow({ total: truth.total, [group]: { count, percent } }));
        expect(audit.findings.map(({ code }) => code)).toEqual(['percentDoesNotFitCount']);
        expect(audit.findings[0]?.expected[1]).toEqual({
          row: 'row',
          field: `${group}.count`,
          from: fit.from,
          to: fit.to,
        });
      },
    ),
  );
});

test('one of three counts that is changed by itself is found', () => {
  fc.assert(
    fc.property(
      truths.filter(({ total }) => total > 0 && total < 10 ** 9),
      fc.constantFrom('poor', 'nearPoor', 'multidimensional'),
      fc.integer({ min: 1, max: 10 ** 6 }),
      (truth, group, by) => {
        const counts = countsOf(truth);
        const groups = Object.fromEntries(
          Object.entries(counts).map(([name, count]) => [
            name,
            { count: name === group ? count + by : count },
          ]),
        );
        const { findings } = auditPublished(oneRow(groups));
        expect(findings.map(({ code }) => code)).toEqual(['countsDoNotAdd']);
      },
    ),
  );
});

describe('hostile input', () => {
  test('row ids that are names of Object.prototype are names like others', () => {
    const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const rows = ids.map((id, index) => ({ id, total: index === 0 ? 6 : 2 }));
    const [whole = '', ...parts] = ids;
    const table: PublishedTable = {
      unit: 'household',
      rows,
      partitions: [{ whole, parts }],
      sequences: [{ rows: parts, maximumYearlyTotalChange: 0 }],
    };
    expect(auditPublished(table)).toMatchObject({ consistent: true });
    expect(auditPublished(table).rows.map(({ id }) => id)).toEqual(ids);
    const unknown = { ...table, partitions: [{ whole, parts: ['valueOf'] }] };
    expectPovertyError(() => auditPublished(unknown), {
      code: 'unknownOption',
      path: ['partitions', 0, 'parts', 0],
    });
  });

  test('records without a prototype and records with getters are read like others', () => {
    const bare = Object.assign(Object.create(null), bacGiang.rows[0]);
    expect(auditPublished({ unit: 'household', rows: [bare] })).toEqual(auditPublished(bacGiang));
    const row = {
      id: 'row',
      place: 'Bắc Giang',
      date: '2012-12-31',
      get total() {
        return 423_400;
      },
      get poor() {
        return { count: 44_541, percent: '10.44' };
      },
    };
    expect(auditPublished({ unit: 'household', rows: [row] })).toEqual(auditPublished(bacGiang));
  });

  test('changes nothing, and reads each figure once', () => {
    const table: PublishedTable = {
      unit: 'household',
      rows: [
        ...bacGiang.rows,
        {
          id: 'b',
          total: 1,
          poor: { count: 1, percent: 100, change: { count: 0, percentagePoints: 0 } },
        },
      ],
      partitions: [{ whole: 'row', parts: ['b'], complete: false }],
      sequences: [{ rows: ['row', 'b'], maximumYearlyTotalChange: 1 }],
    };
    const copy = structuredClone(table);
    auditPublished(deepFreeze(table));
    expect(table).toEqual(copy);
    expectFewReads(table, (given) => auditPublished(given), 1);
  });

  test('minus zero is zero', () => {
    const zeros = { count: -0, percent: -0, change: { count: -0, percentagePoints: -0 } };
    const audit = auditPublished(oneRow({ total: -0, poor: zeros }));
    expect(audit.findings).toEqual([]);
    expect(audit.rows[0]).toMatchObject({ totals: { from: 0, to: 0 }, poor: { count: 0 } });
  });

  test('counts up to 2^53 - 1 are exact', () => {
    const total = Number.MAX_SAFE_INTEGER;
    const poor = { count: total - 1, percent: '100.00' };
    expect(auditPublished(oneRow({ total, poor })).consistent).toBe(true);
    const sums = { poor, nearPoor: { count: 1 }, multidimensional: { count: total } };
    expect(auditPublished(oneRow({ total, ...sums })).consistent).toBe(true);
    const past = { poor, nearPoor: { count: 3 }, multidimensional: { count: total } };
    expect(auditPublished(oneRow(past)).findings[0]?.code).toBe('countsDoNotAdd');
    const unsafe = { poor, nearPoor: { count: 3 } };
    expect(auditPublished(oneRow(unsafe)).rows[0]?.multidimensional).toBeNull();
  });

  test.each(badRecords)('refuses %s for the table', (_, value, code) => {
    expectPovertyError(() => auditPublished(untyped(value)), { code, path: [] });
  });

  test.each(badRecords.slice(1))('refuses %s for the options', (_, value, code) => {
    const call = () => auditPublished(bacGiang, untyped(value));
    expectPovertyError(call, { code, path: ['options'] });
  });
});

test('a change of a row that follows no other is listed as not checked', () => {
  const change = { count: -1, percentagePoints: '-0.1' };
  const rows = [
    { id: 'a', poor: { change } },
    { id: 'b', nearPoor: { change: { count: 3 } } },
  ];
  expect(auditPublished({ unit: 'household', rows }).unchecked).toEqual([
    { check: 'changeDoesNotFit', field: 'poor.change.count', rows: ['a'] },
    { check: 'changeDoesNotFit', field: 'poor.change.percentagePoints', rows: ['a'] },
    { check: 'changeDoesNotFit', field: 'nearPoor.change.count', rows: ['b'] },
  ]);
});
