import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, no, unknown, yes } from '../../../src/classification/evaluate/answer.ts';
import { anyMember } from '../../../src/classification/evaluate/anyMember.ts';
import { overAges } from '../../../src/classification/evaluate/overAges.ts';
import type { Person } from '../../../src/model/household/person.ts';
import type { PersonCondition } from '../../../src/model/standard/condition.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { household, scratchOf } from '../../support/households.ts';

/** The answer about one member on 15 June 2023, when a year of birth leaves two ages open. */
function ask(where: PersonCondition, member: Person): Answer {
  const scratch = scratchOf(household({ date: '2023-06-15', members: [member] }));
  return overAges(where)(member, 0, scratch);
}

const age = (from: number | null, before: number | null): PersonCondition => ({
  kind: 'age',
  from,
  before,
});
const all = (...of: PersonCondition[]): PersonCondition => ({ kind: 'all', of });
const any = (...of: PersonCondition[]): PersonCondition => ({ kind: 'atLeast', count: 1, of });
const isOneOf = (...levels: ('none' | 'preschool' | 'primary')[]): PersonCondition => ({
  kind: 'fact',
  fact: 'attending',
  isOneOf: levels,
});
const uninsured: PersonCondition = { kind: 'fact', fact: 'insured', isOneOf: [false] };

/** From 3 to 5 in preschool, from 6 to 11 in primary school. */
const behind = any(all(age(3, 6), isOneOf('none')), all(age(6, 12), isOneOf('none', 'preschool')));

describe('a member of two ages', () => {
  test('who lacks what either asks for lacks it', () => {
    // Of 5 or 6.
    expect(ask(behind, { birthYear: 2017, attending: 'none' })).toBe(yes);
    expect(ask(behind, { birthYear: 2017, attending: 'primary' })).toBe(no);
  });

  test('who lacks what one asks for and not the other cannot be told', () => {
    expect(ask(behind, { birthYear: 2017, attending: 'preschool' })).toBe(unknown);
    expect(ask(behind, { birthYear: 2017 })).toBe(unknown);
    // Of 2 or 3: asked or not asked.
    expect(ask(behind, { birthYear: 2020, attending: 'none' })).toBe(unknown);
    expect(ask(behind, { birthYear: 2020, attending: 'preschool' })).toBe(no);
  });

  test('is as of one age where nothing turns between them', () => {
    // Of 7 or 8, of 12 or 13.
    expect(ask(behind, { birthYear: 2015, attending: 'preschool' })).toBe(yes);
    expect(ask(behind, { birthYear: 2010, attending: 'none' })).toBe(no);
  });
});

test('an age that is certain is asked once', () => {
  expect(ask(behind, { birthDate: '2017-06-15', attending: 'preschool' })).toBe(yes);
  expect(ask(behind, { birthDate: '2017-06-16', attending: 'preschool' })).toBe(no);
});

test('of whom no age is known an answer holds at every age', () => {
  expect(ask(any(age(null, 16), age(16, null)), {})).toBe(yes);
  expect(ask(any(all(age(null, 16), uninsured), all(age(16, null), uninsured)), {})).toBe(unknown);
  const split = any(all(age(null, 16), uninsured), all(age(16, null), uninsured));
  expect(ask(split, { insured: false })).toBe(yes);
  expect(ask(split, { insured: true })).toBe(no);
  expect(ask(any(age(null, 16), age(17, null)), {})).toBe(unknown);
  expect(ask(all(age(null, 16), age(16, null)), {})).toBe(no);
});

test('what does not ask for an age is asked as it is', () => {
  expect(ask(uninsured, { birthYear: 2017, insured: false })).toBe(yes);
  expect(ask(uninsured, { birthYear: 2017 })).toBe(unknown);
  const since = { kind: 'bornFrom', date: '2017-03-01' } as const;
  expect(ask(since, { birthYear: 2017 })).toBe(unknown);
  expect(ask(since, { birthYear: 2018 })).toBe(yes);
});

