import { expect, test } from 'vitest';
import { planMeasures } from '../../../src/model/plan/planMeasures.ts';
import { measureNames } from '../../../src/tabulate/output/measureNames.ts';
import { readText } from '../../support/project.ts';

test('every measure of a plan has a name of its own in both languages, and no other has', () => {
  expect(Object.keys(measureNames).sort()).toEqual(Object.keys(planMeasures).sort());
  for (const language of ['vi', 'en'] as const) {
    const names = Object.values(measureNames).map((name) => name[language].trim());
    expect(names).not.toContain('');
    expect(new Set(names).size).toBe(names.length);
  }
});

test('a setting behind a name is one that the measure has', () => {
  const unknown = Object.entries(measureNames).flatMap(([measure, { settings }]) => {
    const { required, optional } = planMeasures[measure as keyof typeof planMeasures];
    return settings.filter((setting) => ![...required, ...optional].includes(setting));
  });
  expect(unknown).toEqual([]);
});

test('the Vietnamese names are those of the pages of the measures', () => {
  const told = ['monetary', 'inequality', 'multidimensional'].flatMap((page) =>
    rowsInVietnamese(readText(`docs/${page}.md`)),
  );
  const known = told.filter(([measure]) => Object.hasOwn(measureNames, measure));
  expect(known.length).toBeGreaterThan(45);
  const other = known.filter(
    ([measure, words]) => measureNames[measure as keyof typeof measureNames].vi !== words,
  );
  // Whether weights count persons or households is not in a table; and a name is short.
  expect(other.map(([measure]) => measure)).toEqual(['poorPopulation', 'deprivationIntensity']);
});

/** First and last column of the tables whose last head is "in Vietnamese". */
function rowsInVietnamese(page: string): (readonly [measure: string, words: string])[] {
  const rows: (readonly [string, string])[] = [];
  let inside = false;
  for (const line of page.split('\n')) {
    if (!line.startsWith('|')) inside = false;
    else if (line.endsWith('| in Vietnamese |')) inside = true;
    const [, measure, words] = /^\| `(\w+)` \|.*\| ([^|]+) \|$/.exec(line) ?? [];
    if (inside && measure !== undefined && words !== undefined) rows.push([measure, words]);
  }
  return rows;
}
