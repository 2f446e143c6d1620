import { expect, test } from 'vitest';
import * as z from 'zod';
import type { KeyTree } from '../../../../src/model/plan/check/checkKnownKeys.ts';
import {
  conditionKeys,
  identificationKeys,
  indexKeys,
  standardKeys,
} from '../../../../src/model/plan/check/keyTrees.ts';
import { multidimensionalIndexSchema } from '../../../../src/schemas/multidimensional/multidimensionalIndexSchema.ts';
import { householdConditionSchema } from '../../../../src/schemas/standard/householdConditionSchema.ts';
import { personConditionSchema } from '../../../../src/schemas/standard/personConditionSchema.ts';
import { standardSchema } from '../../../../src/schemas/standard/standardSchema.ts';

type Json = { readonly [key: string]: unknown };

/** The keys of a JSON Schema, deep down, and those of alternatives together; a reference is left alone. */
function treeOf(schema: Json): KeyTree | null {
  const { properties, items, anyOf, oneOf } = schema as { readonly [key: string]: Json & Json[] };
  if (items !== undefined) return treeOf(items);
  const parts = (anyOf ?? oneOf)?.map(treeOf).filter((tree) => tree !== null);
  if (parts !== undefined) return parts.length === 0 ? null : Object.assign({}, ...parts);
  if (properties === undefined) return null;
  return Object.fromEntries(
    Object.entries(properties).map(([key, inner]) => [key, treeOf(inner as Json)]),
  );
}

/** The keys of each alternative of a union, by its kind; those of a union within it too. */
function keysByKind(schema: Json): { readonly [kind: string]: readonly string[] } {
  const options = (schema.oneOf ?? schema.anyOf) as readonly Json[];
  return Object.fromEntries(
    options.map(({ properties }) => {
      const { kind } = properties as { readonly kind: { readonly const: string } };
      return [kind.const, Object.keys(properties as object)];
    }),
  );
}

const jsonOf = (schema: z.ZodType) => z.toJSONSchema(schema) as Json;

test('the keys of an index are those of its published schema', () => {
  expect(treeOf(jsonOf(multidimensionalIndexSchema))).toEqual(indexKeys);
  const { identification } = jsonOf(multidimensionalIndexSchema).properties as {
    readonly identification: Json;
  };
  expect(keysByKind(identification)).toEqual(identificationKeys);
});

test('the keys of a standard are those of its published schema', () => {
  const tree = treeOf(jsonOf(standardSchema)) as { readonly [key: string]: KeyTree };
  // Conditions are alternatives, whose keys are told by kind.
  const text = JSON.stringify(tree, (key, value: unknown) => (key === 'condition' ? null : value));
  expect(JSON.parse(text)).toEqual(standardKeys);
});

test('the keys of conditions are those of their published schemas', () => {
  const sorted = (keys: { readonly [kind: string]: readonly string[] }) =>
    Object.fromEntries(Object.entries(keys).map(([kind, list]) => [kind, [...list].sort()]));
  const published = [householdConditionSchema, personConditionSchema].map((schema) =>
    keysByKind(resolved(jsonOf(schema))),
  );
  expect(sorted({ ...published[0], ...published[1] })).toEqual(sorted(conditionKeys));
});

/** A schema of a condition refers to itself, and then stands among its own definitions. */
function resolved(schema: Json): Json {
  if (typeof schema.$ref !== 'string') return schema;
  const name = schema.$ref.split('/').at(-1) ?? '';
  return (schema.$defs as { readonly [name: string]: Json })[name] as Json;
}
