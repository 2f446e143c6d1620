import { auditPublished, type PublishedRow } from 'poverty-indicators';
import { describe, expect, test } from 'vitest';

type Row = Omit<PublishedRow, 'id'>;

const audit = (whole: Row, parts: readonly Row[], complete?: boolean) => {
  const rows = [whole, ...parts].map((row, index) => ({ id: 'wabcdef'[index] ?? '', ...row }));
  const ids = rows.slice(1).map(({ id }) => id);
  const partition = { whole: 'w', parts: ids, ...(complete === undefined ? {} : { complete }) };
  return auditPublished({ unit: 'household', rows, partitions: [partition] });
};

describe('totals', () => {
  test('that are printed add up', () => {
    expect(audit({ total: 5 }, [{ total: 2 }, { total: 3 }])).toMatchObject({
      consistent: true,
      unchecked: [],
    });
    const [found] = audit({ total: 6 }, [{ total: 2 }, { total: 3 }]).findings;
    expect(found).toEqual({
      code: 'partCountsDoNotAdd',
      cells: [
        { row: 'w', field: 'total', printed: 6 },
        { row: 'a', field: 'total', printed: 2 },
        { row: 'b', field: 'total', printed: 3 },
      ],
      expected: [{ row: 'w', field: 'total', from: 5, to: 5 }],
      suggestions: [],
      message: 'w: the parts have 5 households together, the whole 6.',
    });
  });

  test('of some of the parts are at most the whole', () => {
    expect(audit({ total: 6 }, [{ total: 2 }, { total: 3 }], false).consistent).toBe(true);
    expect(audit({ total: 4 }, [{ total: 2 }, { total: 3 }], false).consistent).toBe(false);
  });

  test('that one part lacks are still at most the whole', () => {
    const lacking = [{ check: 'impliedTotalsDoNotAdd', field: 'total', rows: ['b'] }];
    const fine = audit({ total: 6 }, [{ total: 2 }, {}]);
    expect([fine.consistent, fine.unchecked]).toEqual([true, lacking]);
    const wrong = audit({ total: 1 }, [{ total: 2 }, {}]);
    expect([wrong.consistent, wrong.unchecked]).toEqual([false, lacking]);
    expect(wrong.findings[0]?.message).toBe(
      'w: the parts imply at least 2 households together, the whole 1.',
    );
  });

  test('that counts and percents imply add up, and the figures that imply them are named', () => {
    const part = {
      poor: { count: 10, percent: '10' },
      nearPoor: { count: 20 },
      multidimensional: { percent: '30' },
    };
    expect(audit({ total: 200 }, [part, { total: 100 }]).consistent).toBe(true);
    const [found] = audit({ total: 201 }, [part, { total: 100 }]).findings;
    expect(found?.code).toBe('impliedTotalsDoNotAdd');
    expect(found?.cells.map(({ row, field }) => `${row} ${field}`)).toEqual([
      'w total',
      'a poor.count',
      'a poor.percent',
      'a nearPoor.count',
      'a multidimensional.percent',
      'b total',
    ]);
  });

  test('a total without an end ends no sum', () => {
    const open = { poor: { count: 1, percent: '0' } };
    expect(audit({ total: 20_001 }, [open, {}]).consistent).toBe(true);
    expect(audit({ total: 20_000 }, [open, {}]).consistent).toBe(false);
    expect(audit(open, [{ total: 20_001 }]).findings).toEqual([]);
  });

  test('that nobody prints are not said to be missing', () => {
    expect(audit({}, [{}, {}])).toMatchObject({ consistent: true, unchecked: [] });
  });
});

