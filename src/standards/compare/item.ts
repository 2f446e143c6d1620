import type { LocalText, Provenance } from '../../model/standard/provenance.ts';

/** What of a standard a change is about. */
export type StandardItem =
  | 'place'
  | 'inForce'
  | 'unit'
  | 'line'
  | 'boundary'
  | 'deprivationCutoff'
  | 'rules'
  | 'dimension'
  | 'indicator'
  | 'cutoff'
  | 'group'
  | 'form';

/** An item of a standard as it is compared. */
export interface Item {
  readonly item: StandardItem;
  readonly id: string;
  readonly name: LocalText;
  readonly value: LocalText;
  /** What a program makes of the words, as text, where there is such a thing. */
  readonly condition?: string;
  readonly provenance: Provenance | null;
}
