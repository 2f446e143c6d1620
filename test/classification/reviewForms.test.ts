import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyHouseholds } from '../../src/classification/classifyHouseholds.ts';
import { flowReports, type StatusOfHousehold } from '../../src/classification/flowReports.ts';
import type { ReviewDeprivations } from '../../src/classification/review/householdReview.ts';
import {
  type FormCell,
  type Residents,
  type ReviewForm,
  reviewForms,
} from '../../src/classification/reviewForms.ts';
import type { PlaceRef } from '../../src/model/place/placeRef.ts';
import { vietnam2016 } from '../../src/standards/vietnam/vietnam2016.ts';
import { vietnam2022 } from '../../src/standards/vietnam/vietnam2022.ts';
import { badChoices, badDecimals, badRecords, untyped } from '../support/badValues.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';
import { longDivision } from '../support/longDivision.ts';
import { anyList, home, lacking, placeA, placeB, sixHomes } from '../support/reviews.ts';

const standard = vietnam2022;
const review = deepFreeze(classifyHouseholds(sixHomes, { standard }));

const at = (
  household: string,
  status: StatusOfHousehold['status'],
  members: number,
  place: PlaceRef | null,
) => ({ household, place, status, members });
const flows = deepFreeze(
  flowReports(
    [
      at('H1', 'poor', 4, placeA),
      at('H2', 'poor', 3, placeA),
      at('H3', 'nearPoor', 2, placeA),
      at('H4', 'averageLiving', 5, placeB),
    ],
    [
      at('H1', 'poor', 5, placeA),
      at('H2', 'nearPoor', 3, placeA),
      at('H3', 'aboveAverage', 2, placeA),
      at('H4', 'poor', 5, placeB),
      at('H5', 'nearPoor', 1, placeB),
    ],
    { coverage: 'all', poorBefore: ['H4'] },
  ),
);

const rowsOf = (forms: readonly ReviewForm[], number: ReviewForm['form']) =>
  forms.find(({ form }) => form === number)?.rows;
const zeros = (count: number): FormCell[] => Array.from({ length: count }, () => 0);
const nobody = (count: number): FormCell[] => Array.from({ length: count }, () => null);

