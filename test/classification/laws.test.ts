import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type {
  ChangeByIncome,
  Classification,
  IndicatorResult,
} from '../../src/classification/classification.ts';
import { classifyByCriteria } from '../../src/classification/classifyByCriteria.ts';
import { classifyHousehold } from '../../src/classification/classifyHousehold.ts';
import { deprivationsOf } from '../../src/classification/deprivationsOf.ts';
import type { FactReading } from '../../src/classification/explain/readings.ts';
import type { Household } from '../../src/model/household/household.ts';
import { dongNai2022 } from '../../src/standards/vietnam/dongNai2022.ts';
import { vietnam2016 } from '../../src/standards/vietnam/vietnam2016.ts';
import { vietnam2022 } from '../../src/standards/vietnam/vietnam2022.ts';
import { vietnam2027 } from '../../src/standards/vietnam/vietnam2027.ts';
import { deepFreeze } from '../support/deepFreeze.ts';
import {
  anyHousehold,
  completeHousehold,
  type Forgetting,
  forget,
  income,
  partsOf,
  reviewDays,
} from '../support/households.ts';
import { watch } from '../support/watch.ts';

/** The worst status first. */
const ladder = ['poor', 'nearPoor', 'averageLiving', 'aboveAverage'];
const rank = (status: string) => ladder.indexOf(status);

const standards = [
  [vietnam2016, reviewDays.vietnam2016],
  [vietnam2022, reviewDays.vietnam2022],
  [dongNai2022, ['2022-08-10', '2024-02-29', '2025-12-31']],
] as const;

const runs = { numRuns: 150 };

for (const standard of [vietnam2016, vietnam2022, vietnam2027, dongNai2022]) deepFreeze(standard);

