import { expect, test } from 'vitest';
import { readProbability } from '../../../src/inequality/shares/readProbability.ts';
import { badNumbers } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

test('a share is in [0, 1]', () => {
  expect([0, 0.5, 1].map((share) => readProbability(share, ['share']))).toEqual([0, 0.5, 1]);
  for (const share of [-0.01, 1.01, 50]) {
    expectPovertyError(() => readProbability(share, ['share']), {
      code: 'invalidNumber',
      path: ['share'],
    });
  }
});

test.each(badNumbers)('%s is none', (_, value, code) => {
  expectPovertyError(() => readProbability(value, ['share']), { code, path: ['share'] });
});
