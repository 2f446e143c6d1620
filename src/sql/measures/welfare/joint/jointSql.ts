import type {
  ConcentrationIndicator,
  SourceIndicator,
  TaxIndicator,
} from '../../../../model/plan/structureIndicator.ts';
import { above, add, call, column, minus, number, times } from '../../../expression/build.ts';
import type { Expression } from '../../../expression/expression.ts';
import type { SqlFault, SqlMeasure, SqlRows } from '../../sqlMeasure.ts';
import { concentrationSql } from './concentrationSql.ts';
import { sourceSql } from './sourceSql.ts';
import { taxSql } from './taxSql.ts';

/** An indicator of welfare and other columns together. */
export type JointIndicator = ConcentrationIndicator | TaxIndicator | SourceIndicator;

/** The columns beside welfare, by the names that the measure knows. */
export function columnsBeside(indicator: JointIndicator) {
  switch (indicator.measure) {
    case 'concentrationIndex':
      return [{ name: 'variable', column: indicator.variable }];
    case 'sourceShare': {
      const { source, sources } = indicator;
      return [
        { name: 'source', column: source },
        ...sources.map((each, place) => ({ name: `source_${place}`, column: each })),
      ];
    }
    default:
      return [{ name: 'tax', column: indicator.tax }];
  }
}

/** How far a sum of sources may be from welfare, as a share of the amounts: rounding of doubles. */
const slack = 1e-9;

/** Rows whose sources do not add up to welfare. */
export function sumFaults({ sources }: SourceIndicator, welfare: string): readonly SqlFault[] {
  const amounts = sources.map((_, place) => column(`source_${place}`));
  const income = column('income');
  const size = total(amounts.map((amount) => call('abs', amount)));
  const distance = call('abs', minus(total(amounts), income));
  const most = times(number(slack), call('greatest', size, call('abs', income)));
  return [
    {
      code: 'invalidNumber',
      column: welfare,
      expected: 'the sum of the sources',
      when: above(distance, most),
    },
  ];
}

/** The sum of a list. */
function total(amounts: readonly Expression[]): Expression {
  const [first, ...others] = amounts;
  return first === undefined ? number(0) : add(first, ...others);
}

/** A measure of welfare and other columns of the rows. */
export function jointSql(indicator: JointIndicator, rows: SqlRows): SqlMeasure {
  switch (indicator.measure) {
    case 'concentrationIndex':
      return concentrationSql('variable');
    case 'sourceShare':
      return sourceSql(indicator.attribution);
    default:
      return taxSql(indicator.measure, rows);
  }
}
