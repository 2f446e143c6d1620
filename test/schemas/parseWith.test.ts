import { expect, test } from 'vitest';
import { householdSchema } from '../../src/schemas/household/householdSchema.ts';
import { parseWith } from '../../src/schemas/parseWith.ts';
import { placeRefSchema } from '../../src/schemas/place/placeRefSchema.ts';
import { untyped } from '../support/badValues.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { household } from '../support/households.ts';

test('a good value is given as a copy', () => {
  const value = household();
  const parsed = parseWith(householdSchema, value, { language: 'vi' });
  expect(parsed).toEqual({ ok: true, value });
  expect(parsed.ok && parsed.value).not.toBe(value);
});

test('faults are told in Vietnamese and in English', () => {
  const value = deepFreeze({
    ...household(),
    insurred: true,
    members: [{ birthDate: '2023-02-29' }],
  });
  const told = (language: 'vi' | 'en') => {
    const parsed = parseWith(householdSchema, value, { language });
    return parsed.ok ? [] : parsed.faults.map(({ message }) => message);
  };
  expect(told('vi')).toEqual([
    'nhân khẩu thứ 1, ngày sinh: cần một ngày có thật, viết NNNN-TT-NN (năm-tháng-ngày), nhưng lại là "2023-02-29"',
    'insurred: không có mục nào tên như vậy',
  ]);
  expect(told('en')).toEqual([
    'member 1, day of birth: expected a day of the calendar written YYYY-MM-DD, got "2023-02-29"',
    'insurred: no field of that name',
  ]);
});

test('prototype keys are unknown fields, and nothing is polluted', () => {
  const value = JSON.parse('{"code":"1","vintage":"2024","__proto__":{"x":1},"constructor":1}');
  const parsed = parseWith(placeRefSchema, value, { language: 'en' });
  expect(parsed).toMatchObject({
    faults: [{ field: '__proto__', code: 'unknownField' }, { field: 'constructor' }],
  });
  expect(({} as { x?: number }).x).toBeUndefined();
});

test('a getter is read once, and the copy holds what it gave', () => {
  let reads = 0;
  const value = {
    get code() {
      reads += 1;
      return String(reads);
    },
    vintage: '2024',
  };
  const parsed = parseWith(placeRefSchema, value, { language: 'en' });
  expect(parsed).toEqual({ ok: true, value: { code: '1', vintage: '2024' } });
  expect(Object.getOwnPropertyDescriptor(parsed.ok && parsed.value, 'code')?.value).toBe('1');
});

test('the call itself is refused without a schema or a language', () => {
  const options = { language: 'en' } as const;
  expectPovertyError(() => parseWith(untyped<never>(undefined), 5, options), {
    code: 'missingValue',
    path: ['schema'],
  });
  expectPovertyError(() => parseWith(untyped<never>({}), 5, options), {
    code: 'invalidType',
    path: ['schema'],
  });
  expectPovertyError(() => parseWith(placeRefSchema, 5, untyped({ language: 'fr' })), {
    code: 'unknownOption',
    path: ['options', 'language'],
  });
  expectPovertyError(() => parseWith(placeRefSchema, 5, untyped(undefined)), {
    code: 'missingValue',
    path: ['options', 'language'],
  });
});