test('leaves the ages as they were', () => {
  const scratch = scratchOf(household({ date: '2023-06-15', members: [{ birthYear: 2017 }, {}] }));
  for (const member of [0, 1]) overAges(behind)({ attending: 'none' }, member, scratch);
  expect([scratch.ageLeast, scratch.ageMost]).toEqual([
    [5, 0],
    [6, 130],
  ]);
});

test('a faulty fact is found, at whichever of the ages it is asked for', () => {
  const insured = 'no' as unknown as boolean;
  // The answers differ before the age that asks for it is reached.
  const late = any(age(3, 6), all(age(60, null), uninsured));
  for (const where of [late, any(all(age(60, null), uninsured), age(3, 6))]) {
    expectPovertyError(() => ask(where, { insured }), {
      code: 'unknownOption',
      path: ['members', 0, 'insured'],
    });
  }
});

/* Any condition against a reading of it word for word, at one age after the other. */

type Said = 'yes' | 'no' | 'perhaps';

function said(condition: PersonCondition, member: Person, years: number): Said {
  const of = 'of' in condition ? condition.of.map((inner) => said(inner, member, years)) : [];
  const count = (wanted: Said) => of.filter((each) => each === wanted).length;
  switch (condition.kind) {
    case 'fact': {
      const value = member[condition.fact];
      if (value === null || value === undefined) return 'perhaps';
      return condition.isOneOf.includes(value) ? 'yes' : 'no';
    }
    case 'age':
      return years >= (condition.from ?? 0) && years < (condition.before ?? 200) ? 'yes' : 'no';
    case 'all':
      if (count('no') > 0) return 'no';
      return count('perhaps') > 0 ? 'perhaps' : 'yes';
    case 'atLeast':
      if (count('yes') >= condition.count) return 'yes';
      return count('yes') + count('perhaps') >= condition.count ? 'perhaps' : 'no';
    default:
      return expect.unreachable(condition.kind);
  }
}

const { where: anyCondition } = fc.letrec<{ where: PersonCondition }>((tie) => ({
  where: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(isOneOf('none'), isOneOf('none', 'preschool'), uninsured),
    fc.record({
      kind: fc.constant('age' as const),
      from: fc.constantFrom(null, 0, 3, 6),
      before: fc.constantFrom(null, 7, 16, 130),
    }),
    fc.record({
      kind: fc.constant('all' as const),
      of: fc.array(tie('where'), { minLength: 1, maxLength: 3 }),
    }),
    fc.array(tie('where'), { minLength: 1, maxLength: 4 }).chain((of) =>
      fc.record({
        kind: fc.constant('atLeast' as const),
        count: fc.integer({ min: 1, max: of.length }),
        of: fc.constant(of),
      }),
    ),
  ),
}));

const anyPerson = fc.record(
  {
    birthYear: fc.constantFrom(2023, 2020, 2019, 2017, 2016, 2007, 1980),
    attending: fc.constantFrom('none' as const, 'preschool' as const, 'primary' as const),
    insured: fc.boolean(),
  },
  { requiredKeys: [] },
);

test('agrees with the condition read word for word at every age from the least to the most', () => {
  const words: { readonly [word in Said]: Answer } = { yes, no, perhaps: unknown };
  const met = new Map<Answer, number>();
  fc.assert(
    fc.property(anyCondition, anyPerson, (where, member) => {
      const { birthYear } = member;
      const [least, most] =
        birthYear === undefined ? [0, 130] : [Math.max(0, 2022 - birthYear), 2023 - birthYear];
      const ages = Array.from({ length: most - least + 1 }, (_, more) => least + more);
      const answers = new Set(ages.map((years) => said(where, member, years)));
      const [first] = answers;
      const expected = answers.size === 1 && first !== undefined ? words[first] : unknown;
      expect(ask(where, member)).toBe(expected);
      // Of any member it is the same question.
      const scratch = scratchOf(household({ date: '2023-06-15', members: [member] }));
      expect(anyMember(where)(scratch)).toBe(expected);
      met.set(expected, (met.get(expected) ?? 0) + 1);
    }),
    { numRuns: 3000 },
  );
  expect(Math.min(...met.values())).toBeGreaterThan(100);
  expect(met.size).toBe(3);
});