describe('all seven forms of six households and two years by hand', () => {
  const forms = reviewForms(review, { standard, flows });

  test('in their order, each with a title', () => {
    expect(forms.map(({ form, title }) => [form, title.vi])).toEqual([
      [1, 'tổng hợp kết quả rà soát hộ nghèo, hộ cận nghèo'],
      [2, 'tổng hợp diễn biến hộ nghèo'],
      [3, 'tổng hợp diễn biến hộ cận nghèo'],
      [4, 'các chỉ số thiếu hụt của hộ nghèo'],
      [5, 'tỷ lệ các chỉ số thiếu hụt của hộ nghèo'],
      [6, 'các chỉ số thiếu hụt của hộ cận nghèo'],
      [7, 'tỷ lệ các chỉ số thiếu hụt của hộ cận nghèo'],
    ]);
    expect(forms.map(({ title }) => title.en)).toEqual([
      'result of the review',
      'flows of poor households',
      'flows of near-poor households',
      'deprivations of poor households',
      'deprivations of poor households, in percent',
      'deprivations of near-poor households',
      'deprivations of near-poor households, in percent',
    ]);
    for (const { columns, rows } of forms) {
      expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([columns.length]));
    }
  });

  test('1: the result', () => {
    expect(rowsOf(forms, 1)).toEqual([
      [
        ...['00001', 3, 6, 1, '33.33', 1, '33.33', 1, '33.33'],
        ...[1, '16.67', 2, '33.33', 3, '50.00'],
      ],
      [...['00002', 2, 5, 1, '50.00', 0, '0.00', 0, '0.00'], ...[4, '80.00', 0, '0.00', 0, '0.00']],
      ['', 1, 2, 0, '0.00', 1, '100.00', 0, '0.00', 0, '0.00', 2, '100.00', 0, '0.00'],
      [
        ...['tổng cộng', 6, 13, 2, '33.33', 2, '33.33', 1, '16.67'],
        ...[5, '38.46', 4, '30.77', 3, '23.08'],
      ],
    ]);
  });

  test('2: the flows of the poor, a row of households and one of persons', () => {
    expect(forms[1]?.columns.map(({ vi }) => vi)).toEqual([
      ...['địa bàn', 'đơn vị', 'số đầu kỳ', 'trở thành hộ cận nghèo', 'vượt chuẩn cận nghèo'],
      ...['giảm khác', 'hộ cận nghèo trở thành hộ nghèo', 'tái nghèo', 'phát sinh mới'],
      ...['tăng khác', 'số cuối kỳ'],
    ]);
    expect(rowsOf(forms, 2)).toEqual([
      ['00001', 'hộ', 2, 1, 0, 0, 0, 0, 0, 0, 1],
      ['00001', 'nhân khẩu', 7, 3, 0, 0, 0, 0, 0, 1, 5],
      ['00002', 'hộ', 0, 0, 0, 0, 0, 1, 0, 0, 1],
      ['00002', 'nhân khẩu', 0, 0, 0, 0, 0, 5, 0, 0, 5],
      ['tổng cộng', 'hộ', 2, 1, 0, 0, 0, 1, 0, 0, 2],
      ['tổng cộng', 'nhân khẩu', 7, 3, 0, 0, 0, 5, 0, 1, 10],
    ]);
  });

  test('3: the flows of the near-poor, those that rose before those that became poor', () => {
    expect(forms[2]?.columns.map(({ vi }) => vi)).toEqual([
      ...['địa bàn', 'đơn vị', 'số đầu kỳ', 'thoát cận nghèo', 'trở thành hộ nghèo'],
      ...['giảm khác', 'hộ nghèo trở thành hộ cận nghèo', 'tái cận nghèo', 'phát sinh mới'],
      ...['tăng khác', 'số cuối kỳ'],
    ]);
    // Nobody knows who was near-poor before.
    expect(rowsOf(forms, 3)).toEqual([
      ['00001', 'hộ', 1, 1, 0, 0, 1, null, null, 0, 1],
      ['00001', 'nhân khẩu', 2, 2, 0, 0, 3, null, null, 0, 3],
      ['00002', 'hộ', 0, 0, 0, 0, 0, null, null, 1, 1],
      ['00002', 'nhân khẩu', 0, 0, 0, 0, 0, null, null, 1, 1],
      ['tổng cộng', 'hộ', 1, 1, 0, 0, 1, null, null, 1, 2],
      ['tổng cộng', 'nhân khẩu', 2, 2, 0, 0, 3, null, null, 1, 4],
    ]);
  });

  test('4 and 5: what the poor lack', () => {
    expect(forms[3]?.columns.map(({ vi }) => vi)).toEqual([
      ...['địa bàn', 'hộ nghèo', 'tổng số thiếu hụt', 'việc làm'],
      ...['người phụ thuộc trong hộ gia đình', 'dinh dưỡng', 'bảo hiểm y tế'],
      ...['trình độ giáo dục của người lớn', 'tình trạng đi học của trẻ em'],
      ...['chất lượng nhà ở', 'diện tích nhà ở bình quân đầu người', 'nguồn nước sinh hoạt'],
      ...['nhà tiêu hợp vệ sinh', 'sử dụng dịch vụ viễn thông'],
      'phương tiện phục vụ tiếp cận thông tin',
    ]);
    expect(rowsOf(forms, 4)).toEqual([
      ['00001', 1, 3, ...zeros(8), 1, 1, 1, 0],
      ['00002', 1, 4, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0],
      ['', 0, 0, ...zeros(12)],
      ['tổng cộng', 2, 7, 0, 0, 0, 1, 0, 0, 1, 0, 2, 2, 1, 0],
    ]);
    const [none, half, all] = ['0.00', '50.00', '100.00'];
    expect(rowsOf(forms, 5)).toEqual([
      ['00001', 1, none, none, none, none, none, none, none, none, all, all, all, none],
      ['00002', 1, none, none, none, all, none, none, all, none, all, all, none, none],
      ['', 0, ...nobody(12)],
      ['tổng cộng', 2, none, none, none, half, none, none, half, none, all, all, half, none],
    ]);
    expect(forms[4]?.columns).toEqual(forms[3]?.columns.filter((_, column) => column !== 2));
  });

  test('6 and 7: what the near-poor lack', () => {
    expect(forms[5]?.columns[1]).toEqual({ vi: 'hộ cận nghèo', en: 'near-poor households' });
    expect(rowsOf(forms, 6)).toEqual([
      ['00001', 1, 1, ...zeros(8), 1, 0, 0, 0],
      ['00002', 0, 0, ...zeros(12)],
      ['', 1, 0, ...zeros(12)],
      ['tổng cộng', 2, 1, ...zeros(8), 1, 0, 0, 0],
    ]);
    const none = Array.from({ length: 12 }, () => '0.00');
    expect(rowsOf(forms, 7)).toEqual([
      ['00001', 1, ...none.slice(0, 8), '100.00', ...none.slice(9)],
      ['00002', 0, ...nobody(12)],
      ['', 1, ...none],
      ['tổng cộng', 2, ...none.slice(0, 8), '50.00', ...none.slice(9)],
    ]);
  });

  test('as JSON they are the same', () => {
    expect(JSON.parse(JSON.stringify(forms))).toEqual(forms);
  });
});

