import { type Confidence, confidences, type Provenance } from './provenance.ts';

/** How sure an item is as a number: the less sure, the larger. Internal. */
export function rankOf({ confidence }: Provenance): number {
  return confidences.indexOf(confidence);
}

/** The confidence of the least sure of some items, one or more. Internal. */
export function leastSure(items: readonly Provenance[]): Confidence {
  return confidences[Math.max(...items.map(rankOf))] as Confidence;
}
