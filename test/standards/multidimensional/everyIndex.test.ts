import { describe, expect, test } from 'vitest';
import { checkMultidimensionalIndex } from '../../../src/model/multidimensional/checkMultidimensionalIndex.ts';
import { multidimensionalHeadcount } from '../../../src/multidimensional/measures/multidimensionalHeadcount.ts';
import * as standards from '../../../src/standards/index.ts';
import { removeMarks, valuesIn } from '../../support/data.ts';
import { allIndices, indicatorsIn, patternsByScore, wholeNumbers } from '../../support/indices.ts';
import { everyPattern } from '../../support/patternRows.ts';
import { provenancesIn } from '../../support/standards.ts';

describe.each(allIndices.map((index) => ({ index, id: index.id })))('$id', ({ index }) => {
  test('is an index, also when it is frozen, and stands in the package under its id', () => {
    expect(() => checkMultidimensionalIndex(index)).not.toThrow();
    expect(new Map<string, unknown>(Object.entries(standards)).get(index.id)).toBe(index);
  });

  test('has weights that sum to 1, and dimensions that share equally inside', () => {
    const { weights, of } = wholeNumbers(index);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(of);
    for (const { indicators } of index.dimensions) {
      expect(new Set(indicators.map(({ weight }) => weight)).size).toBeLessThanOrEqual(
        index.id === 'indiaMpi' ? 2 : 1,
      );
    }
  });

  test('counts as poor just the patterns that reach the cut-off, every pattern looked at', () => {
    const { weights, reach } = wholeNumbers(index);
    const poor = [...patternsByScore(weights)].reduce(
      (sum, [score, count]) => sum + (score >= reach ? count : 0),
      0,
    );
    const { value } = multidimensionalHeadcount(everyPattern(index), { index });
    expect(value).toBe(poor / 2 ** weights.length);
  });

  test('is plain JSON, and a round trip through text changes nothing', () => {
    const kinds = valuesIn(index).map((value) =>
      value === null || Array.isArray(value)
        ? 'fine'
        : typeof value === 'object'
          ? Object.getPrototypeOf(value) === Object.prototype && 'fine'
          : typeof value,
    );
    expect(new Set(kinds)).toEqual(new Set(['fine', 'string']));
    expect(JSON.parse(JSON.stringify(index))).toStrictEqual(index);
  });

  test('says of itself, each indicator and each band where it comes from', () => {
    const items = [index, ...indicatorsIn(index), ...(index.bands ?? [])];
    expect(items.filter(({ provenance }) => provenance === undefined)).toEqual([]);
    expect(provenancesIn(index)).toHaveLength(items.length);
  });

  test('names sources that are there, uses each, and says where each was read', () => {
    const ids = (index.sources ?? []).map(({ id }) => id);
    const used = provenancesIn(index).map(({ provenance }) => provenance.source);
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
    expect(index.sources?.filter(({ readAt }) => readAt.length === 0)).toEqual([]);
  });

  test('says in a note what was recalled or derived', () => {
    const silent = provenancesIn(index).filter(
      ({ provenance: { confidence, note } }) =>
        !['seen', 'secondHand'].includes(confidence) && note === null,
    );
    expect(silent).toEqual([]);
  });

  test('has names, in Vietnamese with marks, that are told apart', () => {
    const items = [index, ...index.dimensions, ...indicatorsIn(index), ...(index.bands ?? [])];
    const names = items.map(({ name }) => name ?? { vi: '', en: '' });
    expect(names.filter(({ vi }) => vi === removeMarks(vi))).toEqual([]);
    for (const language of ['vi', 'en'] as const) {
      const own = indicatorsIn(index).map(({ name }) => name?.[language]);
      expect(new Set(own).size).toBe(own.length);
    }
  });

  test('has cut-offs in words that can stand in a sentence, in both languages', () => {
    const words = indicatorsIn(index).flatMap(({ deprivedWhen }) =>
      deprivedWhen === undefined ? [] : [deprivedWhen.vi, deprivedWhen.en],
    );
    expect(words.filter((text) => !/^[\p{Ll}].*[^.\s]$/u.test(text))).toEqual([]);
  });
});

test('no two indices have one id', () => {
  expect(new Set(allIndices.map(({ id }) => id)).size).toBe(allIndices.length);
});

test('every index of the package is among them', () => {
  const found = Object.values(standards).filter(
    (value: unknown) =>
      typeof value === 'object' && value !== null && 'dimensions' in value && !('rules' in value),
  );
  expect(new Set<unknown>(found)).toEqual(new Set<unknown>(allIndices));
});
