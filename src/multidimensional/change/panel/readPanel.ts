import { PovertyError } from '../../../errors.ts';
import type { CountUnit } from '../../../model/countUnit.ts';
import { refuse, requireRecord } from '../../../require.ts';
import { type CodedGroups, readGroups } from '../../../sample/columns/readGroups.ts';
import type { DeprivationData } from '../../data/deprivationData.ts';
import { readTable } from '../../data/readTable.ts';
import { type RowPatterns, rowPatterns } from '../../data/rowPatterns.ts';
import { countPatterns } from '../../patternCounts.ts';
import type { CompiledIndex } from '../../scoring/compileIndex.ts';
import { requireSums } from '../../scoring/requireCounts.ts';
import { refuseMissing, requireUnit } from '../../scoring/scorePatterns.ts';
import type { PanelData } from './panel.ts';

/** A panel as it is read. */
export interface ReadPanel {
  /** The rows of the earlier wave, with the weights of both. */
  readonly before: RowPatterns;
  /** The rows of the later wave. */
  readonly after: RowPatterns;
  /** Whom the weights count, or `null` where it was not said. */
  readonly unit: CountUnit | null;
  /** The groupings of the earlier wave. */
  readonly groupings: readonly CodedGroups[];
}

type Wave = keyof PanelData;

/** Reads both waves and holds that they are of the same rows. */
export function readPanel(data: PanelData, compiled: CompiledIndex): ReadPanel {
  requireRecord(data, ['data'], 'a panel { before, after }');
  const before = readWave(data.before, 'before', compiled);
  const after = readWave(data.after, 'after', compiled);
  const rows = before.patterns.deprived.length;
  if (after.patterns.deprived.length !== rows) {
    const path = ['after', 'deprivations', compiled.ids[0] as string];
    refuse('unequalColumns', path, `${rows} rows`, after.patterns.deprived.length);
  }
  const { rowUnit: first } = data.before;
  const { rowUnit: second } = data.after;
  if (first !== undefined && second !== undefined && first !== second) {
    refuse('mixedUnits', ['after', 'rowUnit'], `'${first}', as before`, second);
  }
  inWave('before', () => requireUnit(before, compiled));
  requireSameWeights(before.patterns, after.patterns, data.after);
  const groupings = inWave('before', () => readGroups(data.before.by, rows));
  return { before: before.patterns, after: after.patterns, unit: before.unit, groupings };
}

function readWave(data: DeprivationData, wave: Wave, compiled: CompiledIndex) {
  requireRecord(data, [wave], 'a table { deprivations, … }');
  return inWave(wave, () => {
    const { by, ...table } = data;
    const counts = countPatterns(table, compiled.ids);
    requireSums(counts.patterns);
    refuseMissing(counts, compiled, table);
    return { unit: counts.unit, patterns: rowPatterns(readTable(table, compiled.ids)) };
  });
}

/** Weights of the later wave count nothing: they may only repeat those of the earlier one. */
function requireSameWeights(before: RowPatterns, after: RowPatterns, data: DeprivationData): void {
  if (after.weight === null) return;
  for (let row = 0; row < after.weight.length; row++) {
    const weight = before.weight === null ? 1 : (before.weight[row] as number);
    if (after.weight[row] === weight) continue;
    const path = ['after', data.weight === undefined ? 'size' : 'weight', row];
    refuse(
      'mixedPopulations',
      path,
      `no weights, or those of before: ${weight}`,
      after.weight[row],
    );
  }
}

/** The same, with the wave at the head of the path of an error. */
function inWave<T>(wave: Wave, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof PovertyError)) throw error;
    const { code, path, expected, got, cause } = error;
    throw new PovertyError(code, { path: [wave, ...path], expected, got, cause });
  }
}
