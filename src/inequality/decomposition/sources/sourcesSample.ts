import type { NumberColumn } from '../../../model/sample/weight.ts';
import type { WelfareSample } from '../../../sample/welfareSample.ts';

/** A sample whose welfare is made of sources, such as wages, transfers and, below 0, taxes. */
export interface SourcesSample extends Omit<WelfareSample, 'welfare'> {
  /** What the sources of each row add up to; left out, it is their sum. */
  readonly welfare?: NumberColumn;
  /** The amounts of each source by row, in one currency, for one period; they may be negative. */
  readonly sources: { readonly [source: string]: NumberColumn };
}
