import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FlowReport, householdFlows } from '../../src/rates/householdFlows.ts';
import { badChoices, badCounts, untyped } from '../support/badValues.ts';
import { expectPovertyError } from '../support/expectPovertyError.ts';

/** 260 − 60 − 25 − 2 + 4 + 1 + 2 + 0 = 180; 120 − 4 − 30 − 0 + 60 + 0 + 3 + 1 = 150. */
const honest: FlowReport = Object.freeze({
  unit: 'household',
  poor: Object.freeze({
    start: 260,
    becameNearPoor: 60,
    roseAbove: 25,
    otherDecrease: 2,
    fromNearPoor: 4,
    fellBack: 1,
    newlyArisen: 2,
    otherIncrease: 0,
    end: 180,
  }),
  nearPoor: Object.freeze({
    start: 120,
    becamePoor: 4,
    roseAbove: 30,
    otherDecrease: 0,
    fromPoor: 60,
    fellBack: 0,
    newlyArisen: 3,
    otherIncrease: 1,
    end: 150,
  }),
});

type Form = 'poor' | 'nearPoor';
const cells = (['poor', 'nearPoor'] as const).flatMap((form) =>
  Object.keys(honest[form]).map((name) => [form, name] as const),
);

function change(report: FlowReport, form: Form, name: string, value: unknown): FlowReport {
  return untyped({ ...report, [form]: { ...report[form], [name]: value } });
}

/** Any report that adds up, made from its flows. */
const honestReports = fc
  .record({
    outs: fc.array(fc.nat(500), { minLength: 6, maxLength: 6 }),
    ins: fc.array(fc.nat(500), { minLength: 6, maxLength: 6 }),
    stay: fc.array(fc.nat(5000), { minLength: 2, maxLength: 2 }),
  })
  .map(({ outs, ins, stay }): FlowReport => {
    const [toNear = 0, rose = 0, less = 0, toPoor = 0, nearRose = 0, nearLess = 0] = outs;
    const [back = 0, fresh = 0, more = 0, nearBack = 0, nearFresh = 0, nearMore = 0] = ins;
    const [poorStay = 0, nearStay = 0] = stay;
    return {
      unit: 'person',
      poor: {
        start: poorStay + toNear + rose + less,
        becameNearPoor: toNear,
        roseAbove: rose,
        otherDecrease: less,
        fromNearPoor: toPoor,
        fellBack: back,
        newlyArisen: fresh,
        otherIncrease: more,
        end: poorStay + toPoor + back + fresh + more,
      },
      nearPoor: {
        start: nearStay + toPoor + nearRose + nearLess,
        becamePoor: toPoor,
        roseAbove: nearRose,
        otherDecrease: nearLess,
        fromPoor: toNear,
        fellBack: nearBack,
        newlyArisen: nearFresh,
        otherIncrease: nearMore,
        end: nearStay + toNear + nearBack + nearFresh + nearMore,
      },
    };
  });

describe('a report that adds up', () => {
  test('is reconciled, with the escape counted gross and net', () => {
    expect(householdFlows(honest)).toMatchObject({
      unit: 'household',
      reconciled: true,
      failed: [],
      implied: [],
      grossEscape: 85,
      netFall: 80,
      nearPoorNetFall: -30,
      roseAboveFromBoth: 55,
    });
  });

  test('whatever its figures', () => {
    fc.assert(fc.property(honestReports, (report) => householdFlows(report).reconciled === true));
  });

  test('no longer does when one figure moves, and the identity is named', () => {
    fc.assert(
      fc.property(
        honestReports,
        fc.constantFrom(...cells),
        fc.integer({ min: 1, max: 9 }),
        (report, [form, name], by) => {
          const before = (report[form] as unknown as Record<string, number>)[name] as number;
          const flows = householdFlows(change(report, form, name, before + by));
          expect(flows.reconciled).toBe(false);
          for (const { id, holds, left, right, difference } of flows.identities) {
            expect(flows.failed.includes(id)).toBe(holds === false);
            expect(difference).toBe((left as number) - (right as number));
          }
        },
      ),
    );
  });

  test('gives back any one figure that is missing', () => {
    fc.assert(
      fc.property(honestReports, fc.constantFrom(...cells), (report, [form, name]) => {
        const flows = householdFlows(change(report, form, name, null));
        const value = (report[form] as unknown as Record<string, number>)[name];
        expect(flows.implied).toEqual([{ field: `${form}.${name}`, value }]);
        expect(flows.failed).toEqual([]);
      }),
    );
  });
});

describe('the identity that fails is the one that was broken', () => {
  test.each([
    ['poor', 'end', 181, ['poorBalance']],
    ['nearPoor', 'newlyArisen', 4, ['nearPoorBalance']],
    ['poor', 'becameNearPoor', 61, ['poorToNearPoor', 'poorBalance']],
    ['nearPoor', 'becamePoor', 5, ['nearPoorToPoor', 'nearPoorBalance']],
    ['poor', 'roseAbove', 300, ['poorBalance', 'poorOutflow']],
    ['nearPoor', 'otherDecrease', 100, ['nearPoorBalance', 'nearPoorOutflow']],
  ] as const)('%s.%s = %i: %j', (form, name, value, failed) => {
    expect(householdFlows(change(honest, form, name, value)).failed).toEqual(failed);
  });
});

describe('missing figures', () => {
  test('a transfer known from the other form lets the balance be checked', () => {
    const flows = householdFlows(change(honest, 'poor', 'fromNearPoor', null));
    expect(flows.reconciled).toBeNull();
    const byId = Object.fromEntries(flows.identities.map(({ id, holds }) => [id, holds]));
    expect(byId).toMatchObject({ nearPoorToPoor: null, poorBalance: true });
  });

  test('a figure that would have to be below zero fails its identity', () => {
    const broken = change(change(honest, 'poor', 'end', 10), 'poor', 'otherIncrease', undefined);
    const flows = householdFlows(broken);
    expect(flows.failed).toEqual(['poorBalance']);
    expect(flows.implied).toEqual([]);
    expect(flows.netFall).toBe(250);
  });

  test('two in one identity leave it open, and both are named', () => {
    const flows = householdFlows(
      change(change(honest, 'poor', 'end', null), 'poor', 'start', null),
    );
    expect(flows.reconciled).toBeNull();
    expect(flows.identities.find(({ id }) => id === 'poorBalance')).toMatchObject({
      holds: null,
      missing: ['poor.end', 'poor.start'],
    });
    expect(flows.netFall).toBeNull();
    expect(flows.grossEscape).toBe(85);
  });

  test('an empty report says nothing and fails nothing', () => {
    const empty = { unit: 'household', poor: Object.create(null), nearPoor: Object.create(null) };
    const flows = householdFlows(untyped(empty));
    expect(flows).toMatchObject({ reconciled: null, failed: [], implied: [], grossEscape: null });
  });
});

describe('refusals', () => {
  test.each(badCounts.filter(([, value]) => value !== undefined && value !== null))(
    'refuses %s for a figure',
    (_, value, code) => {
      expectPovertyError(() => householdFlows(change(honest, 'nearPoor', 'fromPoor', value)), {
        code,
        path: ['nearPoor', 'fromPoor'],
      });
    },
  );

  test.each(badChoices)('refuses %s for the unit', (_, value, code) => {
    expectPovertyError(() => householdFlows(untyped({ ...honest, unit: value })), {
      code,
      path: ['unit'],
    });
  });

  test('refuses a missing form', () => {
    expectPovertyError(() => householdFlows(untyped({ ...honest, poor: null })), {
      code: 'missingValue',
      path: ['poor'],
    });
  });
});
