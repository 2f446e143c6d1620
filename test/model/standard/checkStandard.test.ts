import { describe, expect, test } from 'vitest';
import { type ErrorPath, PovertyError, type PovertyErrorCode } from '../../../src/errors.ts';
import { checkStandard } from '../../../src/model/standard/checkStandard.ts';
import type { Standard } from '../../../src/model/standard/standard.ts';
import { badChoices, badRecords, badTexts, untyped } from '../../support/badValues.ts';
import { deepFreeze } from '../../support/deepFreeze.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { smallStandard } from '../../support/smallStandard.ts';
import { expectFewReads } from '../../support/watch.ts';
import { withValue } from '../../support/withValue.ts';

/** Holds that the small standard with another value at one place is refused at a place. */
function expectRefusal(
  place: ErrorPath,
  put: unknown,
  code: PovertyErrorCode,
  path: ErrorPath = place,
): PovertyError {
  const faulty = deepFreeze(withValue(smallStandard, place, put));
  return expectPovertyError(() => checkStandard(faulty), { code, path: ['standard', ...path] });
}

describe('takes', () => {
  test('a standard and gives back the very same', () => {
    expect(checkStandard(smallStandard)).toBe(smallStandard);
  });

  test('a standard without sources, indicators, groups and forms', () => {
    const nobody = { source: null, article: null, confidence: 'derived', note: null } as const;
    const bare: Standard = deepFreeze({
      ...smallStandard,
      base: 'another',
      inForce: [{ from: '2020-01-01', to: '2020-01-01', provenance: nobody }],
      sources: [],
      lines: [],
      dimensions: [],
      deprivationCutoff: { atLeast: 1, provenance: nobody },
      rules: [
        {
          id: 'all',
          status: 'poor',
          over: null,
          under: null,
          deprivations: 'any',
          provenance: nobody,
        },
      ],
      groups: [],
      forms: [],
    });
    expect(checkStandard(bare)).toBe(bare);
  });

  test('a year’s lines, a condition that is not published, a group since nobody knows when', () => {
    expect(() => checkStandard({ ...smallStandard, per: 'year' })).not.toThrow();
    const path = ['dimensions', 0, 'indicators', 0, 'cutoff', 'condition'];
    expect(() => checkStandard(withValue(smallStandard, path, null))).not.toThrow();
    for (const field of ['from', 'to']) {
      expect(() =>
        checkStandard(withValue(smallStandard, ['groups', 0, field], null)),
      ).not.toThrow();
    }
    expect(() =>
      checkStandard(withValue(smallStandard, ['groups', 0, 'to'], '2021-01-01')),
    ).not.toThrow();
  });

  test('a standard whose parts are read a few times and never written', () => {
    expectFewReads(smallStandard, checkStandard, 16);
  });
});

