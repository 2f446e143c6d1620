import { requireChoice } from '../../../require.ts';
import { applySupport } from '../../../sample/formula/applySupport.ts';
import { ascending } from '../../../sample/formula/ascending.ts';
import type { SampleColumns } from '../../../sample/formula/sampleColumns.ts';
import type { CountedSample } from '../../../sample/sampleValue.ts';
import { additivePoverty } from '../../formula/additivePoverty.ts';
import {
  againstLines,
  type BoundPoverty,
  bindPoverty,
  evaluateWithLine,
  readWithLine,
} from '../../formula/evaluatePoverty.ts';
import { fgtFormula } from '../../formula/fgtFormula.ts';
import type { LineAt } from '../../formula/povertyFormula.ts';
import { shortfallTerms } from '../../formula/shortfallTerms.ts';
import type { LineOptions, PovertyInput } from '../../lines/povertyLine.ts';

/** What a gap is: a share of the line, or an amount of money. */
export type TipGaps = 'normalized' | 'absolute';

/** Settings that every TIP curve has. */
export interface TipOptions extends LineOptions {
  /** `'normalized'`, if left out, has gaps as shares of the line; `'absolute'` in the unit of welfare. */
  readonly gaps?: TipGaps;
}

/** A sample that a TIP curve was made of. */
export interface TipCounted extends CountedSample {
  /** The line of everybody in the unit of welfare; `null` where rows have lines of their own. */
  readonly line: number | null;
}

/** A sample in ascending order, or of the ratio or distance to lines of their own. */
export interface TipSample {
  /** The columns and the line to compare with; `null` where nobody was counted or there is no line. */
  readonly found: { readonly columns: SampleColumns; readonly at: LineAt } | null;
  readonly counted: TipCounted;
}

/** Checks the settings; `own` are the names of other ones. */
export function bindTip(
  options: TipOptions,
  measure: string,
  own: readonly string[],
): { readonly bound: BoundPoverty; readonly gaps: TipGaps } {
  const kinds = ['normalized', 'absolute'] as const;
  const gaps = requireChoice(options?.gaps ?? 'normalized', kinds, ['gaps']);
  const formula =
    gaps === 'normalized'
      ? fgtFormula(1, measure, { gaps })
      : additivePoverty(shortfallTerms(measure, { gaps }));
  return { bound: bindPoverty(options, formula, ['gaps', ...own]), gaps };
}

/** Reads a sample and its line. */
export function tipSample(sample: PovertyInput, bound: BoundPoverty): TipSample {
  const withLine = readWithLine(sample, bound);
  const { rows, population, conventions, treated, line } = evaluateWithLine(withLine, bound);
  const counted = { line, rows, population, conventions, treated };
  const { read, at } = withLine;
  if (population === 0 || at === null) return { found: null, counted };
  const { columns } = applySupport(read, bound.formula.support, bound.outsideSupport);
  const against = againstLines(columns, bound.formula.perRow);
  return { found: { columns: ascending(against, false), at }, counted };
}
