import { expect, test } from 'vitest';
import { decomposable } from '../../../src/monetary/decomposition/decomposable.ts';

test('every measure stands under its own name', () => {
  const sample = { welfare: [50, 200] };
  const settings = {
    fgtIndex: { line: 100, alpha: 2 },
    averageExitTime: { line: 100, growth: 0.05 },
  };
  for (const [name, evaluate] of Object.entries(decomposable)) {
    const own = name === 'prosperityGap' ? { standard: 25 } : { line: 100 };
    const options = { ...own, ...settings[name as keyof typeof settings] };
    const { measure, value } = evaluate(sample, options as never);
    expect(measure).toBe(name);
    expect(value).toBeGreaterThan(0);
  }
});
