import { expect, test } from 'vitest';
import type { PovertyErrorCode } from '../../../../src/errors.ts';
import { checkLine } from '../../../../src/model/plan/check/checkLine.ts';
import type { PlanLine } from '../../../../src/model/plan/planLine.ts';
import { requireLine } from '../../../../src/monetary/lines/requireLine.ts';
import { expectPovertyError } from '../../../support/expectPovertyError.ts';
import { fullPlan } from '../../../support/plans.ts';

const at = ['lines', 'a'];
const byGroup = { kind: 'byGroup', by: 'area', amounts: [{ label: 'rural', amount: 1 }] };
const relative = { kind: 'relative', of: 'median', share: 0.6 };
const societal = { kind: 'societal', floor: 1, intercept: 0, share: 0.5 };

test('every line of the full plan is one, and so is one without what may be left out', () => {
  const lines: readonly unknown[] = [...Object.values(fullPlan.lines ?? {}), relative, societal];
  for (const line of lines) expect(() => checkLine(line, at)).not.toThrow();
  expect(() => checkLine({ ...byGroup, amounts: [] }, at)).not.toThrow();
  expect(() => checkLine({ ...societal, intercept: -5 }, at)).not.toThrow();
});

const faults: readonly (readonly [unknown, PovertyErrorCode, ...(string | number)[]])[] = [
  [undefined, 'missingValue'],
  [null, 'missingValue'],
  ['national', 'invalidType'],
  [true, 'invalidType'],
  [[1], 'invalidType'],
  [0, 'invalidNumber'],
  [-5, 'invalidNumber'],
  [{}, 'missingValue', 'kind'],
  [{ kind: 'fixed' }, 'unknownOption', 'kind'],
  [{ kind: '__proto__' }, 'unknownOption', 'kind'],
  [{ kind: 'column' }, 'missingValue', 'column'],
  [{ kind: 'column', column: ' ' }, 'invalidType', 'column'],
  [{ kind: 'column', column: 'a', scope: 'table' }, 'unknownOption', 'scope'],
  [{ ...byGroup, by: 5 }, 'invalidType', 'by'],
  [{ ...byGroup, amounts: { rural: 1 } }, 'invalidType', 'amounts'],
  [{ ...byGroup, amounts: [null] }, 'missingValue', 'amounts', 0],
  [{ ...byGroup, amounts: [{ amount: 1 }] }, 'missingValue', 'amounts', 0, 'label'],
  [{ ...byGroup, amounts: [{ label: true, amount: 1 }] }, 'invalidType', 'amounts', 0, 'label'],
  [{ ...byGroup, amounts: [{ label: 1, amount: 0 }] }, 'invalidNumber', 'amounts', 0, 'amount'],
  [{ ...byGroup, amounts: [{ label: 1 }] }, 'missingValue', 'amounts', 0, 'amount'],
  [{ ...byGroup, amounts: [{ label: 1, amount: 1, x: 1 }] }, 'unknownOption', 'amounts', 0, 'x'],
  [
    { ...byGroup, amounts: [...byGroup.amounts, { label: 'rural', amount: 2 }] },
    ...(['duplicateLabel', 'amounts', 1, 'label'] as const),
  ],
  [{ ...relative, of: 'mode' }, 'unknownOption', 'of'],
  [{ ...relative, share: 0 }, 'invalidNumber', 'share'],
  [{ ...relative, share: '0.6' }, 'invalidType', 'share'],
  [{ ...relative, rule: 'type 7' }, 'unknownOption', 'rule'],
  [{ ...relative, scope: 'region' }, 'unknownOption', 'scope'],
  [{ ...relative, floor: 1 }, 'unknownOption', 'floor'],
  [{ ...societal, floor: -1 }, 'invalidNumber', 'floor'],
  [{ ...societal, floor: undefined }, 'missingValue', 'floor'],
  [{ ...societal, intercept: null }, 'missingValue', 'intercept'],
  [{ ...societal, share: -0.5 }, 'invalidNumber', 'share'],
  [{ ...societal, rule: null }, 'missingValue', 'rule'],
  [{ ...societal, of: 'median' }, 'unknownOption', 'of'],
];

test.each(faults.map(([line, code, ...steps]) => ({ line, code, steps })))(
  '$line is refused ($code)',
  ({ line, code, steps }) => {
    expectPovertyError(() => checkLine(line, at), { code, path: [...at, ...steps] });
  },
);

test('what a plan has beside its columns and scopes is refused as measures refuse it', () => {
  const own = (line: unknown) =>
    typeof line === 'object' && line !== null && ('scope' in line || 'column' in line);
  const both = faults.filter(([line, code]) => !own(line) && code !== 'missingValue');
  expect(both.length).toBeGreaterThan(15);
  for (const [line, code, ...steps] of both) {
    expectPovertyError(() => requireLine(line, at), { code, path: [...at, ...steps] });
  }
  const shared = [1000, byGroup, relative, societal] as const;
  for (const line of shared) expect(requireLine(line)).toEqual(line as PlanLine);
});
