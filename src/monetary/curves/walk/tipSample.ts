import { requireChoice, requireRecord } from '../../../require.ts';
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

/** Settings that `tipCurve` and `tipDominance` share. */
export interface TipOptions extends LineOptions {
  /** `'normalized'`, if left out, has gaps as shares of the line; `'absolute'` in the unit of welfare. */
  readonly gaps?: TipGaps;
}

/** A sample that a TIP curve was made of. */
export interface TipCounted extends CountedSample {
  /** The line of everybody in the unit of welfare; `null` where rows have lines of their own or there is none. */
  readonly line: number | null;
}

/** A sample in ascending order, or of the ratio or distance to lines of their own. */
export interface TipSample {
  /** The columns and the line to compare with; `null` where nobody was counted or there is no line. */
  readonly found: { readonly columns: SampleColumns; readonly at: LineAt } | null;
  readonly counted: TipCounted;
}

/** Checks the settings; `own` are the others that the curve has, in words. */
export function bindTip(
  options: TipOptions,
  measure: string,
  own: { readonly [name: string]: string } = {},
): { readonly bound: BoundPoverty; readonly gaps: TipGaps } {
  const kinds = ['normalized', 'absolute'] as const;
  requireRecord(options, ['options'], 'options: { line }');
  const gaps = requireChoice(options.gaps ?? 'normalized', kinds, ['gaps']);
  const settings = { gaps, ...own };
  const formula =
    gaps === 'normalized'
      ? fgtFormula(1, measure, settings)
      : additivePoverty(shortfallTerms(measure, settings));
  return { bound: bindPoverty(options, formula, Object.keys(settings)), gaps };
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
