import { expect, test } from 'vitest';
import { checkIndexOfPlan } from '../../../../src/model/plan/check/checkIndexOfPlan.ts';
import { globalMpi } from '../../../../src/standards/multidimensional/globalMpi.ts';
import { badRecords, untyped } from '../../../support/badValues.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';
import { allIndices } from '../../../support/indices.ts';
import { smallIndex } from '../../../support/plans.ts';
import { changed } from '../../../support/schemas.ts';

const at = ['multidimensional', 'index'];
const conditions = {
  ...smallIndex,
  cutoff: undefined,
  identification: {
    kind: 'conditions',
    anyOf: [{ id: 'school', name: { vi: 'a', en: 'b' }, indicators: ['schooling'], atLeast: 1 }],
  },
};

test('every index of the package is one', () => {
  for (const index of [...allIndices, smallIndex, conditions]) {
    expect(checkIndexOfPlan(index, at)).toBe(index);
  }
});

test.each(badRecords)('%s is no index', (_, value, code) => {
  expectPovertyError(() => checkIndexOfPlan(value, at), { code, path: at });
});

test.each<[path: string, to: unknown, code: string]>([
  ['cutof', '1/3', 'unknownOption'],
  ['__proto__', {}, 'unknownOption'],
  ['name.fr', 'indice', 'unknownOption'],
  ['name.en', ' ', 'invalidType'],
  ['name', null, 'missingValue'],
  ['place', 15, 'invalidType'],
  ['cutoff', '4/3', 'invalidIndex'],
  ['dimensions.0.weight', '1/3', 'unknownOption'],
  ['dimensions.0.name', 'health', 'invalidType'],
  ['dimensions.0.indicators.1.wieght', '1/6', 'unknownOption'],
  ['dimensions.0.indicators.1.weight', '1/7', 'invalidIndex'],
  ['dimensions.0.indicators.1.name.vi', undefined, 'missingValue'],
  ['dimensions.0.indicators.1.deprivedWhen', 'hungry', 'invalidType'],
  ['dimensions.0.indicators.1.provenance.confidence', 'sure', 'unknownOption'],
  ['dimensions.0.indicators.1.provenance.page', 5, 'unknownOption'],
  ['bands.0.until', '1/2', 'unknownOption'],
  ['bands.0.name', 5, 'invalidType'],
  ['bands.0.below', '1/9', 'invalidIndex'],
  ['identification', { kind: 'score', atLeast: 1 }, 'unknownOption'],
  ['sources.0.title', 'report', 'invalidType'],
  ['sources.0.issued', '2024-02-30', 'invalidDate'],
  ['sources.0.url', 'x', 'unknownOption'],
  ['provenance', null, 'missingValue'],
  ['provenance.source', '', 'invalidType'],
  ['provenance.article', 7, 'invalidType'],
  ['provenance.note', 'x', 'invalidType'],
])('a fault in %s is told at its place', (place, to, code) => {
  const steps = place.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const value = place === '__proto__' ? withProto() : changed(globalMpi, place, to);
  const inner = place === 'identification' ? Object.keys(to as object).slice(1) : [];
  // The sum of the weights is that of all dimensions.
  const path = place.endsWith('weight') && code === 'invalidIndex' ? ['dimensions'] : steps;
  expectPovertyError(() => checkIndexOfPlan(value, at), {
    code: untyped(code),
    path: [...at, ...path, ...inner],
  });
});

test.each<[path: string, to: unknown, code: string]>([
  ['identification.anyOf.0.name', 'school', 'invalidType'],
  ['identification.within', 'any', 'unknownOption'],
  ['identification.anyOf.0.more', 1, 'unknownOption'],
])('a fault of conditions in %s is told at its place', (place, to, code) => {
  const path = place.split('.').map((step) => (step === '0' ? 0 : step));
  expectPovertyError(() => checkIndexOfPlan(changed(conditions, place, to), at), {
    code: untyped(code),
    path: [...at, ...path],
  });
});

function withProto(): unknown {
  return JSON.parse(JSON.stringify(globalMpi).replace('{', '{"__proto__":{},'));
}
