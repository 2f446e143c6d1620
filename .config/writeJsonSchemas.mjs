/**
 * Writes every schema of the built package as a JSON Schema (draft 2020-12) into dist/json-schema:
 * `householdSchema` becomes `household.schema.json`. Part of `npm run build`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import * as schemas from '../dist/schemas.js';

const folder = fileURLToPath(new URL('../dist/json-schema/', import.meta.url));
mkdirSync(folder, { recursive: true });

for (const [name, schema] of Object.entries(schemas)) {
  if (!name.endsWith('Schema')) continue;
  const title = name.slice(0, -'Schema'.length);
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    // `readOnly` would say that only a server may write a field.
    override: ({ jsonSchema }) => void delete jsonSchema.readOnly,
  });
  const text = JSON.stringify({ $schema, title, ...rest }, null, 2);
  writeFileSync(`${folder}${title}.schema.json`, `${text}\n`);
}
