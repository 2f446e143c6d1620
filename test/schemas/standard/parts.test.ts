import { expect, test } from 'vitest';
import type * as z from 'zod';
import {
  deprivationCutoff,
  dimension,
  incomeLine,
  indicator,
  periodInForce,
  personGroup,
  pointsForm,
  statusRule,
} from '../../../src/schemas/standard/parts.ts';
import { vietnam2016 } from '../../../src/standards/vietnam/vietnam2016.ts';
import { vietnam2022 } from '../../../src/standards/vietnam/vietnam2022.ts';

const parts: readonly (readonly [name: string, schema: z.ZodType, list: readonly object[]])[] = [
  ['periodInForce', periodInForce, vietnam2022.inForce],
  ['incomeLine', incomeLine, vietnam2022.lines],
  ['dimension', dimension, vietnam2022.dimensions],
  ['indicator', indicator, vietnam2022.dimensions.flatMap(({ indicators }) => indicators)],
  ['deprivationCutoff', deprivationCutoff, [vietnam2016.deprivationCutoff]],
  ['statusRule', statusRule, vietnam2016.rules],
  ['personGroup', personGroup, vietnam2022.groups],
  ['pointsForm', pointsForm, vietnam2016.forms],
];

test.each(parts)('%s takes the parts of our standards, and no more', (name, schema, list) => {
  expect(list.length).toBeGreaterThan(0);
  for (const part of list) {
    expect(schema.parse(part)).toEqual(part);
    expect(schema.safeParse({ ...part, more: 1 }).success).toBe(false);
    for (const key of Object.keys(part)) {
      const less = Object.fromEntries(Object.entries(part).filter(([other]) => other !== key));
      expect(schema.safeParse(less).success, `${name} without ${key}`).toBe(false);
    }
  }
});
