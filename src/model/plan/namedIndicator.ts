import type { OutsideSupport } from '../sample/outsideSupport.ts';
import type { LocalText } from '../standard/provenance.ts';

/** What every indicator of a plan has. */
export interface NamedIndicator {
  /**
   * Its key in the table: a letter, then letters, digits and `_`, at most 48 in all, so that it is a name
   * in every engine. No two differ by case alone.
   */
  readonly id: string;
  /** What it is called where people read it. */
  readonly label?: LocalText;
}

/** An indicator of a column of welfare. */
export interface WelfareIndicator extends NamedIndicator {
  /** The column; that of the plan if left out. */
  readonly column?: string;
  /** What is done about values the measure does not accept; `'refuse'` if left out. */
  readonly outsideSupport?: OutsideSupport;
}
