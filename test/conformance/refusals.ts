import { PovertyError } from '../../src/errors.ts';
import type { Plan } from '../../src/model/plan/plan.ts';
import type { PlanIndicator } from '../../src/model/plan/planIndicator.ts';
import { tabulateSql } from '../../src/sql/tabulateSql.ts';
import { tabulate } from '../../src/tabulate/tabulate.ts';
import type { Engine } from './engine.ts';
import type { Family } from './indicators.ts';
import { planOf } from './plans.ts';
import type { ResultsInTheMaking } from './results.ts';
import type { columnsOf } from './tables.ts';

/** The indicators that the dialect has. */
export function supported(
  { dialect }: Engine,
  { indicators, settings }: Family,
  results: ResultsInTheMaking,
): readonly PlanIndicator[] {
  return indicators.filter((one) => {
    try {
      tabulateSql(planOf([one], settings), { dialect, table: 't' });
      return true;
    } catch (error) {
      if (!(error instanceof PovertyError) || error.code !== 'notSupported') throw error;
      results.notSupported(one, error.expected);
      return false;
    }
  });
}

type Columns = ReturnType<typeof columnsOf>;

/** What memory computes: all at once, or if it refuses something, half by half. */
export function acceptedOf(
  columns: Columns,
  indicators: readonly PlanIndicator[],
  settings: Partial<Plan>,
): readonly PlanIndicator[] {
  if (refusalOf(columns, indicators, settings) === null) return indicators;
  if (indicators.length === 1) return [];
  const middle = Math.ceil(indicators.length / 2);
  return [indicators.slice(0, middle), indicators.slice(middle)].flatMap((half) =>
    acceptedOf(columns, half, settings),
  );
}

/** The code by which memory refuses indicators. */
export function refusalOf(
  columns: Columns,
  indicators: readonly PlanIndicator[],
  settings: Partial<Plan>,
): string | null {
  try {
    tabulate(columns, planOf(indicators, settings));
    return null;
  } catch (error) {
    if (error instanceof PovertyError) return error.code;
    throw error;
  }
}

/** The code by which a call is refused, or `null`. */
export async function codeOf(call: () => Promise<unknown>): Promise<string | null> {
  try {
    await call();
    return null;
  } catch (error) {
    if (error instanceof PovertyError) return error.code;
    throw error;
  }
}