describe('settings', () => {
  test('without flows forms 2 and 3 are left out', () => {
    const forms = reviewForms(review, { standard });
    expect(forms.map(({ form }) => form)).toEqual([1, 4, 5, 6, 7]);
    const all = reviewForms(review, { standard, flows });
    expect(forms).toEqual(all.filter(({ form }) => form !== 2 && form !== 3));
  });

  test('a place is called as asked', () => {
    const asked: PlaceRef[] = [];
    const nameOf = (place: PlaceRef) => {
      asked.push(place);
      return `Xã ${place.code} (${place.vintage})`;
    };
    const forms = reviewForms(review, { standard, flows, nameOf });
    const names = ['Xã 00001 (2023)', 'Xã 00002 (2023)', '', 'tổng cộng'];
    for (const form of [1, 4, 5, 6, 7] as const) {
      expect(rowsOf(forms, form)?.map(([name]) => name)).toEqual(names);
    }
    const twice = [names[0], names[0], names[1], names[1], names[3], names[3]];
    expect(rowsOf(forms, 2)?.map(([name]) => name)).toEqual(twice);
    expect(asked).toContainEqual(placeA);
  });

  test('decimals', () => {
    const cell = (decimals: number) =>
      rowsOf(reviewForms(review, { standard, decimals }), 1)?.[3]?.[10];
    expect([0, 1, 15].map(cell)).toEqual(['38', '38.5', '38.461538461538462']);
  });

  test('the words in the rows are of the language that is asked for', () => {
    const forms = reviewForms(review, { standard, flows });
    expect(reviewForms(review, { standard, flows, language: 'vi' })).toEqual(forms);
    const english = reviewForms(review, { standard, flows, language: 'en' });
    const words: Record<string, string> = {
      'tổng cộng': 'total',
      hộ: 'households',
      'nhân khẩu': 'persons',
    };
    expect(english).toEqual(
      forms.map((form) => ({
        ...form,
        rows: form.rows.map((row) => row.map((cell) => words[String(cell)] ?? cell)),
      })),
    );
    for (const form of english) expect(form.rows.at(-1)?.[0]).toBe('total');
    expect(new Set(english[1]?.rows.map(([, unit]) => unit))).toEqual(
      new Set(['households', 'persons']),
    );
  });

  describe('residents', () => {
    const residents: Record<string, Residents> = {
      [placeA.code]: { households: 100, persons: 400 },
      [placeB.code]: { households: 50, persons: 150 },
    };
    const residentsOf = ({ code }: PlaceRef) => residents[code] as Residents;

    test('are what form 1 is out of, where the list holds candidates alone', () => {
      const forms = reviewForms(review, { standard, flows, residentsOf });
      expect(rowsOf(forms, 1)).toEqual([
        [
          ...['00001', 100, 400, 1, '1.00', 1, '1.00', 1, '1.00'],
          ...[1, '0.25', 2, '0.50', 3, '0.75'],
        ],
        [
          ...['00002', 50, 150, 1, '2.00', 0, '0.00', 0, '0.00'],
          ...[4, '2.67', 0, '0.00', 0, '0.00'],
        ],
        // Nobody says how many live nowhere.
        ['', 1, 2, 0, '0.00', 1, '100.00', 0, '0.00', 0, '0.00', 2, '100.00', 0, '0.00'],
        [
          ...['tổng cộng', 151, 552, 2, '1.32', 2, '1.32', 1, '0.66'],
          ...[5, '0.91', 4, '0.72', 3, '0.54'],
        ],
      ]);
      const others = reviewForms(review, { standard, flows }).slice(1);
      expect(forms.slice(1)).toEqual(others);
    });

    test('may be just those of the list, and are asked for by the whole place', () => {
      const asked: PlaceRef[] = [];
      const listed = (place: PlaceRef) => {
        asked.push(place);
        const { households, persons } = place.code === placeA.code ? three : two;
        return { households, persons };
      };
      const [three, two] = [
        { households: 3, persons: 6 },
        { households: 2, persons: 5 },
      ];
      expect(reviewForms(review, { standard, residentsOf: listed })).toEqual(
        reviewForms(review, { standard }),
      );
      expect(asked).toContainEqual(placeA);
      expect(asked).toContainEqual(placeB);
      expect(asked).not.toContain(null);
    });

    test('of one place stand without a total', () => {
      const one = classifyHouseholds(sixHomes.slice(0, 2), { standard });
      const [form] = reviewForms(one, { standard, residentsOf });
      expect(form?.rows.map((row) => row.slice(0, 5))).toEqual([['00001', 100, 400, 1, '1.00']]);
    });

    test.each([
      [placeA.code, 'households', 2, 3],
      [placeB.code, 'persons', 4, 5],
    ] as const)('are in %s no fewer %s than are listed', (code, field, count, least) => {
      const fewer = (place: PlaceRef) =>
        place.code === code ? { ...residentsOf(place), [field]: count } : residentsOf(place);
      expectPovertyError(() => reviewForms(review, { standard, residentsOf: fewer }), {
        code: 'countsExceedTotal',
        path: ['residentsOf', code, field],
        message: `expected at least the ${least} of the list, got ${count}`,
      });
    });
  });

  test('the last row of forms 2 and 3 is the sum of the rows, also where a household moved', () => {
    const moved = flowReports(
      [at('H1', 'poor', 4, placeA), at('H2', 'nearPoor', 3, placeB), at('H3', 'poor', 1, null)],
      [at('H1', 'poor', 4, placeB), at('H2', 'nearPoor', 3, placeA), at('H3', 'poor', 1, null)],
      { coverage: 'all', poorBefore: [], nearPoorBefore: [] },
    );
    const forms = reviewForms(review, { standard, flows: moved });
    expect(rowsOf(forms, 2)).toEqual([
      ['00001', 'hộ', 1, 0, 0, 1, 0, 0, 0, 0, 0],
      ['00001', 'nhân khẩu', 4, 0, 0, 4, 0, 0, 0, 0, 0],
      ['00002', 'hộ', 0, 0, 0, 0, 0, 0, 0, 1, 1],
      ['00002', 'nhân khẩu', 0, 0, 0, 0, 0, 0, 0, 4, 4],
      ['', 'hộ', 1, 0, 0, 0, 0, 0, 0, 0, 1],
      ['', 'nhân khẩu', 1, 0, 0, 0, 0, 0, 0, 0, 1],
      ['tổng cộng', 'hộ', 2, 0, 0, 1, 0, 0, 0, 1, 2],
      ['tổng cộng', 'nhân khẩu', 5, 0, 0, 4, 0, 0, 0, 4, 5],
    ]);
    expect(rowsOf(forms, 3)?.slice(-2)).toEqual([
      ['tổng cộng', 'hộ', 1, 0, 0, 1, 0, 0, 0, 1, 1],
      ['tổng cộng', 'nhân khẩu', 3, 0, 0, 3, 0, 0, 0, 3, 3],
    ]);
    // Of all together nobody left.
    expect(moved.total.households.poor).toMatchObject({ otherDecrease: 0, otherIncrease: 0 });
  });

  test('one place stands without a total, and nobody in no row', () => {
    const one = classifyHouseholds(sixHomes.slice(0, 2), { standard });
    expect(rowsOf(reviewForms(one, { standard }), 1)?.map(([name]) => name)).toEqual(['00001']);
    const empty = classifyHouseholds([], { standard });
    const noFlows = flowReports([], [], { coverage: 'all' });
    const forms = reviewForms(empty, { standard, flows: noFlows });
    expect(forms.map(({ rows }) => rows)).toEqual([[], [], [], [], [], [], []]);
  });
});

