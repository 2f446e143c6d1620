import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PovertyError } from '../../../src/errors.ts';
import { deprivationRow } from '../../../src/multidimensional/explain/deprivationRow.ts';
import { explainScore } from '../../../src/multidimensional/explain/explainScore.ts';
import { bandHeadcount } from '../../../src/multidimensional/measures/bandHeadcount.ts';
import { multidimensionalProfile } from '../../../src/multidimensional/multidimensionalProfile.ts';
import { missingPolicies } from '../../../src/multidimensional/scoring/indexOptions.ts';
import data from '../../golden/alkire-foster-peers/data.json' with { type: 'json' };
import expected from '../../golden/alkire-foster-peers/expected.json' with { type: 'json' };
import { badChoices, untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { anyIndex, idsOf } from '../../support/deprivationTables.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { expectFewReads } from '../../support/watch.ts';
import { completionsOf, flat, isPoor, scoreOf, smallTable } from '../bounds/completions.ts';
import { identifiedBy, scored } from './indexes.ts';

test('a row by hand', () => {
  const { sentences, steps, ...rest } = explainScore(
    { nutrition: 0, water: 1n, roof: true, other: 9 },
    { index: scored },
  );
  expect(rest).toEqual({
    index: 'example',
    score: '1/2',
    leastScore: '1/2',
    greatestScore: '1/2',
    cutoff: '1/2',
    margin: '0',
    poor: true,
    tests: [],
    testsNeeded: null,
    bands: [
      { id: 'vulnerable', name: null, holds: false },
      { id: 'severe', name: { vi: 'nghiêm trọng', en: 'severe' }, holds: false },
    ],
    unknown: [],
    leftOut: false,
    conventions: {
      index: 'example',
      identification: 'score',
      cutoff: '1/2',
      missing: 'open',
    },
  });
  expect(steps.map(({ running }) => running)).toEqual(['0', '1/4', '1/2']);
  expect(sentences.at(-1)).toBe('The score is 1/2, exactly on the cut-off: poor.');
});

test('an open row has a range and no margin', () => {
  const told = explainScore(
    { nutrition: null, water: 1, roof: 0 },
    { index: scored, cutoff: '80%', language: 'vi' },
  );
  expect(told).toMatchObject({
    score: null,
    leastScore: '1/4',
    greatestScore: '3/4',
    cutoff: '4/5',
    margin: null,
    poor: false,
    unknown: ['nutrition'],
  });
  expect(told.sentences.at(-1)).toMatch(/^Điểm thiếu hụt từ 1\/4 đến 3\/4, /);
});

test('policies close it, or leave it out', () => {
  const row = { nutrition: null, water: 1, roof: 0 };
  const of = (missing: 'omit' | 'notDeprived' | 'deprived' | 'reweight') => {
    const { score, margin, poor, leftOut, conventions } = explainScore(row, {
      index: scored,
      missing,
    });
    expect(conventions.missing).toBe(missing);
    return [score, margin, poor, leftOut];
  };
  expect(of('notDeprived')).toEqual(['1/4', '-1/4', false, false]);
  expect(of('deprived')).toEqual(['3/4', '1/4', true, false]);
  expect(of('reweight')).toEqual(['1/2', '0', true, false]);
  expect(of('omit')).toEqual([null, null, null, true]);
});

test('where the score does not identify, a test does', () => {
  const index = identifiedBy({ kind: 'dimensions', atLeast: 1, within: 'all' });
  expect(explainScore({ nutrition: 0, water: 1, roof: 1 }, { index })).toMatchObject({
    cutoff: null,
    margin: null,
    poor: true,
    testsNeeded: 1,
    tests: [
      { id: 'health', holds: false },
      { id: 'living', holds: true },
    ],
  });
});

test('says what every completion says, and nothing that two of them deny', () => {
  fc.assert(
    fc.property(smallTable, ({ index, rows }) => {
      const spec = flat(index);
      const total = spec.reduce((sum, { weight }) => sum + weight, 0);
      const cells = rows[0] as (typeof rows)[number];
      const row = Object.fromEntries(spec.map(({ id }, place) => [id, cells[place] ?? null]));
      const all = [...completionsOf([cells])].map(([complete]) => complete as number[]);
      const verdicts = new Set(all.map((complete) => isPoor(index, complete)));
      const scores = all.map((complete) => scoreOf(index, complete));
      const told = explainScore(row, { index });
      const value = (text: string | null) => {
        const [above, below = 1] = String(text).split('/').map(Number);
        return (above as number) / below;
      };
      expect(told.poor).toBe(verdicts.size === 1 ? [...verdicts][0] : null);
      expect([value(told.leastScore), value(told.greatestScore)]).toEqual([
        Math.min(...scores) / total,
        Math.max(...scores) / total,
      ]);
      expect(told.score === null).toBe(new Set(scores).size > 1);
      for (const { id, from, below } of index.bands ?? []) {
        const inside = new Set(
          scores.map(
            (score) =>
              12 * score >= Number.parseInt(String(from), 10) * total &&
              (below === undefined || 12 * score < Number.parseInt(String(below), 10) * total),
          ),
        );
        const found = told.bands.find((band) => band.id === id)?.holds;
        expect(found).toBe(inside.size === 1 ? [...inside][0] : null);
      }
    }),
  );
});

const cellOf = fc.constantFrom(0, 1, 0, 1, null);

/** A row of an index with bands of a second set of cut-offs, some of whose columns it may lack. */
const rowsWithSecond = anyIndex.chain((found) => {
  const ids = idsOf(found);
  // Stricter columns for the first two; the next takes that of the first, the others their own.
  const columns = Object.fromEntries(
    ids.map((id, place) => [id, place < 2 ? `strict${place}` : place === 2 ? 'strict0' : id]),
  );
  const lost = { ...columns, [ids[0] as string]: 'lost' };
  return fc
    .record({
      cells: fc.array(cellOf, { minLength: ids.length, maxLength: ids.length }),
      strict: fc.tuple(cellOf, cellOf),
      ends: fc.tuple(fc.integer({ min: 1, max: 11 }), fc.integer({ min: 1, max: 12 })),
    })
    .map(({ cells, strict, ends: [from, more] }) => {
      const below = from + more > 12 ? {} : { below: `${from + more}/12` };
      const bands = [
        { id: 'second', from: `${from}/12`, ...below, columns },
        ...(found.bands ?? []),
        { id: 'lost', from: `${from}/12`, columns: lost },
      ];
      const own = ids.map((id, place) => [id, cells[place] ?? null] as const);
      const others = strict.map((value, place) => [`strict${place}`, value] as const);
      return {
        index: { ...found, bands },
        row: Object.fromEntries<0 | 1 | null>(untyped([...own, ...others])),
      };
    });
});

/** What a call gives, or the code of its refusal and the column or option it names. */
function outcome<T>(call: () => T): T | readonly [code: string, name: unknown] {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof PovertyError)) throw error;
    return [error.code, error.path.find((part) => part !== 'row' && part !== 'deprivations')];
  }
}

