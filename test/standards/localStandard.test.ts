import { describe, expect, test } from 'vitest';
import type { ErrorPath, PovertyErrorCode } from '../../src/errors.ts';
import { type LocalChanges, localStandard } from '../../src/standards/localStandard.ts';
import { vietnam2022 } from '../../src/standards/vietnam/vietnam2022.ts';
import { vietnam2027 } from '../../src/standards/vietnam/vietnam2027.ts';
import { badRecords, untyped } from '../support/badValues.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { smallStandard } from '../support/smallStandard.ts';
import { withValue } from '../support/withValue.ts';

/** Đồng Nai 2022–2025, as the press prints it, written again by hand. */
const changes: LocalChanges = deepFreeze({
  id: 'province',
  name: { vi: 'chuẩn của tỉnh', en: 'standard of the province' },
  place: 'VN-39',
  inForce: [
    {
      from: '2022-01-01',
      to: '2025-12-31',
      provenance: { source: 'press', article: null, confidence: 'seen', note: null },
    },
  ],
  sources: [
    {
      id: 'press',
      title: { vi: 'báo', en: 'press' },
      issued: null,
      effective: null,
      readAt: ['kinhtedothi.vn'],
    },
  ],
  lines: {
    poverty: { rural: 2_000_000, urban: 2_500_000 },
    averageLiving: { rural: 3_000_000, urban: 3_750_000 },
  },
  deprivationCutoff: 2,
  provenance: { source: 'press', article: 'Điều 1', confidence: 'seen', note: null },
});
deepFreeze(vietnam2022);

const without = <Field extends keyof LocalChanges>(field: Field): Omit<LocalChanges, Field> => {
  const { [field]: _, ...rest } = changes;
  return rest;
};

test('takes what is changed from the changes and the rest from the base', () => {
  const local = localStandard(vietnam2022, changes);
  const { dimensions, currency, per } = vietnam2022;
  expect(local).toMatchObject({ id: 'province', place: 'VN-39', base: 'vietnam2022' });
  expect([local.name, local.inForce]).toEqual([changes.name, changes.inForce]);
  expect(local).toMatchObject({ dimensions, currency, per });
  expect(local.lines.map(({ amount }) => amount)).toEqual([
    { rural: 2_000_000, urban: 2_500_000 },
    { rural: 3_000_000, urban: 3_750_000 },
  ]);
  expect(local.lines.map(({ id, boundary }) => [id, boundary])).toEqual([
    ['poverty', 'atOrBelow'],
    ['averageLiving', 'atOrBelow'],
  ]);
  expect(local.deprivationCutoff).toEqual({ atLeast: 2, provenance: changes.provenance });
});

test('keeps the rules, and cites the place for those over its lines or with its number', () => {
  const { lines = {} } = changes;
  const sourcesOf = (given: LocalChanges) =>
    localStandard(vietnam2022, given).rules.map(({ id, provenance }) => [id, provenance.source]);
  const local = localStandard(vietnam2022, changes);
  expect(local.rules.map((rule) => ({ ...rule, provenance: null }))).toEqual(
    vietnam2022.rules.map((rule) => ({ ...rule, provenance: null })),
  );
  const [poor, nearPoor] = [
    ['poor', 'press'],
    ['nearPoor', 'press'],
  ] as const;
  const all = [poor, nearPoor, ['averageLiving', 'press'], ['aboveAverage', 'press']];
  expect(sourcesOf(changes)).toEqual(all);
  // All of them are bounded by one of the two lines.
  expect(sourcesOf(without('deprivationCutoff'))).toEqual(all);
  expect(sourcesOf(without('lines'))).toEqual([
    poor,
    nearPoor,
    ['averageLiving', 'nd07of2021'],
    ['aboveAverage', null],
  ]);
  const { averageLiving = { rural: null, urban: null } } = lines;
  expect(sourcesOf({ ...without('deprivationCutoff'), lines: { averageLiving } })).toEqual([
    ['poor', 'nd07of2021'],
    ['nearPoor', 'nd07of2021'],
    ['averageLiving', 'press'],
    ['aboveAverage', 'press'],
  ]);
  const { lines: _, ...nothing } = without('deprivationCutoff');
  expect(localStandard(vietnam2022, nothing).rules).toEqual(vietnam2022.rules);
});

test('drops the forms and groups of the base, which the base has', () => {
  expect(vietnam2022.forms.length * vietnam2022.groups.length).toBeGreaterThan(0);
  expect(localStandard(vietnam2022, changes)).toMatchObject({ forms: [], groups: [] });
});

test('keeps the lines, their sources and the cut-off where they are not changed', () => {
  const kept = localStandard(vietnam2022, {
    ...without('deprivationCutoff'),
    lines: { averageLiving: { rural: 2_500_000, urban: '3500000' } },
  });
  expect(kept.lines[0]).toEqual(vietnam2022.lines[0]);
  expect(kept.lines[1]?.amount).toEqual({ rural: 2_500_000, urban: '3500000' });
  expect(kept.lines[1]?.provenance).toEqual(changes.provenance);
  expect(kept.deprivationCutoff).toEqual(vietnam2022.deprivationCutoff);
  expect(localStandard(vietnam2022, without('lines')).lines).toEqual(vietnam2022.lines);
});

test('adds its sources to those of the base', () => {
  const ids = localStandard(vietnam2022, changes).sources.map(({ id }) => id);
  expect(ids).toEqual([...vietnam2022.sources.map(({ id }) => id), 'press']);
});

