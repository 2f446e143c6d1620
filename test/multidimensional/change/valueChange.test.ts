import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueChange } from '../../../src/multidimensional/change/valueChange.ts';

// S. Alkire et al. (2015), section 9.2.1: from 0.5 to 0.4 is 0.1 absolutely and 20 percent relatively.
test('the example of the book', () => {
  const { absoluteChange, relativeChange } = valueChange(0.5, 0.4, 1);
  expect(absoluteChange).toBeCloseTo(-0.1, 15);
  expect(relativeChange).toBeCloseTo(-0.2, 15);
});

test('a year is neither averaged nor compounded', () => {
  const change = valueChange(0.25, 0.375, 1);
  expect(change).toEqual({
    before: 0.25,
    after: 0.375,
    absoluteChange: 0.125,
    absoluteChangePerYear: 0.125,
    relativeChange: 0.5,
    compoundPerYear: 0.5,
  });
});

test('of one year the compound change is the relative one to the last digit', () => {
  // Through logarithms it would be 0.3333333333333334.
  const { relativeChange, compoundPerYear } = valueChange(0.3, 0.4, 1);
  expect([relativeChange, compoundPerYear]).toEqual([0.3333333333333335, 0.3333333333333335]);
});

test('over two years a quarter is a half, and half a half again', () => {
  const change = valueChange(0.5, 0.125, 2);
  expect(change.absoluteChangePerYear).toBe(-0.1875);
  expect(change.relativeChange).toBe(-0.75);
  expect(change.compoundPerYear).toBeCloseTo(-0.5, 15);
});

test('to 0 everything is gone, each year too', () => {
  expect(valueChange(0.5, 0, 4)).toMatchObject({ relativeChange: -1, compoundPerYear: -1 });
});

test('what is left of nearly everything is not lost', () => {
  // The cube root of 10^−18 is 10^−6.
  expect(valueChange(1, 1e-18, 3).compoundPerYear).toBeCloseTo(1e-6 - 1, 15);
});

describe('null', () => {
  const nothing = {
    absoluteChange: null,
    absoluteChangePerYear: null,
    relativeChange: null,
    compoundPerYear: null,
  };

  test.each([
    [null, 0.5],
    [0.5, null],
    [null, null],
  ])('from %o to %o nothing is told', (before, after) => {
    expect(valueChange(before, after, 3)).toEqual({ before, after, ...nothing });
  });

  test('from 0 there is an absolute change alone', () => {
    const { relativeChange, compoundPerYear, ...rest } = valueChange(0, 0.5, 2);
    expect([relativeChange, compoundPerYear]).toEqual([null, null]);
    expect(rest).toMatchObject({ absoluteChange: 0.5, absoluteChangePerYear: 0.25 });
    expect(valueChange(0, 0, 2)).toMatchObject({ absoluteChange: 0, relativeChange: null });
  });

  test('past the largest double there is none', () => {
    expect(valueChange(0.001, 1, 1e-6).compoundPerYear).toBeNull();
    expect(valueChange(5e-324, 1, 1).relativeChange).toBeNull();
    expect(valueChange(0.5, 1, 1e-320).absoluteChangePerYear).toBeNull();
  });
});

test('compounded over its years the yearly change gives the later figure', () => {
  const figure = fc.double({ min: 1e-6, max: 1, noNaN: true });
  fc.assert(
    fc.property(figure, figure, fc.integer({ min: 1, max: 20 }), (before, after, years) => {
      const { compoundPerYear, absoluteChangePerYear } = valueChange(before, after, years);
      let [grown, moved] = [before, before];
      for (let year = 0; year < years; year++) {
        grown *= 1 + (compoundPerYear ?? Number.NaN);
        moved += absoluteChangePerYear ?? Number.NaN;
      }
      expect(Math.abs(grown / after - 1)).toBeLessThan(1e-9);
      expect(Math.abs(moved - after)).toBeLessThan(1e-14 * years);
    }),
  );
});
