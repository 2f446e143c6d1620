import { expect, test } from 'vitest';
import { requireBandwidth } from '../../../src/inequality/formula/requireBandwidth.ts';
import { badNumbers } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

test('a bandwidth is above 0, if there is one', () => {
  expect([undefined, 1e-300, 2.5].map(requireBandwidth)).toEqual([undefined, 1e-300, 2.5]);
  for (const bandwidth of [0, -0, -1]) {
    expectPovertyError(() => requireBandwidth(bandwidth), {
      code: 'invalidNumber',
      path: ['bandwidth'],
    });
  }
});

test.each(badNumbers.slice(1))('a bandwidth that is %s is refused', (_, bandwidth, code) => {
  expectPovertyError(() => requireBandwidth(bandwidth), { code, path: ['bandwidth'] });
});
