import { describe, expect, test } from 'vitest';
import { requirePlace } from '../../../src/model/place/requirePlace.ts';
import { badRecords, badTexts, untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

test('gives the place with nothing but its code and vintage', () => {
  const place = { code: '00004', vintage: '2024', name: 'Pa Cheo' };
  expect(requirePlace(place, ['place'])).toStrictEqual({ code: '00004', vintage: '2024' });
});

describe('refuses', () => {
  test.each(badRecords)('%s', (_, value, code) => {
    expectPovertyError(() => requirePlace(untyped(value), ['rows', 3]), {
      code,
      path: ['rows', 3],
    });
  });
  test.each(badTexts)('%s as a code or a vintage', (_, value, code) => {
    const good = { code: 'X01', vintage: '2024' };
    for (const field of ['code', 'vintage']) {
      const place = untyped<typeof good>({ ...good, [field]: value });
      expectPovertyError(() => requirePlace(place, ['place']), { code, path: ['place', field] });
    }
  });
});
