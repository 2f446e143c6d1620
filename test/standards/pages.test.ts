import { describe, expect, test } from 'vitest';
import { dongNai2022 } from '../../src/standards/vietnam/dongNai2022.ts';
import { vietnam2016 } from '../../src/standards/vietnam/vietnam2016.ts';
import { vietnam2022 } from '../../src/standards/vietnam/vietnam2022.ts';
import { vietnam2027 } from '../../src/standards/vietnam/vietnam2027.ts';
import { standardPage, usedSources } from '../support/standardPage.ts';
import { allStandards, indicatorsOf, provenancesIn } from '../support/standards.ts';
import { standardsIndexPage, worldBankLinesPage } from '../support/standardsIndexPage.ts';

const pages = [
  [vietnam2016, standardPage(vietnam2016, null)],
  [vietnam2022, standardPage(vietnam2022, vietnam2016)],
  [vietnam2027, standardPage(vietnam2027, vietnam2022)],
  [dongNai2022, standardPage(dongNai2022, vietnam2022)],
] as const;

// `npx vitest run --config test/vitest.config.ts --project unit test/standards/pages.test.ts --update`
test.each([
  ...pages.map(([{ id }, text]) => [id, text] as const),
  ['worldBankLines', worldBankLinesPage()] as const,
  ['index', standardsIndexPage(allStandards)] as const,
])('docs/standards/%s.md says what the data say', async (id, text) => {
  await expect(text).toMatchFileSnapshot(`../../docs/standards/${id}.md`);
});

describe.each(pages.map(([standard, text]) => ({ standard, text, id: standard.id })))(
  'the page of $id',
  ({ standard, text }) => {
    test('has every name, cut-off, note and source of the data', () => {
      const wanted = [
        standard.name,
        ...standard.lines.map(({ name }) => name),
        ...indicatorsOf(standard).flatMap(({ name, cutoff }) => [name, cutoff.text]),
        ...provenancesIn(standard).map(({ provenance }) => provenance.note),
        ...usedSources(standard).map(({ title }) => title),
      ].flatMap((words) => (words === null ? [] : [words.vi, words.en]));
      const read = usedSources(standard).flatMap(({ readAt }) => readAt);
      const lower = text.toLowerCase();
      expect([...wanted, ...read].filter((words) => !lower.includes(words.toLowerCase()))).toEqual(
        [],
      );
    });

    test('names every cut-off that is not sure in the list of what is not verified, once', () => {
      const [, section = ''] = text.split('## What was not found, and what is not verified\n');
      const [list = ''] = section.split('\n## ');
      const marks = {
        secondHand: '- **second-hand**: ',
        recalled: '- **recalled, not verified**: ',
        draft: '- **draft only**: ',
        notFound: '- **not found**: ',
      };
      for (const [confidence, mark] of Object.entries(marks)) {
        const line = list.split('\n').find((each) => each.startsWith(mark)) ?? '';
        const named = [...line.matchAll(/cut-off of ([^;]*?)(?=;|\.$)/g)].map(([, name]) => name);
        const wanted = indicatorsOf(standard).filter(
          ({ cutoff }) => cutoff.provenance.confidence === confidence,
        );
        expect([confidence, named]).toEqual([confidence, wanted.map(({ name }) => name.en)]);
      }
    });

    test('says of every recalled, drafted or missing cut-off that it is, on its own line', () => {
      const lines = text.split('\n').filter((line) => line.startsWith('- Cut-off: '));
      const words = {
        recalled: 'recalled, not verified',
        draft: 'draft only',
        notFound: 'not found',
      };
      expect(lines).toHaveLength(indicatorsOf(standard).length);
      for (const [row, { cutoff }] of indicatorsOf(standard).entries()) {
        const { confidence } = cutoff.provenance;
        for (const [kind, mark] of Object.entries(words)) {
          expect([row, kind, lines[row]?.split('. Name: ')[0]?.includes(mark)]).toEqual([
            row,
            kind,
            kind === confidence,
          ]);
        }
      }
    });
  },
);
