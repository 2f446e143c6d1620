import type { CompiledStandard } from '../../../classification/evaluate/compileStandard.ts';
import type { PlanClassification } from '../../../model/plan/plan.ts';
import { refuse, requireChoice } from '../../../require.ts';
import { sumWhere } from '../../expression/aggregates.ts';
import { call, column, equal, integer, isKnown, isNull, over } from '../../expression/build.ts';
import { deprivationColumn, notADeprivation } from '../counting/deprivationColumn.ts';
import type { SqlFault, SqlPart } from '../sqlMeasure.ts';
import { columnOfIndicator, countColumn, indicatorsOf } from './classificationColumns.ts';

/**
 * The share of those deprived in an indicator of the standard. Where it is not known a row is left out, refused, or
 * taken for one or the other, as the plan says.
 */
export function standardDeprivation(
  classification: PlanClassification,
  { standard }: CompiledStandard,
  indicator: string,
): SqlPart {
  const { missing = 'undetermined' } = classification;
  const count = countColumn(classification);
  if (count !== null) {
    const expected = 'a column for each indicator: their number alone does not say which';
    refuse('invalidPlan', ['classification', 'deprivations', 'count'], expected, count);
  }
  const ids = indicatorsOf(standard);
  const name = columnOfIndicator(classification, requireChoice(indicator, ids, ['indicator']));
  const given = column('d0');
  const lacks: SqlFault = {
    code: 'missingValue',
    column: name,
    expected: 'a deprivation that is known (or another policy for missing)',
    when: isNull(given),
  };
  const isLeftOut = missing === 'undetermined';
  const assumed = missing === 'deprived' ? call('coalesce', given, integer(1)) : given;
  return {
    rows: {
      columns: { d0: deprivationColumn(name) },
      counted: isLeftOut ? isKnown(given) : null,
      faults: [notADeprivation(given, name), ...(missing === 'refuse' ? [lacks] : [])],
      treated: isLeftOut ? [{ as: 'missing', when: isNull(given) }] : [],
      line: null,
    },
    measure: {
      first: { part: sumWhere(equal(assumed, integer(1)), column('w')) },
      second: {},
      ordered: {},
      value: over(column('part'), column('p')),
    },
  };
}