describe('refuses', () => {
  test.each(badRecords)('%s for the standard', (_, value, code) => {
    expectPovertyError(() => checkStandard(untyped(value)), { code, path: ['standard'] });
  });

  test.each(badTexts.filter(([name]) => name !== 'undefined'))(
    '%s for id, place and currency',
    (_, value, code) => {
      for (const field of ['id', 'place', 'currency']) expectRefusal([field], value, code);
    },
  );

  test.each(badTexts.filter(([name]) => name !== 'null' && name !== 'undefined'))(
    '%s for the base',
    (_, value, code) => {
      expectRefusal(['base'], value, code);
    },
  );

  test.each(badChoices.filter(([name]) => name !== 'undefined'))(
    '%s for what is a choice',
    (_, value, code) => {
      expectRefusal(['per'], value, code);
      expectRefusal(['lines', 1, 'boundary'], value, code);
      expectRefusal(['rules', 2, 'status'], value, code);
      expectRefusal(['rules', 2, 'deprivations'], value, code);
      expectRefusal(['groups', 0, 'statuses', 0], value, code);
    },
  );

  test.each([
    'id',
    'name',
    'place',
    'base',
    'inForce',
    'sources',
    'currency',
    'per',
    'lines',
    'dimensions',
    'deprivationCutoff',
    'rules',
    'groups',
    'forms',
  ])('a standard without its %s', (field) => {
    expectRefusal([field], undefined, 'missingValue');
  });

  test('every field of the type is among those', () => {
    // One more or one fewer does not compile, and stands in the small standard.
    const fields: { readonly [field in keyof Required<Standard>]: true } = {
      id: true,
      name: true,
      place: true,
      base: true,
      inForce: true,
      sources: true,
      currency: true,
      per: true,
      lines: true,
      dimensions: true,
      deprivationCutoff: true,
      rules: true,
      groups: true,
      forms: true,
    };
    expect(Object.keys(smallStandard)).toEqual(Object.keys(fields));
  });

  test.each<ErrorPath>([
    ['inForce'],
    ['sources'],
    ['lines'],
    ['dimensions'],
    ['dimensions', 0, 'indicators'],
    ['rules'],
    ['groups'],
    ['groups', 0, 'statuses'],
    ['forms'],
    ['forms', 0, 'lines'],
  ])('a record for the list in %s', (...path) => {
    expectRefusal(path, {}, 'invalidType');
  });

  test.each<ErrorPath>([
    ['inForce', 0],
    ['sources', 0],
    ['lines', 0],
    ['lines', 0, 'amount'],
    ['dimensions', 0],
    ['dimensions', 0, 'indicators', 0],
    ['dimensions', 0, 'indicators', 0, 'cutoff'],
    ['deprivationCutoff'],
    ['rules', 0],
    ['groups', 0],
    ['forms', 0],
    ['forms', 0, 'inUse'],
    ['forms', 0, 'lines', 0],
    ['forms', 0, 'lines', 0, 'atMost'],
  ])('a text for the record in %s', (...path) => {
    expectRefusal(path, 'x', 'invalidType');
    expectRefusal(path, null, 'missingValue');
  });

  test.each<ErrorPath>([
    [],
    ['lines', 1],
    ['dimensions', 0],
    ['dimensions', 0, 'indicators', 1],
    ['groups', 0],
  ])('an item without its name in %s', (...path) => {
    expectRefusal([...path, 'name'], undefined, 'missingValue');
    expectRefusal([...path, 'name', 'vi'], undefined, 'missingValue');
    expectRefusal([...path, 'name', 'en'], ' ', 'invalidType');
  });

  test('a title that is missing and a cut-off in one language', () => {
    expectRefusal(['sources', 0, 'title'], undefined, 'missingValue');
    const text = ['dimensions', 0, 'indicators', 0, 'cutoff', 'text'];
    expectRefusal(text, { vi: 'không có' }, 'missingValue', [...text, 'en']);
    expectRefusal(text, undefined, 'missingValue');
  });

  test.each<ErrorPath>([
    ['inForce', 1],
    ['lines', 1],
    ['dimensions', 0],
    ['dimensions', 0, 'indicators', 1],
    ['dimensions', 0, 'indicators', 1, 'cutoff'],
    ['deprivationCutoff'],
    ['rules', 3],
    ['groups', 0],
    ['forms', 0],
    ['forms', 0, 'lines', 1],
  ])('a provenance that is missing or leads nowhere in %s', (...path) => {
    expectRefusal([...path, 'provenance'], undefined, 'missingValue');
    expectRefusal([...path, 'provenance', 'source'], 'law2', 'invalidStandard');
    expectRefusal([...path, 'provenance', 'source'], 'constructor', 'invalidStandard');
    expectRefusal([...path, 'provenance', 'confidence'], 'sure', 'unknownOption');
  });

  test.each<ErrorPath>([
    ['sources', 0],
    ['lines', 0],
    ['dimensions', 0],
    ['dimensions', 0, 'indicators', 0],
    ['rules', 0],
    ['groups', 0],
    ['forms', 0],
  ])('a key that is no word in %s', (...path) => {
    expectRefusal([...path, 'id'], 'Not A Word', 'invalidStandard');
  });

  test('a key that stands twice', () => {
    expectRefusal(['lines', 1, 'id'], 'low', 'invalidStandard');
    expectRefusal(['rules', 1, 'id'], 'poor', 'invalidStandard');
    expectRefusal(['dimensions', 0, 'indicators', 1, 'id'], 'toilet', 'invalidStandard');
  });

  test('an indicator that stands in two dimensions', () => {
    const [housing] = smallStandard.dimensions;
    const path = ['dimensions', 2, 'id'];
    expectRefusal(['dimensions'], [housing, { ...housing, id: 'other' }], 'invalidStandard', path);
  });
});