describe('what is open is null', () => {
  const unknownInternet = { information: { television: true } } as const;
  const poor = home('H1', 1, 0, {
    ...lacking.water,
    ...lacking.toilet,
    ...lacking.solidHouse,
    ...unknownInternet,
  });
  const either = home('H2', 2, 0, { ...lacking.water, ...lacking.toilet, ...unknownInternet });
  const average = home('H3', 1, 2_000_000);

  test('counts of households that may be poor, and percents of them', () => {
    const open = classifyHouseholds([poor, either, average], { standard });
    const forms = reviewForms(open, { standard });
    expect(rowsOf(forms, 1)).toEqual([
      ['', 3, 4, null, null, null, null, 1, '33.33', null, null, null, null, 1, '25.00'],
    ]);
    for (const form of [4, 6] as const) {
      expect(rowsOf(forms, form)).toEqual([['', null, null, ...nobody(12)]]);
    }
    for (const form of [5, 7] as const) {
      expect(rowsOf(forms, form)).toEqual([['', null, ...nobody(12)]]);
    }
  });

  test('a deprivation that cannot be told of one household', () => {
    const open = classifyHouseholds([poor, average], { standard });
    const forms = reviewForms(open, { standard });
    expect(rowsOf(forms, 4)).toEqual([['', 1, null, ...zeros(6), 1, 0, 1, 1, null, 0]]);
    const none = Array.from({ length: 6 }, () => '0.00');
    expect(rowsOf(forms, 5)).toEqual([
      ['', 1, ...none, '100.00', '0.00', '100.00', '100.00', null, '0.00'],
    ]);
  });
});

