import { expect, test } from 'vitest';
import { multidimensionalProfile } from '../../../src/multidimensional/multidimensionalProfile.ts';
import { figureNames } from '../../../src/multidimensional/profile/figureNames.ts';
import { smallIndex, smallTable } from '../../support/smallTable.ts';

const { groupings, ...whole } = multidimensionalProfile(
  { ...smallTable, by: { half: [1, 1, 2, 2] } },
  { index: { ...smallIndex, bands: [{ id: 'severe', from: '1/2' }] } },
);
const group = groupings[0]?.groups[0];

/** The fields of a record that are figures: numbers or nothing, but for what counts rows and people. */
const figuresOf = (record: object | undefined) =>
  Object.entries(record ?? {})
    .filter(([, value]) => typeof value === 'number' || value === null)
    .map(([name]) => name)
    .filter((name) => !/rows|population$|poorPopulation/i.test(name));

test('every figure of a profile has its name in the list', () => {
  const ofWhole = figuresOf({ ...whole, cutoff: '', attainableCutoff: '', unit: '' });
  expect(ofWhole.sort()).toEqual([...figureNames.all].sort());
  const ofGroup = figuresOf(group).filter((name) => name !== 'label');
  expect(ofGroup.sort()).toEqual([...figureNames.all, ...figureNames.shares].sort());
  expect(figuresOf(whole.indicators[0])).toEqual([...figureNames.indicators]);
  expect(figuresOf(whole.dimensions[0])).toEqual([...figureNames.dimensions]);
  expect(figuresOf({ ...whole.bands[0], below: '' })).toEqual([...figureNames.bands]);
});