describe('refuses places', () => {
  test.each(['vn', 'VNM', 'VN39', 'VN-', 'VN-39-1', 'VN-0390', 'Viet Nam', '39', 'XX\n'])(
    '%o, which is no code of ISO 3166',
    (place) => {
      const error = expectRefusal(['place'], place, 'invalidPlace');
      expect(error.expected).toBe("an ISO 3166 code such as 'VN' or 'VN-39'");
    },
  );

  test('and takes those of countries and of their parts', () => {
    for (const place of ['VN', 'VN-39', 'VN-SG', 'FR-20R', 'XX']) {
      expect(checkStandard({ ...smallStandard, place }).place).toBe(place);
    }
  });
});

describe('refuses holes', () => {
  /** Every list in a value, by its path. */
  function listsIn(value: unknown, path: ErrorPath): ErrorPath[] {
    if (typeof value !== 'object' || value === null) return [];
    const isList = Array.isArray(value);
    const inner = Object.entries(value).flatMap(([key, each]) =>
      listsIn(each, [...path, isList ? Number(key) : key]),
    );
    return isList && value.length > 0 ? [path, ...inner] : inner;
  }

  const indicator = ['dimensions', 0, 'indicators', 1, 'cutoff', 'condition'];
  const nested = withValue(smallStandard, indicator, {
    kind: 'anyMember',
    where: {
      kind: 'all',
      of: [{ kind: 'atLeast', count: 1, of: [{ kind: 'age', from: null, before: 16 }] }],
    },
  });
  const lists = listsIn(nested, []);

  test('in every list there is', () => {
    const fields = new Set(lists.map((path) => path.at(-1)));
    const all =
      'inForce sources readAt lines dimensions indicators isOneOf of rules groups statuses';
    expect(fields).toEqual(new Set([...all.split(' '), 'forms']));
    for (const path of lists) {
      const at = (value: unknown, step: string | number) =>
        (value as Record<string | number, unknown>)[step];
      const list = path.reduce<unknown>(at, nested) as unknown[];
      // As `[, first]` and as `[first, ]` with one more.
      const [front, back] = [new Array(1).concat(list), list.concat(new Array(1))];
      for (const [holed, row] of [
        [front, 0],
        [back, list.length],
      ] as const) {
        const error = expectPovertyError(() => checkStandard(withValue(nested, path, holed)), {
          code: path.at(-1) === 'isOneOf' ? 'invalidStandard' : 'missingValue',
          path: ['standard', ...path, row],
        });
        expect(error.got).toBe('undefined');
      }
    }
  });
});

describe('refuses days', () => {
  test('in force on none', () => {
    expectRefusal(['inForce'], [], 'invalidStandard');
  });

  test('in force twice on one day, or out of order', () => {
    expectRefusal(['inForce', 1, 'from'], '2021-12-31', 'invalidStandard');
    const [first, second] = smallStandard.inForce;
    expectRefusal(['inForce'], [second, first], 'invalidStandard', ['inForce', 1, 'from']);
    expectRefusal(['inForce', 0, 'to'], '2019-12-31', 'dateOrder');
    expectRefusal(['inForce', 0, 'from'], '2020', 'invalidDate');
  });

  test('on which two forms are in use', () => {
    const [form] = smallStandard.forms;
    const inUse = { from: '2022-12-31', to: '2023-12-31' };
    const path = ['forms', 1, 'inUse', 'from'];
    expectRefusal(['forms'], [form, { ...form, id: 'form2', inUse }], 'invalidStandard', path);
  });

  test('of a group that ends before it begins', () => {
    expectRefusal(['groups', 0, 'to'], '2020-12-31', 'dateOrder');
  });

  test('that are none, of a source, a group, a form', () => {
    expectRefusal(['sources', 0, 'issued'], '2019-02-29', 'invalidDate');
    expectRefusal(['groups', 0, 'from'], '2021', 'invalidDate');
    expectRefusal(['groups', 0, 'to'], '2022-02-29', 'invalidDate');
    for (const field of ['from', 'to']) {
      expectRefusal(['groups', 0, field], undefined, 'missingValue');
    }
    expectRefusal(['forms', 0, 'inUse', 'to'], '2022-13-01', 'invalidDate');
  });
});

