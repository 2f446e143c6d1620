import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { planMeasures } from '../../src/model/plan/planMeasures.ts';
import { readText, root } from '../support/project.ts';
import type { EngineResults } from './results.ts';
import { resultsPart } from './resultsPart.ts';

/** The engines that run here, each with its file. */
const files = ['duckdb', 'postgres', 'clickhouse', 'spark'].map(
  (dialect) => `test/conformance/results/${dialect}.json`,
);

const engines: readonly EngineResults[] = files
  .filter((file) => existsSync(join(root, file)))
  .map((file) => JSON.parse(readText(file)));

test('every engine has results of every measure of a plan', () => {
  expect(engines.map(({ measures }) => Object.keys(measures))).toEqual(
    files.map(() => Object.keys(planMeasures)),
  );
});

const [begin, end] = ['<!-- conformance -->\n', '<!-- /conformance -->'];

// `npx vitest run --config test/vitest.config.ts --project unit test/conformance/resultsPart --update`
test('docs/sql.md says what the suite found', async () => {
  const page = readText('docs/sql.md');
  expect(page.split(begin)).toHaveLength(2);
  const [before, rest = ''] = page.split(begin);
  expect(rest.split(end)).toHaveLength(2);
  const wanted = [before, begin, resultsPart(engines), '\n', end, rest.split(end)[1]].join('');
  await expect(wanted).toMatchFileSnapshot('../../docs/sql.md');
});

test('a measure that an engine lacks has its reason, and one that was not compared has none', () => {
  const [measure = '', other = '', third = ''] = Object.keys(planMeasures);
  const part = resultsPart([
    {
      engine: 'One 1.0, somewhere',
      rows: 1234,
      measures: {
        [measure]: { settings: 2, figures: 5000, without: 7, refused: 1 },
        [other]: { notSupported: 'that' },
      },
    },
    {
      engine: 'Two 2.0',
      rows: 5,
      measures: {
        [measure]: { settings: 3, figures: 1, without: 0, refused: 0 },
        [other]: { settings: 4, figures: 4, without: 0, refused: 0 },
      },
    },
  ]).split('\n');
  expect(part).toContain('| measure | settings | One 1.0 | Two 2.0 | BigQuery | Trino |');
  expect(part).toContain(`| \`${measure}\` | 2–3 | 5,000 | 1 | text | text |`);
  expect(part).toContain(`| \`${other}\` | 4 | no 1 | 4 | text | text |`);
  expect(part).toContain(`| \`${third}\` |  | – | – | text | text |`);
  expect(part).toContain('| all figures |  | 5,000 | 5 |  |  |');
  expect(part).toContain('| rows of the largest table |  | 1,234 | 5 |  |  |');
});
