import fc from 'fast-check';
import type { DecimalInput } from '../../../../src/exact/decimalInput.ts';
import type { Area } from '../../../../src/model/area.ts';
import type { IncomeLine, Standard, StatusRule } from '../../../../src/model/standard/standard.ts';
import { householdStatuses } from '../../../../src/model/standard/status.ts';
import { compareRationals } from '../../../../src/numeric/rational/compareRationals.ts';
import { readRational } from '../../../../src/numeric/rational/rational.ts';
import { invented, smallStandard } from '../../../support/smallStandard.ts';

/** Amounts of lines: whole, of a decimal that no double is, past 2^53, and with digits that no double keeps. */
const amounts: readonly DecimalInput[] = [
  0.1,
  '0.10000000000000000001',
  0.3,
  100,
  '100.1',
  100.2,
  '333.3333333333333333333333',
  1_500_000,
  '1500000.0000000001',
  '9007199254740993',
  9_007_199_254_740_994,
  '36893488147419103232.5',
  1e22,
];

const exactly = (a: DecimalInput, b: DecimalInput) =>
  compareRationals(readRational(a, []), readRational(b, []));

const lines: fc.Arbitrary<readonly IncomeLine[]> = fc
  .integer({ min: 0, max: 3 })
  .chain((count) => {
    const rising = fc
      .tuple(
        fc.subarray([...amounts], { minLength: count, maxLength: count }),
        fc.array(fc.boolean(), { minLength: count, maxLength: count }),
      )
      .map(([chosen, unpublished]) =>
        [...chosen].sort(exactly).map((amount, at) => (unpublished[at] ? null : amount)),
      );
    const mostly = fc.oneof(
      rising.map((given) => given.map((amount, at) => amount ?? (at + 1) * 200)),
      rising,
    );
    return fc.tuple(
      mostly.filter(isRising),
      mostly.filter(isRising),
      fc.array(fc.constantFrom('atOrBelow' as const, 'below' as const), {
        minLength: count,
        maxLength: count,
      }),
    );
  })
  .map(([rural, urban, boundaries]) =>
    boundaries.map((boundary, at) => ({
      id: `line${at}`,
      name: { vi: 'mức', en: 'line' },
      amount: { rural: rural[at] ?? null, urban: urban[at] ?? null },
      boundary,
      provenance: invented,
    })),
  );

function isRising(given: readonly (DecimalInput | null)[]): boolean {
  const published = given.filter((amount) => amount !== null);
  return published.every((amount, at) => at === 0 || exactly(published[at - 1] ?? 0, amount) < 0);
}

/** Standards of up to three lines and four indicators, any status in any cell. */
export const anyStandard: fc.Arbitrary<Standard> = fc
  .record({
    lines,
    statuses: fc.array(fc.constantFrom(...householdStatuses), { minLength: 8, maxLength: 8 }),
    per: fc.constantFrom('month' as const, 'year' as const),
    indicators: fc.integer({ min: 1, max: 4 }),
    cutoff: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ lines: own, statuses, per, indicators, cutoff }) => {
    const rules = Array.from({ length: own.length + 1 }, (_, region): StatusRule[] => {
      const [few, many] = [statuses[2 * region], statuses[2 * region + 1]] as const;
      const between = {
        over: own[region - 1]?.id ?? null,
        under: own[region]?.id ?? null,
        provenance: invented,
      };
      const rule = (deprivations: StatusRule['deprivations'], status = few): StatusRule => ({
        id: `rule${region}${deprivations}`,
        status: status ?? 'poor',
        deprivations,
        ...between,
      });
      return few === many ? [rule('any')] : [rule('belowCutoff'), rule('atCutoff', many)];
    }).flat();
    const [dimension] = smallStandard.dimensions;
    const [indicator] = dimension?.indicators ?? [];
    if (dimension === undefined || indicator === undefined) throw new Error('no indicator');
    return {
      ...smallStandard,
      per,
      lines: own,
      rules,
      groups: [],
      forms: [],
      deprivationCutoff: { atLeast: cutoff, provenance: invented },
      dimensions: [
        {
          ...dimension,
          indicators: Array.from({ length: indicators }, (_, at) => ({
            ...indicator,
            id: `i${at}`,
          })),
        },
      ],
    };
  });

/** A row of a table under a standard. */
export interface StandardRow {
  readonly area: Area | null;
  readonly income: number | null;
  readonly deprivations: readonly (0 | 1 | null)[];
}

const view = new DataView(new ArrayBuffer(8));

/** The double so many places away. */
function beside(value: number, steps: number): number {
  view.setFloat64(0, value);
  view.setBigInt64(0, view.getBigInt64(0) + BigInt(steps));
  return view.getFloat64(0);
}

/** Incomes on the lines, one double beside them, and anywhere else. */
const incomes: fc.Arbitrary<number | null> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...amounts), fc.integer({ min: -2, max: 2 }))
    .map(([amount, steps]) => beside(Number(amount), steps)),
  fc.constantFrom(0, null, 1e-300, 1e300),
  fc.double({ min: 0, max: 1e23, noNaN: true }),
);

/** A standard and rows for it. */
export const anyTable = anyStandard.chain((standard) => {
  const { length } = standard.dimensions[0]?.indicators ?? [];
  const row: fc.Arbitrary<StandardRow> = fc.record({
    area: fc.constantFrom<Area | null>('rural', 'urban', 'rural', null),
    income: incomes,
    deprivations: fc.array(fc.constantFrom<0 | 1 | null>(0, 1, 1, null), {
      minLength: length,
      maxLength: length,
    }),
  });
  return fc.record({
    standard: fc.constant(standard),
    rows: fc.array(row, { minLength: 1, maxLength: 8 }),
    missing: fc.constantFrom(
      'undetermined' as const,
      'refuse' as const,
      'deprived' as const,
      'notDeprived' as const,
    ),
    unpublished: fc.constantFrom('refuse' as const, 'undetermined' as const),
    counted: fc.boolean(),
  });
});
