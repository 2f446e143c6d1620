import { describe, expect, test } from 'vitest';
import type { ErrorPath, PovertyErrorCode } from '../../../../src/errors.ts';
import { distributionJson } from '../../../../src/tabulate/distribution/distributionJson.ts';
import { groupRows, sumAt } from '../../../../src/tabulate/parts/ledger.ts';
import { readPartial } from '../../../../src/tabulate/parts/partial/readPartial.ts';
import { writePartial } from '../../../../src/tabulate/parts/partial/writePartial.ts';
import { partsPlan } from '../../../../src/tabulate/parts/plan/partsPlan.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';
import { withValue } from '../../../support/withValue.ts';
import { smallPartial, smallPlan } from '../smallParts.ts';

const parts = partsPlan(smallPlan);
const read = (partial: unknown) => readPartial(parts, partial, ['partial']);

test('what was written is read, and written again it is the same', () => {
  const { state, ids } = read(smallPartial);
  expect([ids, state.rows, state.filtered]).toEqual([['one'], 7, 1]);
  expect(state.groups.map(({ labels, ledger }) => [labels, sumAt(ledger, groupRows)])).toEqual([
    [[7], 2],
    [['a'], 4],
  ]);
  expect(state.groups.map(({ distributions }) => distributions.map(distributionJson))).toEqual(
    smallPartial.groups.map(({ distributions }) => distributions),
  );
  expect(writePartial(state, ids)).toEqual(smallPartial);
});

test('labels that are names of every object are labels like others, and minus zero is zero', () => {
  for (const label of ['__proto__', 'constructor', '', '7']) {
    const { state } = read(withValue(smallPartial, ['groups', 1, 'labels', 0], label));
    expect(state.groups[1]?.labels).toEqual([label]);
  }
  const { state } = read(withValue(smallPartial, ['groups', 0, 'labels', 0], -0));
  expect(state.groups[0]?.labels).toEqual([0]);
});

describe('refuses, with the place', () => {
  const two = { ...smallPartial.groups[0], labels: ['a'] };
  const own = ['groups', 1, 'distributions'];
  const cases: readonly [string, ErrorPath, unknown, PovertyErrorCode, ErrorPath?][] = [
    ['an unknown key', ['note'], 'x', 'unknownOption'],
    ['another version', ['version'], 2, 'mixedPlans'],
    ['a version that is a text', ['version'], '1', 'invalidType'],
    ['no version', ['version'], undefined, 'missingValue'],
    ['the digest of another plan', ['plan'], '0'.repeat(16), 'mixedPlans'],
    ['no digest', ['plan'], null, 'missingValue'],
    ['no ids of parts', ['parts'], [], 'missingValue'],
    ['an id that is a number', ['parts', 0], 7, 'invalidType'],
    ['an id twice', ['parts', 1], 'one', 'duplicatePart'],
    ['rows that are NaN', ['rows'], Number.NaN, 'invalidCount'],
    ['rows that do not add up', ['rows'], 8, 'invalidCount'],
    ['negative filtered rows', ['filtered'], -1, 'invalidCount'],
    ['groups that are a record', ['groups'], {}, 'invalidType'],
    ['a group that is null', ['groups', 0], null, 'missingValue'],
    ['an unknown key of a group', ['groups', 0, 'mean'], 1, 'unknownOption'],
    ['a label less', ['groups', 0, 'labels'], [], 'unequalColumns'],
    ['a label that is true', ['groups', 1, 'labels', 0], true, 'invalidType'],
    ['a label that is null', ['groups', 1, 'labels', 0], null, 'missingValue'],
    ['a group twice', ['groups', 0], two, 'duplicateLabel', ['groups', 1, 'labels']],
    ['a distribution less', own, [], 'unequalColumns'],
    ['a faulty distribution', [...own, 0, 'bits'], 51, 'invalidNumber'],
    ['too many rows of welfare', [...own, 0, 'rows', 0], 3, 'invalidCount', [...own, 0]],
    ['too few rows of ratios', [...own, 1, 'rows', 0], 2, 'invalidCount', [...own, 1]],
    ['faulty sums', ['groups', 0, 'weight'], -1, 'invalidNumber'],
    [
      'faulty patterns',
      ['groups', 0, 'patterns', 0, 'rows', 0],
      1,
      'invalidCount',
      ['groups', 0, 'patterns', 0],
    ],
  ];
  test.each(cases)('%s', (_name, place, put, code, path = place) => {
    expectPovertyError(() => read(withValue(smallPartial, place, put)), {
      code,
      path: ['partial', ...path],
    });
  });

  test('a key that is `__proto__`, and what is inherited', () => {
    const text = JSON.stringify(smallPartial).replace(
      '"rows":7',
      '"rows":7,"__proto__":{"rows":7}',
    );
    expectPovertyError(() => read(JSON.parse(text)), {
      code: 'unknownOption',
      path: ['partial', '__proto__'],
    });
    expectPovertyError(() => read(Object.create(smallPartial)), {
      code: 'missingValue',
      path: ['partial', 'version'],
    });
  });
});
