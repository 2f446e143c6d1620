import type { PlanIndicator } from '../../src/model/plan/planIndicator.ts';
import { planMeasures } from '../../src/model/plan/planMeasures.ts';
import type { Table } from '../../src/tabulate/table.ts';

/** What is known of a measure on an engine. */
export type MeasureResult =
  | {
      /** Under how many settings it was compared with memory. */
      readonly settings: number;
      /** How many figures were equal: to the last bit where it counts, else within the tolerances. */
      readonly figures: number;
      /** In how many cells both had none, for want of anybody to count. */
      readonly without: number;
      /** How many of its settings were refused as in memory, for rows that nothing was said of. */
      readonly refused: number;
    }
  | {
      /** What is had in its stead. */
      readonly notSupported: string;
    };

/** What the suite found on an engine. */
export interface EngineResults {
  /** Its name and version. */
  readonly engine: string;
  /** How many rows the largest table had. */
  readonly rows: number;
  /** Each measure of a plan. */
  readonly measures: { readonly [measure: string]: MeasureResult };
}

/** Gathers what the suite finds. */
export interface ResultsInTheMaking {
  /** A table that was found equal. */
  compared(table: Table): void;
  /** An indicator that was refused as in memory. */
  refused(indicator: PlanIndicator): void;
  /** An indicator that the engine cannot have, and what is had in its stead. */
  notSupported(indicator: PlanIndicator, expected: string): void;
  /** Whether an indicator was compared, or cannot be. */
  isSettled(indicator: PlanIndicator): boolean;
  /** All of it, on an engine of this name and with a table of so many rows. */
  results(engine: string, rows: number): EngineResults;
}

/** Results without anything in them. */
export function newResults(): ResultsInTheMaking {
  const found = new Map(
    Object.keys(planMeasures).map((measure) => [
      measure,
      {
        ids: new Set<string>(),
        settings: new Set<string>(),
        figures: 0,
        without: 0,
        refused: 0,
        reasons: new Set<string>(),
      },
    ]),
  );
  const resultOf = (measure: string) => {
    const result = found.get(measure);
    if (result === undefined) throw new Error(`no measure: ${measure}`);
    return result;
  };
  return {
    compared({ indicators, cells }) {
      const measureOf = new Map(indicators.map(({ id, measure }) => [id, measure]));
      for (const { id, measure, conventions } of indicators) {
        const { ids, settings } = resultOf(measure);
        ids.add(id);
        settings.add(JSON.stringify(conventions));
      }
      for (const { indicator, value } of cells) {
        const result = resultOf(measureOf.get(indicator) as string);
        if (value === null) result.without += 1;
        else result.figures += 1;
      }
    },
    refused({ measure }) {
      resultOf(measure).refused += 1;
    },
    notSupported({ measure }, expected) {
      resultOf(measure).reasons.add(expected);
    },
    isSettled({ id, measure }) {
      const { ids, reasons } = resultOf(measure);
      return ids.has(id) || reasons.size > 0;
    },
    results(engine, rows) {
      const measures = [...found].map(([measure, result]): [string, MeasureResult] => {
        const { settings, figures, without, refused, reasons } = result;
        if (reasons.size > 0) return [measure, { notSupported: [...reasons].join('; ') }];
        return [measure, { settings: settings.size, figures, without, refused }];
      });
      return { engine, rows, measures: Object.fromEntries(measures) };
    },
  };
}