test('under every policy a row is what the measures make of a table of that row', () => {
  fc.assert(
    fc.property(rowsWithSecond, fc.constantFrom(...missingPolicies), ({ index, row }, missing) => {
      const options = { index, missing };
      const deprivations = Object.fromEntries(
        Object.entries(row).map(([id, value]) => [id, [value]]),
      );
      const told = outcome(() => explainScore(row, options));
      const profile = outcome(() => multidimensionalProfile({ deprivations }, options));
      if (!('steps' in told) || !('rows' in profile)) {
        expect(told).toEqual(profile);
        return;
      }
      expect(told.leftOut).toBe(profile.rows === 0);
      expect(told.poor).toBe(told.leftOut ? null : profile.poorRows === 1);
      const [above, below = 1] = String(told.score).split('/').map(Number);
      if (told.score === null) expect(profile.meanScore).toBeNull();
      else expect(profile.meanScore).toBeCloseTo((above as number) / below, 14);
      const shares = told.bands.map(({ id, holds }) => ({
        id,
        headcount: holds === null ? null : Number(holds),
      }));
      expect(shares).toEqual(profile.bands.map(({ id, headcount }) => ({ id, headcount })));
      for (const { id, headcount } of shares) {
        const value = outcome(
          () => bandHeadcount({ deprivations }, { ...options, band: id }).value,
        );
        if (id === 'second' && missing === 'reweight') {
          expect([headcount, value]).toEqual([null, ['unknownOption', 'missing']]);
        } else if (id === 'lost') {
          const refusal =
            missing === 'reweight' ? ['unknownOption', 'missing'] : ['missingValue', 'lost'];
          expect([headcount, value]).toEqual([null, refusal]);
        } else expect(value).toBe(headcount);
      }
    }),
  );
});

test('without a policy a band of a second set of cut-offs is told of where it is certain', () => {
  fc.assert(
    fc.property(rowsWithSecond, ({ index, row }) => {
      const [{ holds } = { holds: null }, ...others] = explainScore(row, { index }).bands;
      const keys = Object.keys(row);
      const cells = keys.map((key) => row[key] ?? null);
      const found = new Set(
        [...completionsOf([cells])].map(([complete]) => {
          const deprivations = Object.fromEntries(
            keys.map((key, place) => [key, [complete?.[place] as number]]),
          );
          return bandHeadcount({ deprivations }, { index, band: 'second' }).value === 1;
        }),
      );
      if (holds !== null) expect([...found]).toEqual([holds]);
      // With an upper end, what is not known in both sets may rule out what each of them allows.
      else if (index.bands[0]?.below === undefined) expect(found.size).toBe(2);
      expect(others.at(-1)?.holds === true).toBe(false);
    }),
  );
});

test('the rows of the golden survey are as poor one by one as together', () => {
  const index = untyped<Parameters<typeof deprivationRow>[2]>(data.indices.globalStructure);
  const table = { deprivations: data.survey.deprivations };
  const poor = Array.from({ length: 300 }, (_, row) =>
    explainScore(deprivationRow(table, row, index), { index }),
  ).filter((told) => told.poor);
  expect(poor).toHaveLength(expected.survey.profiles.unweighted.all.poorRows);
  const gaps = { deprivations: data.survey.deprivationsWithGaps };
  const open = Array.from({ length: 300 }, (_, row) =>
    explainScore(deprivationRow(gaps, row, index), { index }),
  );
  const { notDeprived, deprived } = expected.survey.missing;
  expect([
    open.filter((told) => told.poor === true).length,
    open.filter((told) => told.poor !== false).length,
  ]).toEqual([notDeprived.poorRows, deprived.poorRows]);
});

test('gives plain JSON', () => {
  const told = explainScore({ nutrition: 0, water: 1, roof: null }, { index: scored });
  expect(JSON.parse(JSON.stringify(told))).toEqual(told);
});

test.each(badChoices.filter(([, value]) => value !== undefined))(
  'refuses %s for a language',
  (_, language, code) => {
    expectPovertyError(
      () =>
        explainScore(
          { nutrition: 0, water: 1, roof: 0 },
          { index: scored, language: untyped(language) },
        ),
      { code, path: ['language'] },
    );
  },
);

test('reads a row a few times and changes nothing', () => {
  const row = deepFreeze({ nutrition: 0, water: 1, roof: null });
  expectFewReads(row, (watched) => explainScore(watched, { index: scored }));
});