describe.each(standards)('the laws under $id', (standard, days) => {
  const complete = completeHousehold(...days);
  const any = anyHousehold(...days);
  const classify = (household: Household) => classifyHousehold(household, { standard });

  test('a higher income never worsens the status', () => {
    fc.assert(
      fc.property(any, fc.nat(3_000_000), fc.nat(3_000_000), (household, low, more) => {
        const withIncome = (amount: number) => classify({ ...household, income: income(amount) });
        const [before, after] = [withIncome(low), withIncome(low + more)];
        for (const end of [0, -1]) {
          const [was, is] = [before, after].map(({ possible }) => rank(possible.at(end) ?? ''));
          expect(is).toBeGreaterThanOrEqual(was as number);
        }
      }),
      runs,
    );
  });

  test('fewer deprivations never worsen the status', () => {
    const bettered = (household: Household): Household => ({
      ...household,
      members: household.members.map((member) => ({ ...member, insured: true })),
      water: 'piped',
      toilet: 'septic',
    });
    fc.assert(
      fc.property(any, (household) => {
        const [before, after] = [classify(household), classify(bettered(household))];
        for (const end of [0, -1]) {
          const [was, is] = [before, after].map(({ possible }) => rank(possible.at(end) ?? ''));
          expect(is).toBeGreaterThanOrEqual(was as number);
        }
        expect(after.deprivations.least).toBeLessThanOrEqual(before.deprivations.least);
        expect(after.deprivations.most).toBeLessThanOrEqual(before.deprivations.most);
      }),
      runs,
    );
  });

  test('each fact that becomes known narrows what is possible, and never widens it', () => {
    const steps = fc.constantFrom<readonly [Forgetting, Forgetting]>(
      ...([
        [0, 0],
        [0, 0],
        [0, 1],
        [0, 2],
        [1, 2],
        [2, 2],
      ] as const),
    );
    const forgotten = fc.array(steps, { minLength: 40, maxLength: 60 });
    const seen = { open: 0, narrowed: 0 };
    fc.assert(
      fc.property(complete, forgotten, (household, pairs) => {
        const known = classify(household);
        const less = classify(
          forget(
            household,
            pairs.map(([few]) => few),
          ),
        );
        const more = classify(
          forget(
            household,
            pairs.map(([, many]) => many),
          ),
        );
        for (const [inner, outer] of [
          [known, less],
          [less, more],
        ] as const) {
          expect(outer.possible).toEqual(expect.arrayContaining([...inner.possible]));
          expect(outer.deprivations.least).toBeLessThanOrEqual(inner.deprivations.least);
          expect(outer.deprivations.most).toBeGreaterThanOrEqual(inner.deprivations.most);
          inner.deprivations.indicators.forEach(({ deprived }, at) => {
            const before = outer.deprivations.indicators[at]?.deprived;
            expect(before === null || before === deprived).toBe(true);
          });
          if (outer.possible.length > inner.possible.length) seen.narrowed += 1;
        }
        if (more.status === 'undetermined') seen.open += 1;
      }),
      runs,
    );
    expect(Math.min(seen.open, seen.narrowed)).toBeGreaterThan(5);
  });

  test('a household is undetermined exactly where more than one status is possible, and says what it wants to know', () => {
    fc.assert(
      fc.property(any, (household) => {
        const result = classify(household);
        const open = result.possible.length > 1;
        expect(result.status).toBe(open ? 'undetermined' : result.possible[0]);
        expect(result.unknown.length > 0).toBe(open);
        expect(result.unpublished).toEqual([]);
        // What it wants to know is indeed unknown.
        for (const path of result.unknown) {
          let at: unknown = household;
          for (const step of path) at = (at as Record<string, unknown> | null | undefined)?.[step];
          expect(at ?? null).toBe(null);
        }
        const told = () => classifyHousehold(household, { standard, missing: 'refuse' });
        if (open) expect(told).toThrow(expect.objectContaining({ path: result.unknown[0] }));
        else
          expect(told()).toEqual({
            ...result,
            policies: { ...result.policies, missing: 'refuse' },
          });
      }),
      runs,
    );
  });

  test('to assume the best and the worst brackets what is possible', () => {
    fc.assert(
      fc.property(any, (household) => {
        const { possible, deprivations, area, givenIncome } = classify(household);
        const assumed = (['deprived', 'notDeprived'] as const).map((missing) =>
          classifyHousehold(household, { standard, missing }),
        );
        const [worst, best] = assumed as [Classification, Classification];
        expect(worst.deprivations.count).toBe(deprivations.most);
        expect(best.deprivations.count).toBe(deprivations.least);
        expect(worst.possible[0]).toBe(possible[0]);
        expect(best.possible.at(-1)).toBe(possible.at(-1));
        // An area and an income are never assumed.
        expect(worst).toMatchObject({ area, givenIncome });
      }),
      runs,
    );
  });

  test('the order of the members makes no difference', () => {
    fc.assert(
      fc.property(any, fc.infiniteStream(fc.nat()), (household, stream) => {
        const members = [...household.members]
          .map((member) => [stream.next().value as number, member] as const)
          .sort(([one], [other]) => one - other)
          .map(([, member]) => member);
        const [given, shuffled] = [classify(household), classify({ ...household, members })];
        const said = ({
          possible,
          status,
          deprivations,
          rule,
          changes,
          income: of,
        }: Classification) => ({
          possible,
          status,
          rule,
          changes,
          of,
          deprived: deprivations.indicators.map(({ deprived }) => deprived),
        });
        expect(said(shuffled)).toEqual(said(given));
        expect(shuffled.unknown).toHaveLength(given.unknown.length);
      }),
      runs,
    );
  });

  test('an independent reader of the record comes to the same status', () => {
    let decided = 0;
    fc.assert(
      fc.property(any, (household) => {
        const record = JSON.parse(JSON.stringify(classify(household))) as Classification;
        for (const indicator of record.deprivations.indicators) {
          expect([indicator.indicator, read(indicator, record)]).toEqual([
            indicator.indicator,
            indicator.deprived,
          ]);
        }
        const answers = record.deprivations.indicators.map((each) => read(each, record));
        expect(record.deprivations).toMatchObject({
          least: answers.filter((answer) => answer === true).length,
          most: answers.filter((answer) => answer !== false).length,
        });
        // Without the area no line can be named, and the record names none.
        if (record.rule === null || record.area === null) return;
        decided += 1;
        expect(ruleHolds(record)).toBe(true);
        expect(record.status).toBe(record.rule.status);
      }),
      runs,
    );
    expect(decided).toBeGreaterThan(15);
  });

  test('JSON there and back changes neither standard, household nor result', () => {
    const copied = JSON.parse(JSON.stringify(standard)) as typeof standard;
    expect(copied).toEqual(standard);
    fc.assert(
      fc.property(any, (household) => {
        const result = classify(household);
        const again = JSON.parse(JSON.stringify(household)) as Household;
        expect(classifyHousehold(again, { standard: copied })).toEqual(result);
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      }),
      { numRuns: 150 },
    );
  });

  test('nothing given is changed, frozen or not', () => {
    fc.assert(
      fc.property(any, (household) => {
        const { watched } = watch(household);
        const result = classify(watched);
        expect(classify(deepFreeze(household))).toEqual(JSON.parse(JSON.stringify(result)));
      }),
      { numRuns: 100 },
    );
  });

  test('the rule alone agrees, given the count and the income of the household', () => {
    fc.assert(
      fc.property(any, (household) => {
        const result = classify(household);
        const { count, least, most } = result.deprivations;
        const criteria = {
          area: household.area ?? null,
          incomePerCapitaMonthly: perCapita(household),
          date: household.date,
        };
        const by = (deprivations: number | null) =>
          classifyByCriteria({ ...criteria, deprivations }, { standard });
        if (count !== null) {
          const { possible, status, rule, changes, groups } = by(count);
          expect({ possible, status, rule, changes, groups }).toEqual({
            possible: result.possible,
            status: result.status,
            rule: result.rule,
            changes: result.changes,
            groups: result.groups,
          });
        }
        // With an open count, all its values together.
        const counts = Array.from({ length: most - least + 1 }, (_, more) => least + more);
        const together = new Set(counts.flatMap((each) => by(each).possible));
        expect(together).toEqual(new Set(result.possible));
      }),
      runs,
    );
  });

  test('deprivationsOf finds the same deprivations', () => {
    fc.assert(
      fc.property(any, (household) => {
        expect(deprivationsOf(household, standard)).toEqual(classify(household).deprivations);
      }),
      { numRuns: 100 },
    );
  });

  test('what would change the status does, and nothing nearer', () => {
    const seen = { income: 0, deprivations: 0 };
    fc.assert(
      fc.property(complete, (household) => {
        const { status, changes, deprivations } = classify(household);
        const count = deprivations.count as number;
        const statusAt = (amount: number) =>
          classify({ ...household, income: income(amount) }).status;
        const statusOf = (lacking: number) =>
          classifyByCriteria(
            {
              area: household.area ?? null,
              incomePerCapitaMonthly: perCapita(household),
              deprivations: lacking,
            },
            { standard },
          ).status;
        for (const change of changes) {
          expect(change.status).not.toBe(status);
          seen[change.by] += 1;
          if (change.by === 'deprivations') {
            expect(statusOf(change.count)).toBe(change.status);
            expect(statusOf(change.count + Math.sign(count - change.count))).toBe(status);
          } else {
            const [reached, before] = edge(change);
            expect(statusAt(reached)).toBe(change.status);
            expect(statusAt(before)).toBe(status);
          }
        }
        // Where no change is named there is none.
        const sides = changes.map((change) => (change.by === 'income' ? change.side : change.by));
        expect(new Set(sides).size).toBe(sides.length);
        if (!sides.includes('under')) expect(statusAt(0)).toBe(status);
        if (!sides.includes('over')) expect(statusAt(10_000_000)).toBe(status);
        if (!sides.includes('deprivations')) {
          expect([0, deprivations.of].map(statusOf)).toEqual([status, status]);
        }
      }),
      runs,
    );
    expect(Math.min(seen.income, seen.deprivations)).toBeGreaterThan(5);
  });
});

