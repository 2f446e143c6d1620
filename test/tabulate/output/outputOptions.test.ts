import { describe, expect, test } from 'vitest';
import type { ErrorPath, PovertyErrorCode } from '../../../src/errors.ts';
import { readOutputOptions } from '../../../src/tabulate/output/outputOptions.ts';
import { badChoices, badDecimals, badRecords, badTexts, untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { smallTable } from './tables.ts';

const options = { layout: 'tidy', language: 'vi' } as const;
const read = (more: object) => readOutputOptions(smallTable, untyped({ ...options, ...more }));

test('what is left out has its default', () => {
  expect(read({})).toEqual({
    layout: 'tidy',
    language: 'vi',
    headers: new Map(),
    totalLabel: 'Tổng',
    percent: [false, false],
    decimals: [null, null],
    suppressed: null,
    rowUnit: null,
    details: 'none',
    counts: 'none',
  });
  expect(read({ language: 'en' }).totalLabel).toBe('Total');
});

test('percent and decimals are told of each indicator', () => {
  expect(read({ percent: ['h'] }).percent).toEqual([true, false]);
  expect(read({ percent: [] }).percent).toEqual([false, false]);
  expect(read({ decimals: 0 }).decimals).toEqual([0, 0]);
  expect(read({ decimals: { mean: 1 } }).decimals).toEqual([null, 1]);
});

test('heads are taken by column, by indicator and by the columns of figures', () => {
  const headers = { area: 'Xã', h: 'Nghèo', value: 'Số' };
  expect(read({ headers }).headers).toEqual(new Map(Object.entries(headers)));
});

describe('refusals', () => {
  test.each(badRecords)('%s for options', (_, value, code) => {
    expectPovertyError(() => readOutputOptions(smallTable, untyped(value)), {
      code,
      path: ['options'],
    });
  });

  test.each(badChoices)('%s for a choice', (_, value, code) => {
    for (const key of ['layout', 'language']) {
      expectPovertyError(() => read({ [key]: value }), { code, path: [key] });
    }
  });

  test.each(badTexts.filter(([, value]) => value !== undefined && value !== null))(
    '%s for a text',
    (_, value, code) => {
      for (const key of ['totalLabel', 'suppressed']) {
        expectPovertyError(() => read({ [key]: value }), { code, path: [key] });
      }
      expectPovertyError(() => read({ headers: { area: value } }), {
        code,
        path: ['headers', 'area'],
      });
    },
  );

  test.each(badDecimals)('%o for decimals', (decimals) => {
    expectPovertyError(() => read({ decimals }), { code: 'invalidNumber', path: ['decimals'] });
    expectPovertyError(() => read({ decimals: { h: decimals } }), {
      code: 'invalidNumber',
      path: ['decimals', 'h'],
    });
  });

  test.each<[object, PovertyErrorCode, ErrorPath]>([
    [{ header: {} }, 'unknownOption', ['options', 'header']],
    [{ separator: ';' }, 'unknownOption', ['options', 'separator']],
    [{ headers: { other: 'x' } }, 'unknownOption', ['headers', 'other']],
    [{ headers: [] }, 'invalidType', ['headers']],
    [{ percent: ['other'] }, 'unknownOption', ['percent', 0]],
    [{ percent: ['h', 'mean'] }, 'unknownOption', ['percent', 1]],
    [{ percent: 'h' }, 'invalidType', ['percent']],
    [{ decimals: { other: 1 } }, 'unknownOption', ['decimals', 'other']],
    [{ decimals: [] }, 'invalidType', ['decimals']],
    [{ rowUnit: 'village' }, 'unknownOption', ['rowUnit']],
    [{ details: true }, 'unknownOption', ['details']],
    [{ counts: 'all' }, 'unknownOption', ['counts']],
  ])('%o', (more, code, path) => {
    expectPovertyError(() => read(more), { code, path });
  });
});
