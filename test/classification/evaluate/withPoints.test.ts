import { expect, test } from 'vitest';
import { withPoints } from '../../../src/classification/evaluate/withPoints.ts';
import { vietnam2016 } from '../../../src/standards/vietnam/vietnam2016.ts';
import { vietnam2022 } from '../../../src/standards/vietnam/vietnam2022.ts';
import { compiled } from '../../support/households.ts';

test('lines are those of the form, in points, and at most so many is under', () => {
  const [form] = vietnam2016.forms;
  const { lines } = withPoints(compiled(vietnam2016), form as NonNullable<typeof form>);
  expect(lines.rural.map(({ whole }) => whole)).toEqual([120, 150, null]);
  expect(lines.urban.map(({ whole }) => whole)).toEqual([140, 175, null]);
  expect(lines.urban[0]).toEqual({
    exact: { numerator: 140n, denominator: 1n },
    whole: 140,
    boundary: 'atOrBelow',
  });
});

test('a line that the form has no points for was not published', () => {
  const [form] = vietnam2022.forms;
  const { lines } = withPoints(compiled(vietnam2022), form as NonNullable<typeof form>);
  expect(lines.rural[1]).toEqual({ exact: null, whole: null, boundary: 'atOrBelow' });
});
