import { expect, test } from 'vitest';
import { readText } from '../../support/project.ts';
import { type Disagreement, disagreementsPage } from './disagreementsPage.ts';

// `npx vitest run --config test/vitest.config.ts --project unit test/golden/monetary-peers --update`
test('disagreements.md says what disagreements.json says, by category', async () => {
  const { figures, influence }: Readonly<Record<'figures' | 'influence', Disagreement[]>> =
    JSON.parse(readText('test/golden/monetary-peers/disagreements.json'));
  await expect(disagreementsPage([...figures, ...influence])).toMatchFileSnapshot(
    'disagreements.md',
  );
});
