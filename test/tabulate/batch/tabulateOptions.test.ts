import { expect, test } from 'vitest';
import { watchOf } from '../../../src/tabulate/batch/tabulateOptions.ts';
import { expectPovertyError } from '../../support/expectPovertyError.ts';

test('progress is told as it was given', () => {
  const told: unknown[] = [];
  const watch = watchOf({ onProgress: (done) => told.push(done) });
  watch({ rows: 3 });
  watch({ rows: 3, groups: 1 });
  expect(told).toEqual([{ rows: 3 }, { rows: 3, groups: 1 }]);
});

test('without options nothing is told and nothing stops', () => {
  expect(watchOf({})({ rows: 1 })).toBeUndefined();
});

test('a signal stops at once, or at the next step, and its reason is the cause', () => {
  const controller = new AbortController();
  const watch = watchOf({ signal: controller.signal });
  watch({ rows: 1 });
  const reason = new Error('enough');
  controller.abort(reason);
  const stopped = { code: 'aborted', path: ['options', 'signal'] } as const;
  expect(expectPovertyError(() => watch({ rows: 2 }), stopped).cause).toBe(reason);
  expectPovertyError(() => watchOf({ signal: controller.signal }), stopped);
  expectPovertyError(() => watchOf({ signal: { aborted: true } }), stopped);
});

test('the last progress is told before the signal stops', () => {
  const told: number[] = [];
  const signal = { aborted: false };
  const watch = watchOf({ signal, onProgress: ({ rows }) => told.push(rows) });
  signal.aborted = true;
  expect(() => watch({ rows: 7 })).toThrow(/signal/);
  expect(told).toEqual([7]);
});

test.each([
  [null, 'missingValue', ['options']],
  [[], 'invalidType', ['options']],
  [{ progress: 1 }, 'unknownOption', ['options', 'progress']],
  [{ onProgress: 'loud' }, 'invalidType', ['options', 'onProgress']],
  [{ signal: true }, 'invalidType', ['options', 'signal']],
] as const)('options %j are refused', (options, code, path) => {
  expectPovertyError(() => watchOf(options as never), { code, path });
});
