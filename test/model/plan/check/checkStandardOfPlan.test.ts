import { expect, test } from 'vitest';
import { checkStandardOfPlan } from '../../../../src/model/plan/check/checkStandardOfPlan.ts';
import { badRecords, untyped } from '../../../support/badValues.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';
import { changed } from '../../../support/schemas.ts';
import { smallStandard } from '../../../support/smallStandard.ts';
import { allStandards } from '../../../support/standards.ts';

const at = ['classification', 'standard'];

test('every standard of the package is one', () => {
  for (const standard of [...allStandards, smallStandard]) {
    expect(checkStandardOfPlan(standard, at)).toBe(standard);
  }
});

test.each(badRecords)('%s is no standard', (_, value, code) => {
  expectPovertyError(() => checkStandardOfPlan(value, at), { code, path: at });
});

const condition = 'dimensions.0.indicators.0.cutoff.condition';
const fact = { kind: 'fact', fact: 'toilet', isOneOf: ['none'] };
const person = { kind: 'age', from: 1, before: 5 };

test.each<[path: string, to: unknown, code: string, more?: string]>([
  ['country', 'VN', 'unknownOption'],
  ['inForce.1.until', '2022-12-31', 'unknownOption'],
  ['lines.0.amount.mountain', 100, 'unknownOption'],
  ['lines.0.amount.rural', -1, 'invalidStandard'],
  ['dimensions.0.indicators.1.weight', 1, 'unknownOption'],
  ['dimensions.0.indicators.1.cutoff.words', 'x', 'unknownOption'],
  ['rules.0.more', 1, 'unknownOption'],
  ['rules.0.status', 'rich', 'unknownOption'],
  ['groups.0.age', 5, 'unknownOption'],
  ['forms.0.inUse.since', '2020-01-01', 'unknownOption'],
  ['forms.0.lines.0.atMost.rural', '10', 'invalidType'],
  ['provenance', {}, 'unknownOption'],
  [`${condition}.value`, 'none', 'unknownOption'],
  [condition, { kind: 'all', of: [{ ...fact, of: [] }] }, 'unknownOption', 'of.0.of'],
  [condition, { kind: 'anyMember', where: { ...person, to: 9 } }, 'unknownOption', 'where.to'],
  [condition, { ...fact, isOneOf: ['no toilet'] }, 'invalidStandard', 'isOneOf.0'],
])('a fault in %s is told at its place', (place, to, code, more) => {
  const steps = [...place.split('.'), ...(more?.split('.') ?? [])];
  const path = steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  expectPovertyError(() => checkStandardOfPlan(changed(smallStandard, place, to), at), {
    code: untyped(code),
    path: [...at, ...path],
  });
});
