import { describe, expect, test } from 'vitest';
import { indexPage } from '../../support/indexPage.ts';
import { allIndices, indicatorsIn } from '../../support/indices.ts';
import { provenancesIn } from '../../support/standards.ts';

const pages = allIndices.map((index) => ({ index, id: index.id, text: indexPage(index) }));

// `npx vitest run --config test/vitest.config.ts --project unit test/standards/multidimensional --update`
test.each(pages)('docs/standards/$id.md says what the data say', async ({ id, text }) => {
  await expect(text).toMatchFileSnapshot(`../../../docs/standards/${id}.md`);
});

describe.each(pages)('the page of $id', ({ index, text }) => {
  test('has every name, weight, cut-off, note and source of the data', () => {
    const items = [index, ...index.dimensions, ...indicatorsIn(index), ...(index.bands ?? [])];
    const wanted = [
      ...items.map(({ name }) => name),
      ...indicatorsIn(index).map(({ deprivedWhen }) => deprivedWhen),
      ...provenancesIn(index).map(({ provenance }) => provenance.note),
      ...(index.sources ?? []).map(({ title }) => title),
    ].flatMap((words) => (words == null ? [] : [words.vi, words.en]));
    const read = (index.sources ?? []).flatMap(({ readAt }) => readAt);
    const columns = (index.bands ?? []).flatMap((band) => Object.values(band.columns ?? {}));
    const lower = text.toLowerCase();
    const lost = [...wanted, ...read, ...columns].filter(
      (words) => !lower.includes(words.toLowerCase()),
    );
    expect(lost).toEqual([]);
    for (const { id, weight } of indicatorsIn(index)) {
      expect(text).toContain(`| \`${id}\` | ${weight} | `);
    }
  });

  test('names each indicator that is not sure in the list of what is not verified, once', () => {
    const [, section = ''] = text.split('## What is not verified\n');
    const [list = ''] = section.split('\n## ');
    const marks = {
      secondHand: '- **second-hand**: ',
      derived: '- derived: ',
      recalled: '- **recalled, not verified**: ',
    };
    for (const [confidence, mark] of Object.entries(marks)) {
      const line = list.split('\n').find((each) => each.startsWith(mark)) ?? '';
      const named = line.slice(mark.length).replace(/\.$/, '').split('; ');
      const own = indicatorsIn(index).filter(
        ({ provenance }) => provenance?.confidence === confidence,
      );
      const found = indicatorsIn(index).filter(({ name }) => named.includes(name?.en ?? ''));
      expect([confidence, found.map(({ id }) => id)]).toEqual([
        confidence,
        own.map(({ id }) => id),
      ]);
    }
  });
});