test('every percent is that of long division, and every count that of the review', () => {
  const percent = (count: number | null | undefined, whole: number | null | undefined) =>
    typeof count !== 'number' || !whole
      ? null
      : longDivision(100n * BigInt(count), BigInt(whole), 3);
  let divided = 0;
  fc.assert(
    fc.property(anyList('2023-12-31'), (list) => {
      const counted = classifyHouseholds(list, { standard });
      const forms = reviewForms(counted, { standard, decimals: 3 });
      const places = [...counted.communes, ...(counted.communes.length > 1 ? [counted.total] : [])];
      for (const [row, place] of places.entries()) {
        const { households, persons, deprivations } = place as NonNullable<typeof place>;
        const shares = ({ poor, nearPoor, averageLiving, total }: typeof households) =>
          [poor, nearPoor, averageLiving].flatMap((count) => [count, percent(count, total)]);
        expect(rowsOf(forms, 1)?.[row]?.slice(1)).toEqual([
          households.total,
          persons.total,
          ...shares(households),
          ...shares(persons),
        ]);
        const lack = ({ among, deprived, unknown }: ReviewDeprivations, open: boolean) =>
          Object.entries(deprived).map(([indicator, count]) => {
            if (open || unknown[indicator] !== 0) return null;
            divided += among > 0 ? 1 : 0;
            return percent(count, among);
          });
        for (const [form, status] of [
          [5, 'poor'],
          [7, 'nearPoor'],
        ] as const) {
          const open = households[status] === null;
          expect(rowsOf(forms, form)?.[row]?.slice(1)).toEqual([
            households[status],
            ...lack(deprivations[status], open),
          ]);
          expect(rowsOf(forms, untyped(form - 1))?.[row]?.slice(1, 3)).toEqual([
            households[status],
            open ? null : deprivations[status].total,
          ]);
        }
      }
    }),
    { numRuns: 100 },
  );
  expect(divided).toBeGreaterThan(100);
});

