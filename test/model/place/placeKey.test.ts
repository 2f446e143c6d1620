import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeKey } from '../../../src/model/place/placeKey.ts';
import { badTexts, untyped } from '../../support/badValues.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

/** Names of communes of Lào Cai and elsewhere, and sets that differ by a tone or a vowel alone. */
const names = [
  ...['Pa Cheo', 'La Pan Tẩn', 'Hoàng Thu Phố', 'Lùng Cải', 'Dền Thàng', 'Nậm Chày'],
  ...['Tả Thàng', 'Tả Ngải Chồ', 'Dìn Chin', 'Lùng Khấu Nhin', 'Giáo Hiệu', 'Dền Sáng'],
  ...['Bản Xèo', 'Cao Sơn', 'Pha Long', 'Tả Củ Tỷ', 'Bắc Hà', 'Dần Thàng', 'Nậm Chầy'],
  ...['Tan', 'Tân', 'Tấn', 'Tần', 'Tẩn', 'Tận', 'Tán', 'Tàn', 'Tản', 'Tạn', 'Tăn', 'Tằn'],
  ...['La', 'Lá', 'Là', 'Lả', 'Lạ', 'Lã', 'Mĩ', 'Mỹ', 'Đắk', 'Đăk', 'Đak', 'Dak', "M'Đrắk"],
  ...['Hòa Bình', 'Hóa Bình', 'Hoa Bình', 'Thụy', 'Thủy', 'Thúy', 'Quý', 'Quy', 'Uông', 'Ương'],
  ...['Phong', 'Phông', 'Phóng', 'Lũng', 'Lưng', 'Lứng', 'Tân Lập', 'Tân-Lập', 'TânLập', '1', '10'],
  ...['Huyện Bắc Hà', 'Thành phố Lào Cai', 'Tỉnh Lào Cai', 'Lào Cai', 'Thị xã Sa Pa', 'Sa Pa'],
];

test('different names never share a key', () => {
  const keys = names.map(placeKey);
  expect(names.filter((_, row) => keys.indexOf(keys[row] as string) !== row)).toEqual([]);
});

test.each([
  ['Xã Pa Cheo', 'pa cheo'],
  ['THỊ TRẤN BẮC HÀ', 'bắc hà'],
  ['Phường 01', '1'],
  ['Phường 10', '10'],
  ['Xã', 'xã'],
  ['Xãng', 'xãng'],
  ['Huyện Mường Khương', 'huyện mường khương'],
])('of %s is %s', (name, key) => {
  // A key keeps the tone at the end of its word; of these the tone stands in no odd place.
  expect(placeKey(name)).toBe(placeKey(key));
  expect(placeKey(name).normalize('NFD').replace(/\p{M}/gu, '')).toBe(
    key.normalize('NFD').replace(/\p{M}/gu, ''),
  );
});

describe('these spellings share a key', () => {
  test.each([
    ['the two placings of a tone', ['Hòa Bình', 'Hoà Bình', 'HÒA BÌNH', 'HOÀ BÌNH']],
    ['the same on other vowels', ['Thụy', 'Thuỵ']],
    ['and on uy after Q', ['Quý', 'Qúy']],
    ['a tone typed before its hat', ['Tấn', 'Ta\u0301\u0302n', 'Tâ\u0301n', 'Tá\u0302n']],
    ['look-alikes of Đ', ['Đắk Lắk', '\u00d0ắk Lắk', '\u0189ắk Lắk', 'đắk lắk']],
    ['apostrophes', ["M'Đrắk", 'M’Đrắk', 'M‘Đrắk', 'MʼĐrắk', 'M`Đrắk', 'M´Đrắk', 'M′Đrắk']],
    ['hyphens', ['Tân-Lập', 'Tân - Lập', 'Tân – Lập', 'Tân—Lập', 'Tân\u2010Lập']],
    ['white space', ['Pa Cheo', ' Pa\u00a0 Cheo\n', 'Pa\tCheo', 'Pa\u3000Cheo', 'Pa\u202fCheo']],
    ['what cannot be seen', ['Pa Cheo', 'Pa\u200b Cheo', '\ufeffPa Cheo', 'Pa C\u00adheo']],
    ['wide letters', ['Pa Cheo', 'Ｐａ Ｃｈｅｏ']],
    ['zeros before a number', ['Phường 1', 'phường 01', '1', '001']],
  ])('%s', (_, spellings) => {
    expect(new Set(spellings.map(placeKey)).size).toBe(1);
  });
});

describe('laws', () => {
  const name = fc.constantFrom(...names);
  const commune = name.filter((text) => !/^(Huyện|Thành|Tỉnh|Thị) /.test(text));
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

  test('Unicode form, case, white space and the word before the name make no difference', () => {
    const form = fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD');
    const casing = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => text.toLowerCase(),
    );
    const prefix = fc.constantFrom('', 'Xã ', 'Phường ', 'Thị trấn ', 'thị  trấn\u00a0');
    fc.assert(
      fc.property(commune, form, casing, prefix, (text, unicode, inCase, before) => {
        expect(placeKey(inCase(`${before}${text} `).normalize(unicode))).toBe(placeKey(text));
      }),
      { numRuns: 500 },
    );
  });

  test('a tone may stand on any letter of its word', () => {
    fc.assert(
      fc.property(commune, fc.nat(), (text, seed) => {
        const moved = text.normalize('NFD').replace(/[\p{L}\p{M}]+/gu, (word) => {
          const mark = word.match(tones)?.[0] ?? '';
          const letters = [...word.replace(tones, '').matchAll(/\p{L}\p{M}*/gu)].map(([l]) => l);
          letters[seed % letters.length] += mark;
          return letters.join('');
        });
        expect(placeKey(moved)).toBe(placeKey(text));
      }),
      { numRuns: 500 },
    );
  });

  test('a key is its own key', () => {
    fc.assert(
      fc.property(name, (text) => {
        expect(placeKey(placeKey(text))).toBe(placeKey(text));
      }),
    );
  });

  test('any text with a letter has a key, in composed form and without white space at its ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(/\p{L}/u.test(text));
        const key = placeKey(text);
        expect(key).toBe(key.normalize('NFC'));
        expect(key).toBe(key.trim());
        expect(key).not.toBe('');
      }),
    );
  });
});

describe('refusals', () => {
  test.each(badTexts)('refuses %s', (_, value, code) => {
    expectPovertyError(() => placeKey(untyped(value)), { code, path: ['name'] });
  });

  test('refuses a name of which nothing can be seen', () => {
    expectPovertyError(() => placeKey('\u200b\u00ad'), { code: 'invalidType', path: ['name'] });
  });
});
