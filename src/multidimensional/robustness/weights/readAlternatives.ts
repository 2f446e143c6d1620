import { PovertyError } from '../../../errors.ts';
import { newStream } from '../../../numeric/random/stream.ts';
import { fractionText } from '../../../numeric/rational/fractionText.ts';
import { readExact } from '../../../numeric/rational/readExact.ts';
import {
  refuse,
  requireChoice,
  requireCount,
  requireList,
  requireRecord,
} from '../../../require.ts';
import type { Alternative, WeightAlternatives, WeightedParts } from './alternatives.ts';
import { compositions, countCompositions } from './compositions.ts';
import { readSet } from './readSet.ts';
import { sampleComposition } from './sampleComposition.ts';

/** The alternatives that were asked for. */
export interface ReadAlternatives {
  /** What is weighted. */
  readonly over: WeightedParts;
  /** The ids of the parts. */
  readonly ids: readonly string[];
  /** The alternatives one by one. */
  readonly each: Iterable<Alternative>;
  /** The settings, by name. */
  readonly conventions: { readonly [name: string]: string };
}

/** The most alternatives that are gone through in one call. */
export const mostAlternatives = 100_000;

/** What sampled weights are out of. */
const sampledOf = 10_000;

/** Reads what alternatives are asked for. */
export function readAlternatives(
  weights: WeightAlternatives,
  idsOf: { readonly [over in WeightedParts]: readonly string[] },
): ReadAlternatives {
  requireRecord(weights, ['weights'], 'alternatives { kind, over, … }');
  const kind = requireChoice(weights.kind, ['sets', 'grid', 'sample'], ['weights', 'kind']);
  const over = requireChoice(weights.over, ['dimensions', 'indicators'], ['weights', 'over']);
  const ids = idsOf[over];
  const read = { over, ids };
  if (kind !== 'sets' && ids.length === 1) {
    refuse('invalidIndex', ['weights', 'over'], `an index of two or more ${over}`, 1);
  }
  switch (weights.kind) {
    case 'sets':
      return { ...read, each: readSets(weights.sets, ids), conventions: { weights: kind, over } };
    case 'grid': {
      const { step, of } = readStep(weights.step, ids.length);
      const each = numbered(compositions(of, ids.length), of);
      return { ...read, each, conventions: { weights: kind, over, step } };
    }
    case 'sample': {
      const count = requireCount(weights.count, ['weights', 'count']);
      if (count === 0 || count > mostAlternatives) {
        refuse('invalidCount', ['weights', 'count'], `1 to ${mostAlternatives}`, count);
      }
      const seed = requireCount(weights.seed, ['weights', 'seed']);
      const each = numbered(sample(seed, count, ids.length), sampledOf);
      return { ...read, each, conventions: { weights: kind, over, seed: String(seed) } };
    }
  }
}

function readSets(sets: unknown, ids: readonly string[]): Alternative[] {
  requireList(sets, ['weights', 'sets'], 'a list of sets of weights');
  const list = sets as Parameters<typeof readSet>[0][];
  const count = list.length;
  if (count === 0 || count > mostAlternatives) {
    refuse('invalidCount', ['weights', 'sets'], `1 to ${mostAlternatives} sets`, count);
  }
  const seen = new Set<string>();
  return Array.from(list, (set, row) => {
    const path = ['weights', 'sets', row];
    const alternative = readSet(set, ids, path);
    const { id } = alternative;
    if (seen.has(id)) refuse('duplicateLabel', [...path, 'id'], 'a set only once', id);
    seen.add(id);
    return alternative;
  });
}

/** The step of a grid, and how often it goes into 1. */
function readStep(value: string | number, parts: number) {
  const path = ['weights', 'step'];
  const step = readExact(value, path);
  if (step.numerator !== 1n) refuse('invalidNumber', path, "a step such as '1/10'", value);
  const of = Number(step.denominator);
  const count = countCompositions(of, parts, mostAlternatives);
  if (count === 0 || count > mostAlternatives) {
    throw new PovertyError('invalidNumber', {
      path,
      expected: `1 to ${mostAlternatives} ways to give ${parts} weights with this step`,
      got: count === 0 ? `none: at most 1/${parts} makes one` : 'more: take a sample',
    });
  }
  return { step: fractionText(step), of };
}

function* sample(seed: number, count: number, parts: number): Generator<readonly number[]> {
  const stream = newStream(seed, 'weights');
  for (let draw = 0; draw < count; draw++) {
    yield sampleComposition(stream, draw, sampledOf, parts);
  }
}

/** Alternatives with their place, from 1, for a name. */
function* numbered(all: Iterable<readonly number[]>, of: number): Generator<Alternative> {
  let place = 0;
  for (const parts of all) {
    place += 1;
    yield { id: String(place), parts, of };
  }
}
