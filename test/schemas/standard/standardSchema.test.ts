import { expect, test } from 'vitest';
import { PovertyError } from '../../../src/errors.ts';
import { checkStandard } from '../../../src/model/standard/checkStandard.ts';
import type { HouseholdCondition } from '../../../src/model/standard/condition.ts';
import type { Standard } from '../../../src/model/standard/standard.ts';
import { parseWith } from '../../../src/schemas/parseWith.ts';
import { standardSchema } from '../../../src/schemas/standard/standardSchema.ts';
import { dongNai2022 } from '../../../src/standards/vietnam/dongNai2022.ts';
import { vietnam2016 } from '../../../src/standards/vietnam/vietnam2016.ts';
import { vietnam2022 } from '../../../src/standards/vietnam/vietnam2022.ts';
import { vietnam2027 } from '../../../src/standards/vietnam/vietnam2027.ts';
import { changed, expectEachFault, expectFaults, expectGood } from '../../support/schemas.ts';

test('every standard of the package is one', () => {
  expectGood(standardSchema, vietnam2016, vietnam2022, vietnam2027, dongNai2022);
});

test('each faulty field is named', () => {
  expectEachFault(standardSchema, vietnam2022, [
    ['id', '', 'invalidType'],
    ['name.en', undefined, 'missingValue'],
    ['per', 'week', 'unknownOption'],
    ['lines.0.amount.rural', '1.500.000', 'invalidNumeral'],
    ['lines.0.amount.rural', -1, 'invalidNumber'],
    ['lines.0.boundary', 'above', 'unknownOption'],
    ['deprivationCutoff.atLeast', 0, 'invalidCount'],
    ['dimensions.0.indicators.0.cutoff.condition', {}, 'missingValue', at('kind')],
    ['rules.0.status', 'rich', 'unknownOption'],
    ['forms', null, 'missingValue'],
    ['lines.0.ammount', 5, 'unknownField'],
  ]);
});

const at = (...steps: string[]) =>
  ['dimensions.0.indicators.0.cutoff.condition', ...steps].join('.');

test.each<[name: string, change: readonly [string, unknown], path: string, code: string]>([
  ['rules that leave a gap', ['rules', []], 'rules', 'invalidStandard'],
  [
    'a source that is not there',
    ['lines.0.provenance.source', 'nd99'],
    'lines.0.provenance.source',
    'invalidStandard',
  ],
  ['a line of 0', ['lines.0.amount.rural', 0], 'lines.0.amount.rural', 'invalidStandard'],
  ['no span in force', ['inForce', []], 'inForce', 'invalidStandard'],
  [
    'a span that ends before it begins',
    ['inForce.0.to', '2020-01-01'],
    'inForce.0.to',
    'dateOrder',
  ],
])('%s: refused as checkStandard does, at the same place', (_, [field, to], path, code) => {
  const value = changed(vietnam2022, field, to);
  const refusal = (() => {
    try {
      checkStandard(value as Standard);
      return null;
    } catch (error) {
      return error;
    }
  })();
  expect(refusal).toBeInstanceOf(PovertyError);
  const { code: thrown, path: where } = refusal as PovertyError;
  expect([thrown, where.join('.')]).toEqual([code, `standard.${path}`]);
  expectFaults(standardSchema, value, { [path]: code });
});

const withCondition = (condition: unknown) => changed(vietnam2022, at(), condition);

test('a value that a fact cannot have is refused', () => {
  const wrong: HouseholdCondition = { kind: 'fact', fact: 'water', isOneOf: ['beer'] };
  expectFaults(standardSchema, withCondition(wrong), { [at('isOneOf.0')]: 'invalidStandard' });
});

test('a condition that contains itself is refused, not followed for ever', () => {
  const condition: { kind: 'all'; of: unknown[] } = { kind: 'all', of: [] };
  condition.of.push(condition);
  const parsed = parseWith(standardSchema, withCondition(condition), { language: 'en' });
  expect(parsed).toMatchObject({ ok: false, faults: [{ code: 'invalidStandard' }] });
});

test('conditions nested deeper than the stack are a fault', () => {
  let condition: unknown = { kind: 'fact', fact: 'water', isOneOf: ['piped'] };
  for (let depth = 0; depth < 100_000; depth++) condition = { kind: 'all', of: [condition] };
  // Not by `changed`, whose copy would end the stack itself.
  const value = withCondition(null) as typeof vietnam2022;
  (value.dimensions[0]?.indicators[0]?.cutoff as { condition: unknown }).condition = condition;
  const parsed = parseWith(standardSchema, value, { language: 'en' });
  expect(parsed).toMatchObject({ ok: false, faults: [{ code: 'invalidValue', path: [] }] });
});