test('may leave open a line that it does not know, or one that the base does not', () => {
  const amount = { rural: null, urban: 3_750_000 };
  const open = { ...changes, lines: { averageLiving: amount } };
  expect(localStandard(vietnam2022, open).lines[1]?.amount).toEqual(amount);
  const of2027 = localStandard(vietnam2027, {
    ...changes,
    lines: { averageLiving: { rural: 3_300_000, urban: 4_200_000 } },
  });
  expect(of2027.lines[1]?.amount).toEqual({ rural: 3_300_000, urban: 4_200_000 });
});

test('can be the base of another', () => {
  const district = localStandard(localStandard(vietnam2022, changes), {
    ...changes,
    id: 'district',
    place: 'VN-D39',
    sources: [],
  });
  expect([district.base, district.deprivationCutoff.atLeast]).toEqual(['province', 2]);
});

test('is plain JSON: a round trip changes nothing', () => {
  const local = localStandard(vietnam2022, changes);
  expect(JSON.parse(JSON.stringify(local))).toStrictEqual(local);
});

describe('refuses', () => {
  function expectRefusal(place: ErrorPath, put: unknown, code: PovertyErrorCode, path: ErrorPath) {
    const faulty = deepFreeze(withValue(changes, place, put));
    return expectPovertyError(() => localStandard(vietnam2022, faulty), { code, path });
  }

  test.each(badRecords)('%s for the changes or the base', (_, value, code) => {
    expectPovertyError(() => localStandard(vietnam2022, untyped(value)), {
      code,
      path: ['changes'],
    });
    expectPovertyError(() => localStandard(untyped(value), changes), { code, path: ['base'] });
  });

  test.each(badRecords.filter(([name]) => name !== 'undefined'))(
    '%s for the lines',
    (_, value, code) => {
      expectPovertyError(() => localStandard(vietnam2022, { ...changes, lines: untyped(value) }), {
        code,
        path: ['changes', 'lines'],
      });
    },
  );

  test.each(badRecords)('%s for the amounts of a line', (_, value, code) => {
    const lines = { poverty: untyped<{ rural: null; urban: null }>(value) };
    expectPovertyError(() => localStandard(vietnam2022, { ...changes, lines }), {
      code,
      path: ['changes', 'lines', 'poverty'],
    });
  });

  test.each(['nearPoverty', 'constructor', 'Poverty'])(
    'the line %s, which is none of the base',
    (line) => {
      const error = expectRefusal(['lines', line], { rural: 1, urban: 1 }, 'invalidStandard', [
        'changes',
        'lines',
        line,
      ]);
      expect(error.expected).toBe('one of poverty, averageLiving');
    },
  );

  test('__proto__ as a line, from a text', () => {
    const lines: LocalChanges['lines'] = JSON.parse('{"__proto__": {"rural": 1, "urban": 1}}');
    expectPovertyError(() => localStandard(vietnam2022, { ...changes, lines: lines ?? {} }), {
      code: 'invalidStandard',
      path: ['changes', 'lines', '__proto__'],
    });
  });

  test.each(['line', 'deprivationCutOff', 'boundary', 'constructor'])(
    'the field %s, which would change nothing',
    (field) => {
      const error = expectRefusal([field], 2, 'unknownOption', ['changes', field]);
      expect(error.expected).toContain("'lines' or 'deprivationCutoff'");
    },
  );

  test('a place that has no code, and amounts that are no plain ones', () => {
    expectRefusal(['place'], 'Đồng Nai', 'invalidPlace', ['changes', 'place']);
    const amount = ['changes', 'lines', 0, 'amount', 'rural'];
    expectRefusal(['lines', 'poverty', 'rural'], '4000000/2', 'invalidNumeral', amount);
  });

  test('the id of the base', () => {
    expectRefusal(['id'], 'vietnam2022', 'invalidStandard', ['changes', 'id']);
  });

  test('what is missing', () => {
    expectRefusal(['id'], undefined, 'missingValue', ['changes', 'id']);
    expectRefusal(['name'], undefined, 'missingValue', ['changes', 'name']);
    expectRefusal(['place'], undefined, 'missingValue', ['changes', 'place']);
    expectRefusal(['inForce'], undefined, 'missingValue', ['changes', 'inForce']);
    expectRefusal(['sources'], undefined, 'missingValue', ['changes', 'sources']);
    const path = ['changes', 'lines', 0, 'provenance'];
    expectRefusal(['provenance'], undefined, 'missingValue', path);
  });

  test('what contradicts itself', () => {
    const amount = ['changes', 'lines', 1, 'amount', 'urban'];
    expectRefusal(['lines', 'averageLiving', 'urban'], 2_500_000, 'invalidStandard', amount);
    const atLeast = ['changes', 'deprivationCutoff', 'atLeast'];
    expectRefusal(['deprivationCutoff'], 0, 'invalidStandard', atLeast);
    expectRefusal(['deprivationCutoff'], null, 'invalidStandard', atLeast);
    const source = ['changes', 'lines', 0, 'provenance', 'source'];
    expectRefusal(['provenance', 'source'], 'elsewhere', 'invalidStandard', source);
    const twice = ['changes', 'sources', vietnam2022.sources.length, 'id'];
    expectRefusal(['sources', 0, 'id'], 'nd07of2021', 'invalidStandard', twice);
  });

  test('a base that is no standard', () => {
    expectPovertyError(() => localStandard({ ...smallStandard, rules: [] }, changes), {
      code: 'invalidStandard',
      path: ['base', 'rules'],
    });
  });
});
