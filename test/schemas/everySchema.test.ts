import { expect, test } from 'vitest';
import * as z from 'zod';
import * as all from '../../src/schemas/index.ts';
import { vietnam2022 } from '../../src/standards/vietnam/vietnam2022.ts';
import { household } from '../support/households.ts';

const schemas = Object.entries(all).flatMap(([name, value]) =>
  name.endsWith('Schema') ? [[name, value as z.ZodType] as const] : [],
);

const odd = [
  ...[undefined, null, true, 0, -1, 0.5, Number.NaN, '', 'x', '2024-01-01', 5n, [], [5], {}],
  ...[
    { kind: 'all', of: [] },
    { more: 1 },
    household(),
    vietnam2022,
    new Date(0),
    new Map(),
    () => 5,
  ],
];

test('there is a schema for what crosses a border', () => {
  expect(schemas.length).toBeGreaterThan(25);
});

test.each(schemas)(
  '%s answers alike as zod, compiled, and as a Standard Schema',
  async (_, schema) => {
    const compiled = z.compile(schema);
    for (const value of odd) {
      const { success } = schema.safeParse(value);
      expect(compiled.safeParse(value).success).toBe(success);
      const standard = await schema['~standard'].validate(value);
      expect(standard.issues === undefined).toBe(success);
      for (const language of ['vi', 'en'] as const) {
        expect(all.parseWith(schema, value, { language }).ok).toBe(success);
      }
    }
    expect(schema['~standard'].vendor).toBe('zod');
  },
);

test.each(schemas)('%s has a JSON Schema, in and out the same', (_, schema) => {
  for (const target of ['draft-2020-12', 'draft-07'] as const) {
    const json = z.toJSONSchema(schema, { target });
    expect(json).toEqual(z.toJSONSchema(schema, { target, io: 'output' }));
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    const { jsonSchema } = schema['~standard'];
    expect(jsonSchema.input({ target })).toMatchObject({ $schema: json.$schema });
  }
});

test('a JSON Schema refuses unknown fields too', () => {
  expect(z.toJSONSchema(all.householdSchema)).toMatchObject({
    required: ['id', 'date', 'members'],
    additionalProperties: false,
    properties: {
      date: { type: 'string', format: 'date' },
      members: { minItems: 1, items: { additionalProperties: false } },
    },
  });
  expect(z.toJSONSchema(all.povertyCountsSchema)).toMatchObject({
    properties: { total: { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER } },
  });
});
