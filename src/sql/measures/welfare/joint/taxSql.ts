/** What a tax does to a distribution. Internal. */
import {
  above,
  call,
  column,
  differs,
  minus,
  number,
  over,
  times,
} from '../../../expression/build.ts';
import type { Expression } from '../../../expression/expression.ts';
import type { SqlMeasure, SqlRows } from '../../sqlMeasure.ts';
import { giniSql } from '../inequality/giniSql.ts';
import { measureOf, p, w, weighted, x } from '../measure.ts';
import { amountOf, rankedSum } from './concentrationSql.ts';

/** The measures of a tax. */
export type TaxMeasure =
  | 'kakwaniIndex'
  | 'reynoldsSmolenskyIndex'
  | 'rerankingIndex'
  | 'redistributiveEffect';

/** A measure of the column `tax` of the rows. */
export function taxSql(measure: TaxMeasure, rows: SqlRows): SqlMeasure {
  const tax = column('tax');
  const after = minus(x, tax);
  const beforeTax = amountOf('before', x);
  const taxes = amountOf('taxes', tax);
  const afterTax = amountOf('after', after);
  const isMade = above(beforeTax.total, number(0));
  const isLeft = above(afterTax.total, number(0));
  // What is paid past a proportional tax.
  const past = minus(column('taxed'), times(w, x, over(taxes.total, beforeTax.total)));
  const departure = {
    tied: { taxed: weighted(tax) },
    ordered: { departure: rankedSum(past) },
  };
  const about = minus(column('left'), times(w, over(column('after'), p)));
  const reranking = {
    tied: { left: weighted(after) },
    ordered: { ranked: rankedSum(about) },
    parts: { gini: { rows: afterRows(rows), measure: giniSql('none') } },
  };
  const smolensky = over(column('departure'), afterTax.total);
  // The Gini index after tax less the concentration by the ranks before it: 0 or more.
  const given = over(column('ranked'), afterTax.total);
  const lost = call('greatest', number(0), minus(column('gini'), given));
  switch (measure) {
    case 'kakwaniIndex':
      return measureOf(
        {
          ...departure,
          first: { ...beforeTax.first, ...taxes.first },
          value: over(column('departure'), taxes.total),
        },
        isMade,
        differs(taxes.total, number(0)),
      );
    case 'reynoldsSmolenskyIndex':
      return measureOf(
        {
          ...departure,
          first: { ...beforeTax.first, ...taxes.first, ...afterTax.first },
          value: smolensky,
        },
        isMade,
        isLeft,
      );
    case 'rerankingIndex':
      return measureOf(
        { ...reranking, first: { ...beforeTax.first, ...afterTax.first }, value: lost },
        isMade,
        isLeft,
      );
    case 'redistributiveEffect':
      return measureOf(
        {
          first: { ...beforeTax.first, ...taxes.first, ...afterTax.first },
          tied: { ...departure.tied, ...reranking.tied },
          ordered: { ...departure.ordered, ...reranking.ordered },
          parts: reranking.parts,
          value: minus(smolensky, lost),
        },
        isMade,
        isLeft,
      );
  }
}

/** The same rows in the order of income after tax. What is refused is refused once. */
function afterRows({ columns, ...rows }: SqlRows): SqlRows {
  const { x: before, tax } = columns as { readonly x: Expression; readonly tax: Expression };
  return { ...rows, columns: { ...columns, x: minus(before, tax) }, faults: [], treated: [] };
}
