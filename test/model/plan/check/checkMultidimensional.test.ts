import { expect, test } from 'vitest';
import type { PovertyErrorCode } from '../../../../src/errors.ts';
import {
  checkColumnsByName,
  checkCutoff,
  checkMultidimensional,
} from '../../../../src/model/plan/check/checkMultidimensional.ts';
import { badRecords, badTexts } from '../../../support/badValues.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';
import { smallIndex } from '../../../support/plans.ts';

const at = ['multidimensional'];
const whole = { index: smallIndex };
const union = { ...smallIndex, cutoff: undefined, identification: { kind: 'union' } };

test('it says what the index has', () => {
  const names = {
    indicators: ['schooling', 'attendance', 'electricity'],
    dimensions: ['education', 'living'],
    bands: ['vulnerable', 'destitute'],
    hasCutoff: true,
  };
  expect(checkMultidimensional(whole, at)).toEqual(names);
  const all = { ...whole, cutoff: 0.5, columns: { noSchool: 'a' }, missing: 'reweight' };
  expect(checkMultidimensional(all, at)).toEqual(names);
  expect(checkMultidimensional({ index: union }, at)).toEqual({ ...names, hasCutoff: false });
});

test.each(badRecords)('%s is no measurement', (_, value, code) => {
  expectPovertyError(() => checkMultidimensional(value, at), { code, path: at });
});

const faults: readonly (readonly [unknown, PovertyErrorCode, ...string[]])[] = [
  [{}, 'missingValue', 'index'],
  [{ index: 'globalMpi' }, 'invalidType', 'index'],
  [{ ...whole, weights: {} }, 'unknownOption', 'weights'],
  [{ ...whole, cutoff: 0 }, 'invalidIndex', 'cutoff'],
  [{ ...whole, cutoff: '4/3' }, 'invalidIndex', 'cutoff'],
  [{ ...whole, cutoff: 1 / 3 }, 'inexactNumber', 'cutoff'],
  [{ ...whole, cutoff: 'a third' }, 'invalidNumeral', 'cutoff'],
  [{ ...whole, cutoff: null }, 'missingValue', 'cutoff'],
  [{ index: union, cutoff: '1/3' }, 'invalidIndex', 'cutoff'],
  [{ ...whole, columns: ['schooling'] }, 'invalidType', 'columns'],
  [{ ...whole, columns: { school: 'a' } }, 'invalidPlan', 'columns', 'school'],
  [{ ...whole, columns: { schooling: '' } }, 'invalidType', 'columns', 'schooling'],
  [{ ...whole, missing: 'impute' }, 'unknownOption', 'missing'],
];

test.each(faults.map(([value, code, ...steps]) => ({ value, code, steps })))(
  '$value is refused ($code)',
  ({ value, code, steps }) => {
    const path = [...at, ...steps];
    expectPovertyError(() => checkMultidimensional(value, at), { code, path });
  },
);

test('a cut-off has to have a meaning', () => {
  const names = checkMultidimensional(whole, at);
  for (const cutoff of ['33.3%', 1, '1/3', 0.25]) {
    expect(() => checkCutoff(cutoff, names, at)).not.toThrow();
  }
  expectPovertyError(() => checkCutoff(0.25, { ...names, hasCutoff: false }, at), {
    code: 'invalidIndex',
    path: at,
  });
});

test.each(badTexts)('%s is no column of an indicator', (_, a, code) => {
  expectPovertyError(() => checkColumnsByName({ a }, new Set(['a']), at), {
    code,
    path: [...at, 'a'],
  });
});

test('an indicator may have any name', () => {
  const columns: unknown = JSON.parse('{"__proto__":"a","constructor":"b"}');
  const known = new Set(['__proto__', 'constructor']);
  expect(() => checkColumnsByName(columns, known, at)).not.toThrow();
  expectPovertyError(() => checkColumnsByName(columns, new Set(['constructor']), at), {
    code: 'invalidPlan',
    path: [...at, '__proto__'],
  });
});