describe('the laws where law is wanting', () => {
  const drafts = { standard: vietnam2027, unpublished: 'useDraft' } as const;
  const none = { standard: vietnam2027, unpublished: 'undetermined' } as const;
  const days = ['2027-01-01', '2028-02-29', '2030-12-31'];

  test('a draft narrows what is possible, and what is refused is what would be open', () => {
    fc.assert(
      fc.property(anyHousehold(...days), (household) => {
        const [drafted, open] = [drafts, none].map((options) =>
          classifyHousehold(household, options),
        );
        expect(open?.possible).toEqual(expect.arrayContaining([...(drafted?.possible ?? [])]));
        const strict = () => classifyHousehold(household, { standard: vietnam2027 });
        if (open?.unpublished.length === 0) expect(strict().possible).toEqual(open.possible);
        else expect(strict).toThrow(expect.objectContaining({ code: 'notPublished' }));
      }),
      runs,
    );
  });

  test('a change that is named gives the status it names', () => {
    const amounts = fc.constantFrom(
      1_000_000,
      2_200_000,
      2_200_001,
      2_800_000,
      2_800_001,
      9_000_000,
    );
    const areas = fc.constantFrom('rural' as const, 'urban' as const);
    fc.assert(
      fc.property(areas, amounts, fc.nat(12), (area, incomePerCapitaMonthly, deprivations) => {
        const criteria = { area, incomePerCapitaMonthly, deprivations };
        for (const change of classifyByCriteria(criteria, none).changes) {
          const other =
            change.by === 'deprivations'
              ? { ...criteria, deprivations: change.count }
              : { ...criteria, incomePerCapitaMonthly: edge(change)[0] };
          expect(classifyByCriteria(other, none).status).toBe(change.status);
        }
      }),
    );
  });
});

