import type { Dialect } from '../../../src/sql/dialects/dialect.ts';
import { count, sum } from '../../../src/sql/expression/aggregates.ts';
import {
  all,
  any,
  call,
  choose,
  equal,
  integer,
  isNull,
  not,
  number,
  tableColumn,
  text,
} from '../../../src/sql/expression/build.ts';
import type { Statement } from '../../../src/sql/statement/query.ts';
import { writeStatement } from '../../../src/sql/statement/writeStatement.ts';
import { columnIn } from '../../support/engines/runQueries.ts';

const x = tableColumn('x`"y');
const v = { kind: 'column', name: 'v', of: 'q_rows', type: 'double' } as const;
const named = (columns: Readonly<Record<string, Statement['result']['columns'][number]['is']>>) =>
  Object.entries(columns).map(([as, is]) => ({ as, is }));

/** A small statement that has everything in it in which dialects differ. */
const statement: Statement = {
  queries: [
    {
      name: 'q_rows',
      query: {
        kind: 'select',
        columns: named({
          v: choose(
            not(call('isNan', x)),
            call('power', call('exp', x), number(-0.5)),
            number(1e21),
          ),
          f: call('flag', x),
          k: call('labelKind', x),
          t: choose(any(isNull(x), call('isNanOfAny', x)), text("it's\\n\n$ {")),
          b: all(call('isInfinite', x), equal(integer(-1), { kind: 'cast', of: x, to: 'bigint' })),
          n: { kind: 'null', type: 'boolean' },
        }),
        from: null,
        passes: true,
      },
    },
  ],
  result: {
    kind: 'select',
    columns: named({
      s: sum(v),
      n: count(),
      k: { kind: 'aggregate', name: 'min', of: columnIn('q_rows', 'k') },
    }),
    from: 'q_rows',
  },
};

/** The statement in a dialect, of a table with a path. */
export function smallStatement(dialect: Dialect): string {
  return writeStatement(statement, ['my db', 't'], dialect);
}
