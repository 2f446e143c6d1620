import type { OutsideSupport } from '../../../../model/sample/outsideSupport.ts';
import type { Support } from '../../../../sample/support.ts';
import {
  all,
  atMost,
  below,
  column,
  equal,
  never,
  not,
  number,
} from '../../../expression/build.ts';
import type { Expression } from '../../../expression/expression.ts';
import type { SqlRows } from '../../sqlMeasure.ts';

const income: Expression = /* @__PURE__ */ column('income');
const zero = /* @__PURE__ */ number(0);

/** What rows are read by, as far as it is about welfare that a measure does not accept. */
export interface SupportSettings {
  /** The column of welfare. */
  readonly column: string;
  /** What the measure accepts. */
  readonly support: Support;
  /** What is done about the rest. */
  readonly outsideSupport: OutsideSupport;
}

/** The rows that are counted of those that were read, and what is done about the others. */
export function supportRows(
  { column: name, support, outsideSupport: policy }: SupportSettings,
  isRead: Expression,
): { readonly counted: Expression } & Pick<SqlRows, 'faults' | 'treated'> {
  if (typeof policy === 'object') {
    const when = all(isRead, below(income, number(policy.floor)));
    return { counted: isRead, faults: [], treated: [{ as: 'changed', when }] };
  }
  const outside = isOutside(support);
  if (policy === 'keep' || outside === never) return { counted: isRead, faults: [], treated: [] };
  if (policy === 'omit') {
    const when = all(isRead, outside);
    return { counted: all(isRead, not(outside)), faults: [], treated: [{ as: 'omitted', when }] };
  }
  const isZeroFine = policy === 'zeroIsZero';
  const refused = isZeroFine ? below(income, zero) : outside;
  return {
    counted: all(isRead, not(refused)),
    faults: [
      {
        code: 'outsideSupport',
        column: name,
        expected: wanted(support, isZeroFine),
        when: all(isRead, refused),
      },
    ],
    treated: isZeroFine ? [{ as: 'changed', when: all(isRead, equal(income, zero)) }] : [],
  };
}

function isOutside({ values }: Support): Expression {
  if (values === 'all') return never;
  return values === 'positive' ? atMost(income, zero) : below(income, zero);
}

/** What is expected, and which other policies there are. */
function wanted({ values, also }: Support, isZeroFine: boolean): string {
  const isOfZero = isZeroFine || values === 'nonNegative';
  const number = isOfZero ? 'a number of 0 or more, or another' : 'a number above 0, or an';
  const others = also
    .filter((one) => one === (isOfZero ? 'keep' : 'zeroIsZero'))
    .map((one) => ` or '${one}'`);
  return `${number} outsideSupport: 'omit' or { floor }${others.join('')}`;
}
