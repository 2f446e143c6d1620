import type { CompiledIndex } from '../../../multidimensional/scoring/compileIndex.ts';
import {
  above,
  add,
  all,
  any,
  call,
  column,
  equal,
  integer,
  isKnown,
  isNull,
} from '../../expression/build.ts';
import type { Expression } from '../../expression/expression.ts';
import type { SqlFault, SqlRows, SqlTreated } from '../sqlMeasure.ts';
import {
  deprivationColumn,
  notADeprivation,
  pointsIfKnown,
  pointsOf,
} from './deprivationColumn.ts';

/**
 * The rows of an index, the same for each of its measures and cut-offs: for each column of a pattern `d0`, `d1` … (1, 0,
 * or NULL where it is not known); `points`, the weights of what they are deprived in, a whole number; under
 * `'reweight'` also `known`, the weights of what is known.
 */
export function countingRows(compiled: CompiledIndex, columnOf: (id: string) => string): SqlRows {
  const { ids, indicators, weights, missing } = compiled;
  const columns: [string, Expression][] = ids.map((id, bit) => [
    `d${bit}`,
    deprivationColumn(columnOf(id)),
  ]);
  const sumOf = (part: (name: string, weight: number) => Expression) => {
    const parts = indicators.map(({ id }, bit) => part(columnOf(id), weights[bit] as number));
    const [first = integer(0), ...others] = parts;
    return add(first, ...others);
  };
  const unknown = missing === 'deprived' ? 1 : 0;
  columns.push(['points', sumOf((name, weight) => pointsOf(name, weight, unknown))]);
  if (missing === 'reweight') columns.push(['known', sumOf(pointsIfKnown)]);
  return {
    columns: Object.fromEntries(columns),
    counted: countedOf(compiled),
    faults: faultsOf(compiled, columnOf),
    treated: treatedOf(compiled),
    line: null,
  };
}

/** A column of a pattern as 1 or 0, after the policy for what is not known. */
export function deprivationIn(bit: number, { missing }: CompiledIndex): Expression {
  const given = column(`d${bit}`);
  // Rows with something that is not known are refused, or left out.
  if (missing === 'refuse' || missing === 'omit') return given;
  return call('coalesce', given, integer(missing === 'deprived' ? 1 : 0));
}

function countedOf({ ids, missing }: CompiledIndex): Expression | null {
  if (missing === 'omit') return all(...ids.map((_, bit) => isKnown(column(`d${bit}`))));
  return missing === 'reweight' ? above(column('known'), integer(0)) : null;
}

function faultsOf({ ids, missing }: CompiledIndex, columnOf: (id: string) => string): SqlFault[] {
  return ids.flatMap((id, bit) => {
    const derived = column(`d${bit}`);
    const name = columnOf(id);
    const faulty = notADeprivation(derived, name);
    if (missing !== 'refuse') return [faulty];
    const expected = 'every deprivation known, or a policy for what is missing (omit, reweight …)';
    return [{ code: 'missingValue', column: name, expected, when: isNull(derived) }, faulty];
  });
}

function treatedOf({ ids, missing }: CompiledIndex): SqlTreated[] {
  if (missing === 'refuse') return [];
  const lacks = any(...ids.map((_, bit) => isNull(column(`d${bit}`))));
  if (missing === 'omit') return [{ as: 'missing', when: lacks }];
  if (missing !== 'reweight') return [{ as: 'changed', when: lacks }];
  const known = column('known');
  return [
    { as: 'missing', when: equal(known, integer(0)) },
    { as: 'changed', when: all(lacks, above(known, integer(0))) },
  ];
}