/** The income that reaches a change, and the one a đồng short of it. */
function edge({ side, amount, boundary }: ChangeByIncome): [number, number] {
  const line = Number(amount);
  expect(boundary).toBe('atOrBelow');
  return side === 'under' ? [line, line + 1] : [line + 1, line];
}

/** A person's income of a month, exact where it is whole, else half a đồng above the whole one. */
function perCapita({ income: given, members }: Household): string | null {
  if (!given) return null;
  const parts = BigInt(partsOf(given.per, given.holder, members.length));
  const amount = BigInt(given.amount);
  return `${amount / parts}${amount % parts === 0n ? '' : '.5'}`;
}

/** Whether the rule that is said to have decided holds for the income and the count of the record. */
function ruleHolds({ rule, income: of, cutoff, deprivations }: Classification): boolean {
  const line = (id: string) => of?.lines.find((each) => each.line === id);
  const under = (id: string) => {
    const found = line(id);
    if (found === undefined) return null;
    return (
      found.position === 'below' || (found.position === 'on' && found.boundary === 'atOrBelow')
    );
  };
  const { least, most } = deprivations;
  const byCount = {
    any: true,
    atCutoff: least >= cutoff.atLeast,
    belowCutoff: most < cutoff.atLeast,
  };
  return (
    rule !== null &&
    (rule.over === null || under(rule.over) === false) &&
    (rule.under === null || under(rule.under) === true) &&
    byCount[rule.deprivations]
  );
}

type Reading = FactReading;

