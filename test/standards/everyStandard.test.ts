import { describe, expect, test } from 'vitest';
import { checkStandard } from '../../src/model/standard/checkStandard.ts';
import { ruleTable } from '../../src/model/standard/ruleTable.ts';
import {
  allStandards,
  cellsOf,
  indicatorsOf,
  nationalStandards,
  provenancesIn,
  statusesIn,
} from '../support/standards.ts';

/** The text without the marks on its letters. */
const removeMarks = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[đĐ]/g, 'd');

/** Every value in a value, with itself. */
function valuesIn(value: unknown): unknown[] {
  const parts = typeof value === 'object' && value !== null ? Object.values(value) : [];
  return [value, ...parts.flatMap(valuesIn)];
}

describe.each(allStandards.map((standard) => ({ standard, id: standard.id })))(
  '$id',
  ({ standard }) => {
    test('is a standard, also when it is frozen', () => {
      expect(checkStandard(standard)).toBe(standard);
    });

    test('is plain JSON, and a round trip through text changes nothing', () => {
      const kinds = valuesIn(standard).map((value) =>
        value === null || Array.isArray(value)
          ? 'fine'
          : typeof value === 'object'
            ? Object.getPrototypeOf(value) === Object.prototype && 'fine'
            : typeof value,
      );
      expect(new Set(kinds)).toEqual(new Set(['fine', 'string', 'number', 'boolean']));
      const sent: unknown = JSON.parse(JSON.stringify(standard));
      expect(sent).toStrictEqual(standard);
    });

    test('has one status in every cell, or two where no line was published', () => {
      const statuses = cellsOf(standard).map((cell) => [cell, statusesIn(standard, cell).length]);
      const { rural, urban } = standard.lines.at(-1)?.amount ?? {};
      const known = rural !== null && urban !== null;
      expect(statuses.filter(([, count]) => count !== 1 && (known || count !== 2))).toEqual([]);
      expect(statuses.filter(([, count]) => count === 1).length).toBeGreaterThan(0);
    });

    test('never gives a better status to more deprivations or a lower income', () => {
      const order = ['poor', 'nearPoor', 'averageLiving', 'aboveAverage'];
      const rank = (cell: ReturnType<typeof cellsOf>[number]) =>
        order.indexOf(statusesIn(standard, cell)[0] ?? '');
      const cells = cellsOf(standard);
      const worse = cells.flatMap((cell) => {
        const richer = cells.filter(
          ({ area, income, deprivations }) =>
            area === cell.area && income >= cell.income && deprivations <= cell.deprivations,
        );
        return richer.filter((other) => rank(other) < rank(cell)).map((other) => [cell, other]);
      });
      expect(worse).toEqual([]);
    });

    test('has a table of rules with as many regions as lines and one', () => {
      const table = ruleTable(standard);
      expect(table.regions).toBe(standard.lines.length + 1);
      expect(new Set(table.rules).size).toBe(standard.rules.length);
    });

    test('names a source that is there in every provenance, and says why where it names none', () => {
      const ids = standard.sources.map(({ id }) => id);
      const found = provenancesIn(standard);
      expect(found.length).toBeGreaterThan(20);
      const lost = found.filter(({ provenance: { source, note } }) =>
        source === null ? note === null : !ids.includes(source),
      );
      expect(lost).toEqual([]);
    });

    test('uses each source, and says where each was read', () => {
      const used = new Set(provenancesIn(standard).map(({ provenance }) => provenance.source));
      expect(standard.sources.filter(({ id }) => !used.has(id) && standard.base === null)).toEqual(
        [],
      );
      expect(standard.sources.filter(({ readAt }) => readAt.length === 0)).toEqual([]);
    });

    test('has no amount and no cut-off where the law was not found, and the reverse', () => {
      for (const { provenance, of } of provenancesIn(standard)) {
        const isCutoff = 'condition' in of;
        if (isCutoff) {
          expect([provenance.confidence === 'notFound', of.text === null]).toEqual(
            of.condition === null ? [true, true] : [false, false],
          );
        } else if ('amount' in of) {
          const none = Object.values(of.amount as object).every((amount) => amount === null);
          expect(none).toBe(provenance.confidence === 'notFound');
        }
      }
    });

    test('says in a note what was recalled, drafted or not found', () => {
      const silent = provenancesIn(standard).filter(
        ({ provenance: { confidence, note } }) =>
          ['recalled', 'draft', 'notFound', 'derived'].includes(confidence) && note === null,
      );
      expect(silent).toEqual([]);
    });

    test('names every item in Vietnamese with its marks', () => {
      const names = [
        standard,
        ...standard.lines,
        ...standard.dimensions,
        ...indicatorsOf(standard),
      ];
      const plain = names.filter(({ name }) => name.vi === removeMarks(name.vi));
      expect(plain.map(({ name }) => name.vi)).toEqual([]);
    });
  },
);

test('the national standards cover every day of 2016 to 2030 once', () => {
  const spans = nationalStandards.flatMap(({ inForce }) => inForce);
  expect(spans.map(({ from, to }) => [from, to])).toEqual([
    ['2016-01-01', '2020-12-31'],
    ['2021-01-01', '2021-12-31'],
    ['2022-01-01', '2025-12-31'],
    ['2026-01-01', '2026-12-31'],
    ['2027-01-01', '2030-12-31'],
  ]);
});

test('no two standards have one id', () => {
  expect(new Set(allStandards.map(({ id }) => id)).size).toBe(allStandards.length);
});
