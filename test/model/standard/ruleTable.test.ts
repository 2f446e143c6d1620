import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleTable } from '../../../src/model/standard/ruleTable.ts';
import type { Standard, StatusRule } from '../../../src/model/standard/standard.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { invented, smallStandard } from '../../support/smallStandard.ts';

type Asked = readonly [
  over: string | null,
  under: string | null,
  deprivations: StatusRule['deprivations'],
];

/** The small standard, whose lines are `low` and `high`, with other rules. */
function withRules(...rules: Asked[]): Standard {
  return {
    ...smallStandard,
    rules: rules.map(([over, under, deprivations], row) => ({
      id: `rule${row}`,
      status: 'poor',
      over,
      under,
      deprivations,
      provenance: invented,
    })),
  };
}

describe('lays the rules over the cells', () => {
  test('of the small standard', () => {
    expect(ruleTable(smallStandard)).toEqual({ regions: 3, rules: [1, 0, 2, 2, 3, 3] });
  });

  test('of a rule that holds everywhere', () => {
    expect(ruleTable(withRules([null, null, 'any'])).rules).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('of rules that part by the number of deprivations alone', () => {
    const table = ruleTable(withRules([null, null, 'belowCutoff'], [null, null, 'atCutoff']));
    expect(table.rules).toEqual([0, 1, 0, 1, 0, 1]);
  });

  test('of a standard without lines', () => {
    const standard = { ...withRules([null, null, 'any']), lines: [] };
    expect(ruleTable(standard)).toEqual({ regions: 1, rules: [0, 0] });
  });
});

describe('refuses', () => {
  test('more rules than fit into the bits of a number', () => {
    const lines = Array.from({ length: 30 }, (_, at) => ({
      ...(smallStandard.lines[0] as Standard['lines'][number]),
      id: `line${at}`,
    }));
    /** The first so many rules, one between each line and the next. */
    const between = (count: number): Standard => ({
      ...withRules(
        ...Array.from({ length: count }, (_, at): Asked => {
          const last = at === count - 1;
          return [at === 0 ? null : `line${at - 1}`, last ? null : `line${at}`, 'any'];
        }),
      ),
      lines: lines.slice(0, count - 1),
    });
    expect(ruleTable(between(30)).rules.at(-1)).toBe(29);
    expectPovertyError(() => ruleTable(between(31)), {
      code: 'invalidStandard',
      path: ['standard', 'rules'],
      message: 'at most 30 rules',
    });
  });

  test('rules that overlap, naming both and the cell', () => {
    const standard = withRules(
      [null, 'low', 'any'],
      ['low', null, 'any'],
      [null, 'high', 'atCutoff'],
    );
    expectPovertyError(() => ruleTable(standard), {
      code: 'invalidStandard',
      path: ['standard', 'rules', 2],
      message: /rule 0 holds there too.*got a second rule for an income under 'low' with 1 or more/,
    });
  });

  test('one rule given twice', () => {
    expectPovertyError(() => ruleTable(withRules([null, null, 'any'], [null, null, 'any'])), {
      code: 'invalidStandard',
      path: ['standard', 'rules', 1],
    });
  });

  test.each<[string, Asked[], RegExp]>([
    ['no rules', [], /got none for an income under 'low' with fewer than 1 deprivations/],
    [
      'a gap between lines',
      [
        [null, 'low', 'any'],
        ['high', null, 'any'],
      ],
      /over 'low' and under 'high'/,
    ],
    ['a gap at the top', [[null, 'high', 'any']], /none for an income over 'high'/],
    [
      'a gap on one side of the cut-off',
      [
        [null, null, 'belowCutoff'],
        ['low', null, 'atCutoff'],
      ],
      /under 'low' with 1 or more deprivations/,
    ],
  ])('%s', (_, rules, message) => {
    expectPovertyError(() => ruleTable(withRules(...rules)), {
      code: 'invalidStandard',
      path: ['standard', 'rules'],
      message,
    });
  });

  test('a gap in a standard without lines', () => {
    expectPovertyError(() => ruleTable({ ...withRules([null, null, 'atCutoff']), lines: [] }), {
      code: 'invalidStandard',
      path: ['standard', 'rules'],
      message: 'an income of any size with fewer than 1 deprivations',
    });
  });

  test.each(['middle', 'constructor', '__proto__', ''])('the unknown line %o', (line) => {
    for (const [field, rule] of [
      ['over', [line, null, 'any']],
      ['under', [null, line, 'any']],
    ] as const) {
      expectPovertyError(() => ruleTable(withRules(rule)), {
        code: 'invalidStandard',
        path: ['standard', 'rules', 0, field],
        message: 'the id of a line',
      });
    }
  });

  test.each([
    ['high', 'low'],
    ['low', 'low'],
  ])('an income over %s and under %s', (over, under) => {
    expectPovertyError(() => ruleTable(withRules([over, under, 'any'])), {
      code: 'invalidStandard',
      path: ['standard', 'rules', 0, 'under'],
      message: 'a line above the one in over',
    });
  });
});

test('a table comes out exactly where a reading cell by cell finds one rule in each', () => {
  const ids: readonly (string | null)[] = [null, 'low', 'high'];
  const asked: fc.Arbitrary<Asked> = fc.tuple(
    fc.constantFrom(null, 'low', 'high'),
    fc.constantFrom('low', 'high', null),
    fc.constantFrom('atCutoff' as const, 'belowCutoff' as const, 'any' as const),
  );
  const orderly = asked.filter(
    ([over, under]) => under === null || ids.indexOf(over) < ids.indexOf(under),
  );
  // A cell is an income (below both lines, between them, above both) and a side of the cut-off.
  const cells = [0, 1, 2].flatMap((income) => [false, true].map((many) => ({ income, many })));
  const holds = ([over, under, deprivations]: Asked, { income, many }: (typeof cells)[number]) =>
    (over === null || income >= ids.indexOf(over)) &&
    (under === null || income < ids.indexOf(under)) &&
    (deprivations === 'any' || (deprivations === 'atCutoff') === many);
  fc.assert(
    fc.property(fc.array(orderly, { maxLength: 4 }), (rules) => {
      const found = cells.map((cell) =>
        rules.flatMap((rule, row) => (holds(rule, cell) ? [row] : [])),
      );
      if (found.every(({ length }) => length === 1)) {
        expect(ruleTable(withRules(...rules)).rules).toEqual(found.flat());
      } else {
        expect(() => ruleTable(withRules(...rules))).toThrow(/expected (a rule for|rules that)/);
      }
    }),
    { numRuns: 1000 },
  );
});
