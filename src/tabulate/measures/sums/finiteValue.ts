import { refuse } from '../../../require.ts';

/** A value that is a finite double, as measures give it: minus zero is zero. */
export function finiteValue(value: number): number {
  if (Number.isFinite(value)) return value + 0;
  return refuse('overflow', ['welfare'], 'welfare whose sums and powers are finite doubles', value);
}
