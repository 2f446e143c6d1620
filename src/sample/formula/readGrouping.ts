import { refuse, requireRecord, requireText } from '../../require.ts';
import { type CodedGroups, readGroups } from '../columns/readGroups.ts';
import { requireValues } from '../columns/requireValues.ts';
import type { GroupColumn } from '../groupColumn.ts';
import type { SampleInput } from '../welfareSample.ts';
import { type Companion, isSorted } from './readSample.ts';

/** A sample that may have groupings. */
type MayHaveGroups = SampleInput & {
  readonly by?: { readonly [grouping: string]: GroupColumn };
};

/** Reads one grouping of a sample, by its name. */
export function readGrouping(sample: MayHaveGroups, name: string): CodedGroups {
  requireRecord(sample, [], 'a sample: { welfare, weight, by }');
  const path = ['by', requireText(name, ['by'])];
  const { by = undefined } = sample;
  const { length } = isSorted(sample)
    ? sample
    : requireValues(sample.welfare, ['welfare'], 'numbers');
  requireRecord(by, ['by'], 'groupings by name, such as { region: labels }');
  const column = by !== undefined && Object.hasOwn(by, name) ? by[name] : undefined;
  if (column === undefined) return refuse('missingValue', path, 'the grouping asked for', column);
  return readGroups({ [name]: column }, length)[0] as CodedGroups;
}

/** The places of the labels of a grouping as a column beside welfare: they go wherever its rows go. */
export function codesBeside({ by, codes }: CodedGroups): readonly Companion[] {
  return [{ path: ['by', by], column: codes }];
}
