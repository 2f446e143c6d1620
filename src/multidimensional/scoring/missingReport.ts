import type { PatternTable } from '../data/deprivationData.ts';
import type { CompiledIndex } from './compileIndex.ts';
import type { MissingPolicy } from './indexOptions.ts';

/** What was done about deprivations that are not known, and in how many rows. */
export interface MissingReport {
  /** The policy. */
  readonly policy: MissingPolicy | 'bounds';
  /** Rows in which at least one deprivation is not known. */
  readonly rows: number;
  /** The sum of their weights. */
  readonly population: number;
  /** Rows that were left out: all of those where omitted, those with nothing known where reweighted. */
  readonly rowsLeftOut: number;
  /** The sum of the weights of the rows left out. */
  readonly populationLeftOut: number;
}

/** Counts what is not known in a table of patterns. */
export function missingReport(
  { missing, rows, weight }: PatternTable,
  { missing: policy, weightOf, denominator }: CompiledIndex,
): MissingReport {
  const report = { policy, rows: 0, population: 0, rowsLeftOut: 0, populationLeftOut: 0 };
  for (let cell = 0; cell < missing.length; cell++) {
    const unknown = missing[cell] as number;
    if (unknown === 0) continue;
    report.rows += rows[cell] as number;
    report.population += weight[cell] as number;
    const isLeftOut =
      policy === 'omit' || (policy === 'reweight' && weightOf(unknown) === denominator);
    if (!isLeftOut) continue;
    report.rowsLeftOut += rows[cell] as number;
    report.populationLeftOut += weight[cell] as number;
  }
  return report;
}
