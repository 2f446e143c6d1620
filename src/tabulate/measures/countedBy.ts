import type { CountUnit } from '../../model/countUnit.ts';
import type { Plan } from '../../model/plan/plan.ts';

/** Whom the weights of a plan count, as far as it says so, and what kinds of weights they are. */
export function countedBy({ weight, size, rowUnit }: Plan): {
  readonly unit: CountUnit | null;
  readonly weighting: string;
} {
  const kinds = [
    ...(weight === undefined ? [] : [weight.kind]),
    ...(size === undefined ? [] : ['household-size' as const]),
  ];
  const countsPersons = kinds.includes('household-size');
  return {
    unit: countsPersons ? 'person' : (rowUnit ?? null),
    weighting: kinds.join(' × ') || 'none',
  };
}
