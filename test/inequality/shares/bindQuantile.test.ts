import { expect, test } from 'vitest';
import { bindQuantile } from '../../../src/inequality/shares/bindQuantile.ts';
import { untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { columnsOf } from '../../support/welfareRows.ts';

const third = () => ({ probability: 0.75, conventions: { own: 'yes' } });

test('a quantile with its settings bound is a formula', () => {
  const formula = bindQuantile('quartile', { rule: 'step' }, ['rule', 'bandwidth'], third);
  expect(formula).toMatchObject({
    measure: 'quartile',
    order: 'any',
    conventions: { own: 'yes', rule: 'step', bandwidth: 'silverman' },
  });
  const columns = columnsOf([4, 1, 3, 2].map((welfare) => ({ welfare, weight: 1 })));
  expect(formula.value(columns)).toBe(3);
  // Three of four are at or below, with a normal kernel of width 1.
  const density = [0, 1, 1, 2].reduce((sum, d) => sum + Math.exp(-(d ** 2) / 2), 0) / 4;
  const scale = Math.sqrt(2 * Math.PI) / density;
  const influence = bindQuantile('quartile', { bandwidth: 1 }, ['bandwidth'], third).influence;
  const wanted = [0.75, -0.25, -0.25, -0.25].map((share) => share * scale);
  for (const [place, own] of influence(columns, 3).entries()) {
    expect(own).toBeCloseTo(wanted[place] as number, 12);
  }
});

test('a key that it does not have is refused before anything is read', () => {
  const read = () => {
    throw new Error('was read');
  };
  expectPovertyError(() => bindQuantile('quartile', untyped({ rul: 1 }), ['rule'], read), {
    code: 'unknownOption',
    path: ['rul'],
  });
});