/** What the readings of an indicator say, by the words of the law and without the household. */
function read({ indicator, readings }: IndicatorResult, { members, date }: Classification) {
  const value = (fact: string) => readings.find((each) => each.fact === fact)?.value ?? null;
  const about = [...new Set(readings.map(({ member }) => member))];
  /** Whether somebody is deprived: yes, no, or null where an answer is wanting. */
  const somebody = (
    bad: (
      own: Map<string, Reading['value']>,
      age: Reading['age'],
      speaksFor: boolean | null,
    ) => boolean | null,
  ) => {
    const found = about.map((member) => {
      const own = readings.filter((each) => each.member === member);
      const values = new Map(own.map(({ fact, value: is }) => [fact, is]));
      expect(new Set(own.map(({ speaksFor }) => speaksFor)).size).toBe(1);
      return bad(values, own[0]?.age ?? null, own[0]?.speaksFor ?? null);
    });
    return found.includes(true) ? true : found.includes(null) ? null : false;
  };
  /** A member with facts that all speak for a deprivation, if of the age. */
  const allBad = (
    own: Map<string, Reading['value']>,
    isBad: (fact: string, is: unknown) => boolean,
  ) => {
    const facts = [...own].filter(([fact]) => fact !== 'age');
    if (facts.some(([fact, is]) => is !== null && !isBad(fact, is))) return false;
    return facts.some(([, is]) => is === null) || own.has('age') ? null : true;
  };
  switch (indicator) {
    case 'healthCare':
      return somebody((own) => allBad(own, (_, is) => is === 'notReceived'));
    case 'healthInsurance':
      return somebody((own, age) => {
        expect(age?.most).toBeGreaterThanOrEqual(6);
        return allBad(own, (_, is) => is === false);
      });
    case 'employment':
      return somebody((own, age) => {
        expect(age?.most).toBeGreaterThanOrEqual(15);
        if (own.get('work') === 'unemployed') return own.has('age') ? null : true;
        return allBad(own, (fact, is) => (fact === 'contract' ? is === false : is === 'wageWork'));
      });
    case 'nutrition':
      return somebody((own, age) => {
        expect(age?.least).toBeLessThan(16);
        const marks = [...own].filter(([fact]) => fact !== 'age').map(([, is]) => is);
        if (marks.includes(true)) return own.has('age') ? null : true;
        return marks.includes(null) ? null : false;
      });
    case 'dependants': {
      const grounds = ['elderly', 'disabled'];
      const answers = about.map((member) => {
        const own = readings.filter((each) => each.member === member);
        const age = own[0]?.age ?? { least: 0, most: 130 };
        const allowance = own.find(({ fact }) => fact === 'allowance');
        if (age.most < 16 || grounds.includes(String(allowance?.value))) return 'yes';
        const open = age.least < 16 || (allowance !== undefined && allowance.value === null);
        return open ? 'open' : 'no';
      });
      expect(answers).toHaveLength(members);
      const sure = answers.filter((answer) => answer === 'yes').length;
      const maybe = answers.filter((answer) => answer !== 'no').length;
      return 2 * sure > members ? true : 2 * maybe > members ? null : false;
    }
    case 'adultEducation':
    case 'childSchooling':
      return somebody((own, age, speaksFor) => {
        expect(age?.most).toBeGreaterThanOrEqual(3);
        // Between two ages the levels are two; the member's own verdict is taken.
        if (age === null || age.least !== age.most) return speaksFor;
        const levels = ['none', 'preschool', 'primary', 'lowerSecondary'];
        const old = date < '2022';
        if (indicator === 'childSchooling') {
          const behind = old ? 1 : age.least < 6 ? 1 : age.least < 12 ? 2 : 3;
          return allBad(own, (_, is) => levels.slice(0, behind).includes(String(is)));
        }
        const short = age.least < 18 || old ? 3 : 4;
        const low = levels.slice(0, short);
        return allBad(own, (fact, is) => {
          if (fact === 'trained') return is === false;
          return old && fact === 'attending' ? is === 'none' : low.includes(String(is));
        });
      });
    case 'housingQuality': {
      const weak = readings.filter(({ value: is }) => is === 'nonDurable').length;
      const open = readings.filter(({ value: is }) => is === null).length;
      if (weak >= 2) return true;
      // Of three structures those not listed are known, and of two kinds when the answer is open.
      const listed = readings.length;
      return listed === 3 && weak + open < 2 ? false : open > 0 ? null : false;
    }
    case 'housingArea': {
      const area = value('floorArea');
      return area === null ? null : Number(area) < 8 * members;
    }
    case 'water': {
      const bad = ['unprotectedDugWell', 'unprotectedSpring', 'surface', 'other'];
      return value('water') === null ? null : bad.includes(String(value('water')));
    }
    case 'toilet':
      return value('toilet') === null ? null : ['other', 'none'].includes(String(value('toilet')));
    default: {
      // Means and uses: one that is there settles it.
      expect(['telecommunications', 'informationMeans']).toContain(indicator);
      if (readings.some(({ value: is }) => is === true)) return false;
      if (readings.some(({ value: is }) => is === null)) return null;
      const all =
        date < '2022'
          ? { telecommunications: 2, informationMeans: 6 }
          : { telecommunications: 1, informationMeans: 7 };
      expect(readings).toHaveLength(all[indicator as keyof typeof all]);
      return true;
    }
  }
}
