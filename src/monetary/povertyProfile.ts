import { refuse, requireRecord } from '../require.ts';
import { readGroups } from '../sample/columns/readGroups.ts';
import { applySupport } from '../sample/formula/applySupport.ts';
import { readSample } from '../sample/formula/readSample.ts';
import type { SampleColumns } from '../sample/formula/sampleColumns.ts';
import { nonNegativeOrKept } from '../sample/support.ts';
import type { RowsAndWeight } from '../sample/welfareSample.ts';
import type { PovertyInput } from './lines/povertyLine.ts';
import { lineText } from './lines/requireLine.ts';
import { commonLine, lineColumns } from './lines/resolveLine.ts';
import {
  contributionShares,
  type FigureSums,
  noFigures,
  populationShare,
  povertyFigures,
  relativeRisks,
} from './profile/povertyFigures.ts';
import { type LineOrColumn, povertySums, type Sums } from './profile/povertySums.ts';
import type { PovertyGrouping, PovertyProfile, PovertyProfileOptions } from './profile/profile.ts';
import { type ProfileSettings, readProfileOptions } from './profile/profileOptions.ts';
import { unfitRows } from './profile/unfitRows.ts';

/**
 * The monetary poverty of a population and of its groups at one or more lines, in one pass: the poor and
 * their share, poverty gaps, Watts index, shortfalls, and what each group adds.
 *
 * Convention: those who are not poor add 0 and stay in the population. A line that the sample makes is
 * that of everybody, also in the groups. Negative welfare is refused unless a policy is named; the
 * Watts index is `null` where there is welfare that is not above 0, unless `watts` says what is done.
 * In all figures but that index everybody counts.
 *
 * Formula: P_α = Σᵢ wᵢ 1(yᵢ < z) ((z − yᵢ) / z)^α / Σᵢ wᵢ; W = Σᵢ wᵢ 1(yᵢ < z) ln(z / yᵢ) / Σᵢ wᵢ; of a
 * group its share of the sum above, and its value over that of all.
 *
 * Source: J. Foster, J. Greer and E. Thorbecke (1984), A class of decomposable poverty measures,
 * Econometrica 52, 761–766; J. Haughton and S. R. Khandker (2009), Handbook on Poverty and Inequality,
 * World Bank, chapters 4 and 7.
 *
 * @param sample - welfare, weights, groupings and lines by row, or a sorted sample
 * @param options - the lines, the boundary, further α and the policies
 * @returns for each line the figures of everybody and of each group, shares in [0, 1] (gaps above 1 if
 * negative welfare is kept) and shortfalls in the unit of welfare; `null` where nobody was counted or
 * nobody is poor, and at a line that the sample does not make
 * @throws PovertyError `missingValue`, `invalidNumber` or `invalidType` (with the row) for welfare, a
 * weight, a line or α that is not a valid number, `outsideSupport` for negative welfare,
 * `unequalColumns`, `unknownOption`, `duplicateLabel`, `mixedUnits`, `overflow`
 * @example
 * import { povertyProfile } from 'poverty-indicators/monetary';
 *
 * const sample = { welfare: [50, 75, 75, 200], by: { area: ['rural', 'rural', 'urban', 'urban'] } };
 * const [line] = povertyProfile(sample, { lines: [100] }).lines;
 * line; // => { poorRows: 3, povertyHeadcount: 0.75, povertyGapIndex: 0.25, squaredPovertyGap: 0.09375, meanShortfall: 25, … }
 * const rural = line?.groupings[0]?.groups[0];
 * rural; // => { label: 'rural', populationShare: 0.5, povertyGapIndex: 0.375, … }
 * rural?.contributionShares.povertyGapIndex; // => 0.75
 * rural?.relativeRisks.povertyGapIndex; // => 1.5
 */
export function povertyProfile(
  sample: PovertyInput,
  options: PovertyProfileOptions,
): PovertyProfile {
  const settings = readProfileOptions(options);
  requireRecord(sample, [], 'a sample: { welfare, weight }');
  const companions = settings.lines.map((line) => lineColumns(sample, line));
  const read = readSample(sample, options.missing, companions.flat());
  const amounts = settings.lines.map((line) => commonLine(read.columns, line));
  const { columns, treated } = applySupport(read, nonNegativeOrKept, settings.outsideSupport);
  const groupings = readGroups(sample.by, read.length);
  const lines = lineOfRows(columns, amounts, companions);
  const sums = povertySums(columns, lines, groupings, {
    boundary: settings.boundary,
    floor: floorOf(settings),
    alphas: settings.alphas,
  });
  const unfit = unfitRows(columns, groupings, read.least > 0);
  const sumsAt = (line: number, { population, poor }: Sums, rows: RowsAndWeight): FigureSums => ({
    population,
    poor: poor[line] ?? [],
    unfit: rows,
  });
  const ofGroups = groupings.map(({ labels }, grouping) =>
    labels.map((_, code) => sums.of(grouping, code)),
  );
  return {
    rows: columns.welfare.length,
    population: sums.all.population[1] as number,
    conventions: { ...settings.conventions, ...read.conventions },
    treated,
    lines: settings.lines.map((line, place) => {
      const whole = sumsAt(place, sums.all, unfit.all);
      const isThere = amounts[place] !== null || companions[place]?.length === 1;
      const figures = isThere ? povertyFigures : noFigures;
      const ofAll = figures(whole, settings);
      return {
        line: amounts[place] ?? null,
        definition: lineText(line),
        ...ofAll,
        groupings: groupings.map(({ by, labels, order }, grouping): PovertyGrouping => {
          const groups = order.map((code) => {
            const rows = unfit.groups[grouping]?.[code] ?? unfit.all;
            const part = sumsAt(place, ofGroups[grouping]?.[code] as Sums, rows);
            const ofGroup = figures(part, settings);
            return {
              label: labels[code] as string | number,
              populationShare: populationShare(part, whole),
              ...ofGroup,
              contributionShares: contributionShares(part, whole, settings),
              relativeRisks: relativeRisks(ofGroup, ofAll),
            };
          });
          return { by, groups };
        }),
      };
    }),
  };
}

/** Below which welfare is counted as the floor by the Watts index; `null` where there is none. */
function floorOf({ watts }: ProfileSettings): number | null {
  if (watts === 'skip') return null;
  return typeof watts === 'object' ? watts.floor : Number.NEGATIVE_INFINITY;
}

/** The line of everybody, or the column of lines: those of companions follow one another. */
function lineOfRows(
  columns: SampleColumns,
  amounts: readonly (number | null)[],
  companions: readonly (readonly { readonly path: readonly (string | number)[] }[])[],
): LineOrColumn[] {
  let next = 0;
  return amounts.map((amount, place) => {
    const [companion] = companions[place] ?? [];
    // Nobody is below a line that is not there.
    if (companion === undefined) return amount ?? Number.NEGATIVE_INFINITY;
    const column = columns.companions[next++] as Float64Array;
    const at = column.findIndex((line) => line <= 0);
    if (at >= 0) {
      const row = columns.rowAt === null ? at : (columns.rowAt[at] as number);
      refuse('invalidNumber', [...companion.path, row], 'a line above 0', column[at]);
    }
    return column;
  });
}
