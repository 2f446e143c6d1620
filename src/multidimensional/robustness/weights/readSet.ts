import { type ErrorPath, PovertyError } from '../../../errors.ts';
import { addRationals } from '../../../numeric/rational/addRationals.ts';
import { fractionText } from '../../../numeric/rational/fractionText.ts';
import { reduceRational } from '../../../numeric/rational/rational.ts';
import { readExact } from '../../../numeric/rational/readExact.ts';
import { refuse, requireRecord, requireText } from '../../../require.ts';
import type { Alternative, WeightSet } from './alternatives.ts';

/** A set of weights that is written out, as whole numbers over their common denominator. */
export function readSet(set: WeightSet, ids: readonly string[], path: ErrorPath): Alternative {
  requireRecord(set, path, 'a set { id, weights }');
  const id = requireText(set.id, [...path, 'id']);
  const where = [...path, 'weights'];
  const { weights } = set;
  requireRecord(weights, where, 'a weight for each id');
  for (const key of Object.keys(weights)) {
    if (!ids.includes(key)) refuse('invalidIndex', [...where, key], `one of ${ids.join()}`, key);
  }
  const fractions = ids.map((key) => {
    const given = Object.hasOwn(weights, key) ? weights[key] : undefined;
    const weight = readExact(given as string | number, [...where, key]);
    if (weight.numerator <= 0n) {
      refuse('invalidIndex', [...where, key], 'a weight above 0', given);
    }
    return weight;
  });
  const total = fractions.reduce(addRationals);
  const whole = fractions.every(({ denominator }) => denominator === 1n);
  if (!whole && total.numerator !== total.denominator) {
    fault(where, 'weights that sum to exactly 1', fractionText(total));
  }
  const common = fractions.reduce(
    (all, { denominator }) => all * reduceRational(denominator, all).numerator,
    1n,
  );
  const parts = fractions.map(({ numerator, denominator }) => (numerator * common) / denominator);
  const of = parts.reduce((sum, part) => sum + part);
  if (of > BigInt(Number.MAX_SAFE_INTEGER)) {
    fault(where, 'weights with a common denominator below 2^53', String(of));
  }
  return { id, parts: parts.map(Number), of: Number(of) };
}

function fault(path: ErrorPath, expected: string, got: string): never {
  throw new PovertyError('invalidIndex', { path, expected, got });
}