describe('counts', () => {
  const poor = (count: number) => ({ poor: { count } });

  test('add up, or one slip of the pen is suggested', () => {
    expect(audit(poor(690), [poor(230), poor(460)]).consistent).toBe(true);
    const [found] = audit(poor(690), [poor(320), poor(460)]).findings;
    expect(found).toMatchObject({
      code: 'partCountsDoNotAdd',
      expected: [{ row: 'w', field: 'poor.count', from: 780, to: 780 }],
      suggestions: [{ row: 'a', field: 'poor.count', count: 230, slip: 'swappedDigits' }],
      message:
        'w: the parts have 780 poor together, the whole 690 (90 too few printed). It would fit with 230 poor in a (two digits swapped).',
    });
  });

  test('of some of the parts are at most the whole', () => {
    expect(audit(poor(700), [poor(230), poor(460)], false).consistent).toBe(true);
    const [found] = audit(poor(600), [poor(230), poor(460)], false).findings;
    expect(found).toMatchObject({ code: 'partCountsDoNotAdd', suggestions: [] });
    expect(found?.message).toBe('w: the parts have 690 poor together, the whole 600.');
  });

  test('that totals and percents leave a range are added as ranges', () => {
    const half = { total: 200_000, poor: { percent: '50' } };
    expect(audit({ poor: { count: 199_981 } }, [half, half]).consistent).toBe(true);
    const [found] = audit({ poor: { count: 200_100 } }, [half, half]).findings;
    expect(found).toMatchObject({
      cells: [
        { row: 'w', field: 'poor.count' },
        { row: 'a', field: 'total' },
        { row: 'a', field: 'poor.percent' },
        { row: 'b', field: 'total' },
        { row: 'b', field: 'poor.percent' },
      ],
      suggestions: [],
      message: 'w: the parts have 199,980 to 200,018 poor together, the whole 200,100.',
    });
  });

  test('that are missing are named', () => {
    expect(audit(poor(5), [poor(2), {}]).unchecked).toContainEqual({
      check: 'partCountsDoNotAdd',
      field: 'poor.count',
      rows: ['b'],
    });
    expect(audit({}, [poor(2), {}]).unchecked).toContainEqual({
      check: 'partCountsDoNotAdd',
      field: 'poor.count',
      rows: ['w', 'b'],
    });
  });

  test('that the two others leave are added too', () => {
    const part = { nearPoor: { count: 3 }, multidimensional: { count: 5 } };
    const [found] = audit(poor(3), [part]).findings;
    expect(found?.message).toBe(
      'w: the parts have 2 poor together, the whole 3 (1 too many printed).',
    );
    expect(found?.cells.map(({ field }) => field)).toEqual([
      'poor.count',
      'nearPoor.count',
      'multidimensional.count',
    ]);
  });
});

describe('percents', () => {
  const poor = (percent: string, total: number | null = null) => ({ total, poor: { percent } });

  test('of the whole lie between those of the parts', () => {
    expect(audit(poor('3'), [poor('2'), poor('4')]).consistent).toBe(true);
    expect(audit(poor('2'), [poor('2'), poor('4')]).consistent).toBe(true);
    const [found] = audit(poor('1.99'), [poor('2'), poor('4')]).findings;
    expect(found).toMatchObject({
      code: 'partPercentsOutsideRange',
      cells: [{ printed: '1.99' }, { printed: '2' }, { printed: '4' }],
      expected: [{ row: 'w', field: 'poor.percent', from: '2.00', to: '4.00' }],
      message: 'w: 1.99 % poor lies outside 2.00 to 4.00 %, the range of its parts.',
    });
  });

  test('may lie outside where other parts are not in the table', () => {
    expect(audit(poor('1'), [poor('2'), poor('4')], false)).toMatchObject({ consistent: true });
  });

  test('of parts where nobody lives do not count', () => {
    expect(audit(poor('1', 100), [poor('1', 100), { total: 0 }])).toMatchObject({
      consistent: true,
    });
    expect(audit({ total: 0, poor: { percent: '0' } }, [{ total: 0 }])).toMatchObject({
      consistent: true,
    });
  });

  test('that are missing are named', () => {
    expect(audit(poor('3'), [poor('2'), {}]).unchecked).toEqual([
      { check: 'partCountsDoNotAdd', field: 'poor.count', rows: ['w', 'a', 'b'] },
      { check: 'partPercentsOutsideRange', field: 'poor.percent', rows: ['b'] },
    ]);
  });
});
