import { type PovertyRates, povertyRates } from 'poverty-indicators';
import {
  type Classification,
  type ClassifyOptions,
  classifyHousehold,
} from 'poverty-indicators/classification';
import { PovertyError, type PovertyErrorCode } from 'poverty-indicators/errors';
import { type DecimalText, ratioPercent } from 'poverty-indicators/exact';
import { generateHouseholds } from 'poverty-indicators/fixtures';
import { giniIndexMeasure } from 'poverty-indicators/inequality';
import type { Household, PovertyCounts, Standard } from 'poverty-indicators/model';
import { type LineOptions, type PovertyProfile, povertyProfile } from 'poverty-indicators/monetary';
import {
  type MultidimensionalBounds,
  type MultidimensionalProfile,
  multidimensionalProfile,
} from 'poverty-indicators/multidimensional';
import { compensatedSum } from 'poverty-indicators/numeric';
import {
  type IncomeGrowth,
  incomeGrowth,
  type ProgressStatus,
  targetProgress,
} from 'poverty-indicators/progress';
import { changeInRate, type RateChange } from 'poverty-indicators/rates';
import { type SampleValue, sampleFromRows } from 'poverty-indicators/sample';
import { globalMpi, vietnam2022 } from 'poverty-indicators/standards';

const counts: PovertyCounts = { total: 590, poor: 80, nearPoor: 0, unit: 'household' };
export const rates: PovertyRates = povertyRates(counts);
export const percent: DecimalText | null = ratioPercent(80, 590);

export const sum: number | null = compensatedSum([1, 2]);
export const growth: (...args: Parameters<typeof incomeGrowth>) => IncomeGrowth = incomeGrowth;
export const change: (...args: Parameters<typeof changeInRate>) => RateChange = changeInRate;
export const codeOf = (error: unknown): PovertyErrorCode | null =>
  error instanceof PovertyError ? error.code : null;

// @ts-expect-error a unit must be one of the two
povertyRates({ total: 1, poor: 0, nearPoor: 0, unit: 'village' });

const target = { kind: 'coverage', goal: { moreThan: 90 }, deadline: '2024-12-31' } as const;
const options = { asOf: '2025-01-01' };
const seen = [{ date: '2024-12-31', covered: 531, total: 590 }];
export const status: ProgressStatus = targetProgress(target, seen, options).status;

// @ts-expect-error a coverage is not observed as a plain value
targetProgress(target, [{ date: '2024-12-31', value: 90 }], options);

const standard: Standard = vietnam2022;
const households: readonly Household[] = generateHouseholds({
  seed: 1,
  count: 1,
  date: '2023-12-31',
});
const classified: ClassifyOptions = { standard };
export const results: Classification[] = households.map((household) =>
  classifyHousehold(household, classified),
);

// @ts-expect-error there is no default standard
classifyHousehold(households[0], {});

const deprivations = { nutrition: new Uint8Array([1, 0]), schooling: [true, null] };
export const profile: MultidimensionalProfile = multidimensionalProfile(
  { deprivations, rowUnit: 'person' },
  { index: globalMpi, missing: 'omit' },
);
export const bounds: MultidimensionalBounds = multidimensionalProfile(
  { deprivations, rowUnit: 'person' },
  { index: globalMpi, missing: 'bounds' },
);

// @ts-expect-error a policy must be one of those there are
multidimensionalProfile({ deprivations }, { index: globalMpi, missing: 'ignore' });

const incomes = sampleFromRows([{ income: 5, area: 'rural' }], {
  welfare: 'income',
  by: { area: (row) => row.area },
});
export const labels: readonly (string | number)[] = incomes.by.area;
export const influence: Float64Array | null = giniIndexMeasure().influence(incomes);
export const poverty: PovertyProfile = povertyProfile(incomes, { lines: [4, 6] });
export const relative: LineOptions = { line: { kind: 'relative', of: 'median', share: 0.6 } };
export const numberOf = ({ value }: SampleValue): number | null => value;

// @ts-expect-error there is no default line
povertyProfile(incomes, {});

// @ts-expect-error a field must be one of the row
sampleFromRows([{ income: 5 }], { welfare: 'wage' });
