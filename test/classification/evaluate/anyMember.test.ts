import fc from 'fast-check';
import { expect, test } from 'vitest';
import { no, unknown, yes } from '../../../src/classification/evaluate/answer.ts';
import { anyMember } from '../../../src/classification/evaluate/anyMember.ts';
import type { Person } from '../../../src/model/household/person.ts';
import type { PersonCondition } from '../../../src/model/standard/condition.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';
import { household, scratchOf } from '../../support/households.ts';

/** The answer about the members on 31 December 2023. */
const ask = (where: PersonCondition, ...members: Person[]) =>
  anyMember(where)(scratchOf(household({ members })));

const uninsured: PersonCondition = { kind: 'fact', fact: 'insured', isOneOf: [false] };
const child: PersonCondition = { kind: 'age', from: null, before: 16 };
const fromSix: PersonCondition = { kind: 'age', from: 6, before: null };
const grown = { birthDate: '1990-05-01' };

test('one member is enough, one unknown leaves it open', () => {
  expect(ask(uninsured, { insured: true }, { insured: true })).toBe(no);
  expect(ask(uninsured, { insured: true }, { insured: null })).toBe(unknown);
  expect(ask(uninsured, { insured: false }, { insured: null }, { insured: true })).toBe(yes);
});

test('an age alone', () => {
  expect(ask(child, grown)).toBe(no);
  expect(ask(child, grown, {})).toBe(unknown);
  expect(ask(child, grown, { birthDate: '2020-01-01' })).toBe(yes);
  expect(ask({ kind: 'all', of: [fromSix] }, grown)).toBe(yes);
  expect(ask({ kind: 'age', from: null, before: null }, {})).toBe(yes);
});

test('an age and a fact', () => {
  const where: PersonCondition = { kind: 'all', of: [fromSix, uninsured] };
  expect(ask(where, { birthDate: '2020-01-01', insured: false })).toBe(no);
  expect(ask(where, { ...grown, insured: false })).toBe(yes);
  expect(ask(where, { ...grown })).toBe(unknown);
  expect(ask(where, { insured: false })).toBe(unknown);
  expect(ask(where, { insured: true })).toBe(no);
});

test('every member is asked, so that a faulty fact is found wherever its member stands', () => {
  const faulty = { ...grown, insured: 'no' as unknown as boolean };
  expectPovertyError(() => ask(uninsured, { insured: false }, faulty), {
    code: 'unknownOption',
    path: ['members', 1, 'insured'],
  });
});

/* Any condition against a reading of it word for word. */

type Said = 'yes' | 'no' | 'perhaps';

/** Of a member whose birth is not known, what is said at every age that anybody can have. */
function saidOf(condition: PersonCondition, member: Person): Said {
  // Born on a 1 January, seen on a 31 December.
  if (typeof member.birthDate === 'string') {
    return said(condition, member, 2023 - Number(member.birthDate.slice(0, 4)));
  }
  const ages = Array.from({ length: 131 }, (_, age) => age);
  const [first = 'perhaps', ...others] = new Set(ages.map((age) => said(condition, member, age)));
  return others.length === 0 ? first : 'perhaps';
}

function said(condition: PersonCondition, member: Person, age: number): Said {
  const count = (wanted: Said) =>
    'of' in condition
      ? condition.of.filter((inner) => said(inner, member, age) === wanted).length
      : 0;
  const born = Number(member.birthDate?.slice(0, 4));
  switch (condition.kind) {
    case 'fact': {
      const value = member[condition.fact];
      if (value === null || value === undefined) return 'perhaps';
      return condition.isOneOf.includes(value) ? 'yes' : 'no';
    }
    case 'age': {
      const within = age >= (condition.from ?? 0) && age < (condition.before ?? 200);
      return within ? 'yes' : 'no';
    }
    case 'bornFrom':
      if (Number.isNaN(born)) return 'perhaps';
      return born >= Number(condition.date.slice(0, 4)) ? 'yes' : 'no';
    case 'all':
      if (count('no') > 0) return 'no';
      return count('perhaps') > 0 ? 'perhaps' : 'yes';
    case 'atLeast':
      if (count('yes') >= condition.count) return 'yes';
      return count('yes') + count('perhaps') >= condition.count ? 'perhaps' : 'no';
  }
}

const { where: anyCondition } = fc.letrec<{ where: PersonCondition }>((tie) => ({
  where: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({
      kind: fc.constant('fact' as const),
      fact: fc.constantFrom('insured' as const, 'trained' as const),
      isOneOf: fc.constantFrom([true], [false], [true, false]),
    }),
    fc.record({
      kind: fc.constant('age' as const),
      from: fc.constantFrom(null, 0, 6, 16),
      before: fc.constantFrom(null, 18, 31),
    }),
    fc.record({
      kind: fc.constant('bornFrom' as const),
      date: fc.constantFrom('1986-01-01', '2010-01-01'),
    }),
    fc.record({
      kind: fc.constant('all' as const),
      of: fc.array(tie('where'), { minLength: 1, maxLength: 3 }),
    }),
    fc.array(tie('where'), { minLength: 1, maxLength: 3 }).chain((of) =>
      fc.record({
        kind: fc.constant('atLeast' as const),
        count: fc.integer({ min: 1, max: of.length }),
        of: fc.constant(of),
      }),
    ),
  ),
}));

const anyPerson = fc.record({
  birthDate: fc.option(
    fc.constantFrom('1980-01-01', '2000-01-01', '2007-01-01', '2015-01-01', '2020-01-01'),
  ),
  insured: fc.option(fc.boolean(), { nil: null }),
  trained: fc.option(fc.boolean(), { nil: null }),
});

test('agrees with the condition read word for word', () => {
  const words = { yes, no, perhaps: unknown };
  fc.assert(
    fc.property(
      anyCondition,
      fc.array(anyPerson, { minLength: 1, maxLength: 4 }),
      (where, members) => {
        const each = members.map((member) => words[saidOf(where, member)]);
        expect(ask(where, ...members)).toBe(Math.max(...each));
      },
    ),
    { numRuns: 2000 },
  );
});
