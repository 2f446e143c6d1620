import { describe, expect, test } from 'vitest';
import {
  checkProvenance,
  checkSources,
  requireKey,
  requireKeys,
  requireLocalText,
  requirePlaceCode,
  requireRising,
  requireSpans,
} from '../../../src/model/standard/checkParts.ts';
import type { LegalSource, Provenance } from '../../../src/model/standard/provenance.ts';
import { badChoices, badLists, badRecords, badTexts, untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { withValue } from '../../support/withValue.ts';

describe('requireKeys', () => {
  test('gives the keys in order', () => {
    const list = deepFreeze([{ id: 'poor' }, { id: 'nd07of2021' }, { id: 'x' }]);
    expect(requireKeys(list, ['list'])).toEqual(['poor', 'nd07of2021', 'x']);
    expect(requireKeys([], ['list'])).toEqual([]);
  });

  test.each(badLists)('refuses %s for the list', (_, value, code) => {
    expectPovertyError(() => requireKeys(untyped(value), ['list']), { code, path: ['list'] });
  });

  test.each(badRecords)('refuses %s in the list', (_, value, code) => {
    const list = [{ id: 'a' }, untyped<{ id: string }>(value)];
    expectPovertyError(() => requireKeys(list, ['list']), { code, path: ['list', 1] });
  });

  test.each(badTexts)('refuses %s for a key', (_, value, code) => {
    const list = [{ id: untyped<string>(value) }];
    expectPovertyError(() => requireKeys(list, ['list']), { code, path: ['list', 0, 'id'] });
  });

  test.each(['Poor', '1st', 'near-poor', 'near poor', 'nghèo', '__proto__', ' poor', 'poor\n'])(
    'refuses the key %o',
    (id) => {
      expectPovertyError(() => requireKeys([{ id }], ['list']), {
        code: 'invalidStandard',
        path: ['list', 0, 'id'],
        message: 'letters and digits, a small one first',
      });
    },
  );

  test('refuses a key that stands twice', () => {
    expectPovertyError(() => requireKeys([{ id: 'a' }, { id: 'b' }, { id: 'a' }], ['list']), {
      code: 'invalidStandard',
      path: ['list', 2, 'id'],
      message: 'each id once, got "a"',
    });
  });
});

test('requireKey takes a key there is and refuses any other', () => {
  expect(() => requireKey('b', ['a', 'b'], ['key'])).not.toThrow();
  const refused = { code: 'invalidStandard', path: ['key'] } as const;
  expectPovertyError(() => requireKey('c', ['a', 'b'], ['key']), {
    ...refused,
    message: 'one of a, b, got "c"',
  });
  expectPovertyError(() => requireKey('c', [], ['key']), { ...refused, message: 'no further one' });
});

describe('requireLocalText', () => {
  test.each(badRecords)('refuses %s for the texts', (_, value, code) => {
    expectPovertyError(() => requireLocalText(untyped(value), ['name']), { code, path: ['name'] });
  });

  test.each(badTexts)('refuses %s for either language', (_, value, code) => {
    for (const language of ['vi', 'en'] as const) {
      const text = { vi: 'nghèo', en: 'poor', [language]: untyped<string>(value) };
      expectPovertyError(() => requireLocalText(text, ['name']), {
        code,
        path: ['name', language],
      });
    }
  });
});

describe('requirePlaceCode', () => {
  test('gives the code', () => {
    for (const place of ['VN', 'VN-39', 'VN-SG', 'FR-20R', 'FR-A']) {
      expect(requirePlaceCode(place, ['place'])).toBe(place);
    }
  });

  test.each(['vn', 'V', 'VNM', 'VN39', 'VN-', 'VN-hn', 'VN-0390', 'VN-39-1', ' VN', 'VN\n'])(
    'refuses %o',
    (place) => {
      expectPovertyError(() => requirePlaceCode(place, ['place']), {
        code: 'invalidPlace',
        path: ['place'],
        message: "an ISO 3166 code such as 'VN' or 'VN-39'",
      });
    },
  );

  test.each(badTexts)('refuses %s', (_, value, code) => {
    expectPovertyError(() => requirePlaceCode(value, ['place']), { code, path: ['place'] });
  });
});

describe('requireSpans', () => {
  const pathOf = (row: number) => ['spans', row];

  test('takes spans that follow one another, with days between them or none', () => {
    const spans = [
      { from: '2016-01-01', to: '2020-12-31' },
      { from: '2021-01-01', to: '2021-12-31' },
      { from: '2023-01-01', to: '2023-01-01' },
    ];
    expect(() => requireSpans(deepFreeze(spans), pathOf)).not.toThrow();
    expect(() => requireSpans([], pathOf)).not.toThrow();
  });

  test.each(['2020-12-31', '2016-01-01', '2015-12-31'])(
    'refuses one that begins on %s, before the other has ended',
    (from) => {
      const spans = [
        { from: '2016-01-01', to: '2020-12-31' },
        { from, to: '2021-12-31' },
      ];
      expectPovertyError(() => requireSpans(spans, pathOf), {
        code: 'invalidStandard',
        path: ['spans', 1, 'from'],
        message: 'a day after 2020-12-31',
      });
    },
  );

  test('refuses a span in the wrong order, and days that are none', () => {
    expectPovertyError(() => requireSpans([{ from: '2021-01-01', to: '2020-01-01' }], pathOf), {
      code: 'dateOrder',
      path: ['spans', 0, 'to'],
    });
    expectPovertyError(() => requireSpans([{ from: '2021', to: '2022-01-01' }], pathOf), {
      code: 'invalidDate',
      path: ['spans', 0, 'from'],
    });
  });
});

describe('requireRising', () => {
  const pathOf = (row: number) => ['lines', row, 'amount'];
  const check = (...amounts: { rural: unknown; urban: unknown }[]) =>
    requireRising(untyped(amounts), pathOf, 'an amount');

  test('takes amounts that rise in each area, over those that were not published', () => {
    expect(() => check()).not.toThrow();
    expect(() =>
      check(
        { rural: 1, urban: '1000000' },
        { rural: null, urban: null },
        { rural: '1.5', urban: 1_000_001 },
      ),
    ).not.toThrow();
  });

  test.each([0, -1, '0', 700_000, 699_999.5])('refuses %o after 700000', (urban) => {
    const amounts = [
      { rural: 1, urban: 700_000 },
      { rural: null, urban: null },
      { rural: 2, urban },
    ];
    expectPovertyError(() => check(...amounts), {
      code: 'invalidStandard',
      path: ['lines', 2, 'amount', 'urban'],
      message: 'an amount above 0 and above the line before',
    });
  });

  test.each(badRecords)('refuses %s for the amounts', (_, value, code) => {
    expectPovertyError(() => check(untyped(value)), { code, path: ['lines', 0, 'amount'] });
  });

  test.each([
    [undefined, 'missingValue'],
    [Number.NaN, 'invalidNumber'],
    [Number.POSITIVE_INFINITY, 'invalidNumber'],
    ['1.500.000', 'invalidNumeral'],
    ['1/6', 'invalidNumeral'],
    ['5%', 'invalidNumeral'],
    ['1500000/1', 'invalidNumeral'],
    ['1.', 'invalidNumeral'],
    [true, 'invalidType'],
  ] as const)('refuses %o for an amount', (value, code) => {
    expectPovertyError(() => check({ rural: value, urban: 1 }), {
      code,
      path: ['lines', 0, 'amount', 'rural'],
    });
    expectPovertyError(() => check({ rural: 1, urban: value }), {
      code,
      path: ['lines', 0, 'amount', 'urban'],
    });
  });
});

describe('checkSources', () => {
  const source: LegalSource = deepFreeze({
    id: 'law1',
    title: { vi: 'luật', en: 'law' },
    issued: null,
    effective: '2016-01-05',
    readAt: ['example.org'],
  });
  const sources = [source, { ...source, id: 'law2', issued: '2015-11-19', effective: null }];

  test('gives the keys', () => {
    expect(checkSources(sources, ['sources'])).toEqual(['law1', 'law2']);
    expect(checkSources([], ['sources'])).toEqual([]);
  });

  test.each([
    ['a text without English', ['title'], { vi: 'luật' }, 'missingValue', ['title', 'en']],
    ['no title', ['title'], undefined, 'missingValue', ['title']],
    ['a year for a day', ['issued'], '2015', 'invalidDate', ['issued']],
    ['nothing for a day', ['effective'], undefined, 'missingValue', ['effective']],
    ['a text for the places', ['readAt'], 'example.org', 'invalidType', ['readAt']],
    ['an empty place', ['readAt', 0], '', 'invalidType', ['readAt', 0]],
    ['a hole among the places', ['readAt'], new Array(1), 'missingValue', ['readAt', 0]],
  ] as const)('refuses %s', (_, place, put, code, path) => {
    const faulty = withValue(sources, [1, ...place], put);
    expectPovertyError(() => checkSources(faulty, ['sources']), {
      code,
      path: ['sources', 1, ...path],
    });
  });
});

describe('checkProvenance', () => {
  const provenance: Provenance = deepFreeze({
    source: 'law1',
    article: 'Điều 1',
    confidence: 'seen',
    note: { vi: 'ghi chú', en: 'note' },
  });
  const check = (value: unknown) =>
    checkProvenance(untyped<Provenance>(value), ['law1'], ['provenance']);
  const refusal = (field: string, put: unknown) => () => check(withValue(provenance, [field], put));

  test('takes one that names a source, or nothing', () => {
    expect(() => check(provenance)).not.toThrow();
    const nothing = { source: null, article: null, confidence: 'notFound', note: null };
    expect(() => check(nothing)).not.toThrow();
  });

  test.each(badRecords)('refuses %s', (_, value, code) => {
    expectPovertyError(() => check(value), { code, path: ['provenance'] });
  });

  test.each(badChoices.filter(([name]) => name !== 'undefined'))(
    'refuses %s for the confidence',
    (_, value, code) => {
      expectPovertyError(refusal('confidence', value), {
        code,
        path: ['provenance', 'confidence'],
      });
    },
  );

  test.each(['law2', 'constructor', '', 0, undefined])('refuses the source %o', (source) => {
    expectPovertyError(refusal('source', source), {
      code: 'invalidStandard',
      path: ['provenance', 'source'],
    });
  });

  test('refuses an empty article and a note in one language', () => {
    expectPovertyError(refusal('article', ''), {
      code: 'invalidType',
      path: ['provenance', 'article'],
    });
    expectPovertyError(refusal('article', undefined), {
      code: 'missingValue',
      path: ['provenance', 'article'],
    });
    expectPovertyError(refusal('note', 'note'), {
      code: 'invalidType',
      path: ['provenance', 'note'],
    });
    expectPovertyError(refusal('note', { en: 'note' }), {
      code: 'missingValue',
      path: ['provenance', 'note', 'vi'],
    });
  });
});