describe('refuses numbers', () => {
  test('lines that do not rise in an area', () => {
    expectRefusal(['lines', 1, 'amount', 'rural'], 100, 'invalidStandard');
    expectRefusal(['lines', 1, 'amount', 'urban'], 199, 'invalidStandard');
    expectRefusal(['lines', 0, 'amount', 'rural'], 0, 'invalidStandard');
  });

  test('a line that is missing instead of null', () => {
    expectRefusal(['lines', 1, 'amount', 'urban'], undefined, 'missingValue');
    expectRefusal(['lines', 1, 'amount', 'urban'], Number.NaN, 'invalidNumber');
    expectRefusal(['lines', 1, 'amount', 'urban'], '1,5', 'invalidNumeral');
  });

  test.each([0, -1, 1.5, Number.NaN, '3', null, undefined])(
    'a cut-off of %o deprivations',
    (atLeast) => {
      expectRefusal(['deprivationCutoff', 'atLeast'], atLeast, 'invalidStandard');
    },
  );

  test.each([0, -10, Number.NaN, Number.POSITIVE_INFINITY, '10', null, undefined])(
    '%o points a deprivation',
    (points) => {
      expectRefusal(['forms', 0, 'perDeprivation'], points, 'invalidStandard');
    },
  );

  test('amounts and points that are shares or fractions, not amounts', () => {
    for (const amount of ['1/6', '5000%', '2000/1', '1e4']) {
      expectRefusal(['lines', 1, 'amount', 'urban'], amount, 'invalidNumeral');
    }
    expectRefusal(['forms', 0, 'lines', 1, 'atMost', 'urban'], '60/2', 'invalidNumeral');
  });

  test('points that do not rise with the lines, or are missing', () => {
    const points = ['forms', 0, 'lines', 1, 'atMost'];
    expectRefusal([...points, 'urban'], 20, 'invalidStandard');
    expectRefusal([...points, 'urban'], undefined, 'missingValue');
  });
});

describe('refuses keys that lead nowhere', () => {
  test('in a rule, a group and a form', () => {
    expectRefusal(['rules', 2, 'over'], 'middle', 'invalidStandard');
    expectRefusal(['rules', 2, 'under'], 'constructor', 'invalidStandard');
    expectRefusal(['groups', 0, 'under'], 'middle', 'invalidStandard');
    expectRefusal(['forms', 0, 'lines', 1, 'line'], 'middle', 'invalidStandard');
  });

  test('points that stand twice for a line, or out of the order of the lines', () => {
    expectRefusal(['forms', 0, 'lines', 1, 'line'], 'low', 'invalidStandard');
    const [low, high] = smallStandard.forms[0]?.lines ?? [];
    const lines = ['forms', 0, 'lines'];
    const second = [...lines, 1, 'line'];
    expectRefusal(lines, [high, low], 'invalidStandard', second);
  });

  test('in a condition', () => {
    const condition = ['dimensions', 0, 'indicators', 0, 'cutoff', 'condition'];
    expectRefusal([...condition, 'fact'], 'constructor', 'invalidStandard');
    expectRefusal([...condition, 'isOneOf', 0], 'pit', 'invalidStandard');
    expectRefusal(condition, undefined, 'missingValue');
  });
});

describe('refuses rules', () => {
  test('that overlap', () => {
    expectRefusal(['rules', 1, 'deprivations'], 'any', 'invalidStandard', ['rules', 1]);
  });

  test('that leave a gap', () => {
    expectRefusal(['rules', 3, 'deprivations'], 'atCutoff', 'invalidStandard', ['rules']);
    expectRefusal(['rules'], [], 'invalidStandard');
  });
});

test('a standard that contains itself is refused like any other fault', () => {
  const cyclic: { lines: unknown } = { ...smallStandard, lines: null };
  cyclic.lines = [cyclic];
  expect(() => checkStandard(untyped(cyclic))).toThrow(PovertyError);
});

test('what a getter throws is not hidden', () => {
  const trap = Object.defineProperty({ ...smallStandard }, 'rules', {
    get: () => {
      throw new RangeError('from the getter');
    },
  });
  expect(() => checkStandard(trap)).toThrow(RangeError);
});