describe('refusals', () => {
  test('another standard than that of the review', () => {
    expectPovertyError(() => reviewForms(review, { standard: vietnam2016 }), {
      code: 'mixedStandards',
      path: ['standard'],
      message: /expected 'vietnam2022', the standard of the review, got "vietnam2016"/,
    });
  });

  test('a standard that contradicts itself', () => {
    expectPovertyError(() => reviewForms(review, { standard: { ...standard, rules: [] } }), {
      code: 'invalidStandard',
      path: ['standard', 'rules'],
    });
  });

  test.each(badRecords)('%s for a record', (_, value, code) => {
    const bad = (part: object) => () => reviewForms(review, untyped({ standard, ...part }));
    expectPovertyError(() => reviewForms(untyped(value), { standard }), { code, path: ['review'] });
    expectPovertyError(() => reviewForms(review, untyped(value)), { code, path: ['options'] });
    expectPovertyError(bad({ standard: value }), { code, path: ['standard'] });
    if (value !== undefined) expectPovertyError(bad({ flows: value }), { code, path: ['flows'] });
  });

  test('a review or flows without places', () => {
    const { communes: _, ...rest } = review;
    expectPovertyError(() => reviewForms(untyped(rest), { standard }), {
      code: 'missingValue',
      path: ['review', 'communes'],
    });
    expectPovertyError(() => reviewForms(review, { standard, flows: untyped({}) }), {
      code: 'missingValue',
      path: ['flows', 'communes'],
    });
  });

  test('a name that is no function', () => {
    for (const nameOf of [null, 'code', {}]) {
      expectPovertyError(() => reviewForms(review, { standard, nameOf: untyped(nameOf) }), {
        code: 'invalidType',
        path: ['nameOf'],
      });
    }
  });

  test('residents that are no function', () => {
    for (const residentsOf of ['code', {}, 7]) {
      expectPovertyError(
        () => reviewForms(review, { standard, residentsOf: untyped(residentsOf) }),
        { code: 'invalidType', path: ['residentsOf'] },
      );
    }
  });

  test.each(badRecords)('%s for the residents of a place', (_, value, code) => {
    expectPovertyError(() => reviewForms(review, { standard, residentsOf: () => untyped(value) }), {
      code,
      path: ['residentsOf', placeA.code],
    });
  });

  test.each(badChoices.filter(([, value]) => value !== undefined && value !== null))(
    '%s for the language',
    (_, language, code) => {
      expectPovertyError(() => reviewForms(review, { standard, language: untyped(language) }), {
        code,
        path: ['language'],
      });
    },
  );

  test('faulty decimals', () => {
    for (const decimals of badDecimals) {
      expectPovertyError(() => reviewForms(review, { standard, decimals: untyped(decimals) }), {
        code: 'invalidNumber',
        path: ['decimals'],
      });
    }
  });
});
