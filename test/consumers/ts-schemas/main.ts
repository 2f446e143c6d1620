import type { Household } from 'poverty-indicators/model';
import { householdSchema, parseList, parseWith } from 'poverty-indicators/schemas';
import type * as z from 'zod';

// zod's own types name URL, so that an app without the DOM or Node types has to bring them.
const parsed = parseWith(householdSchema, {}, { language: 'vi' });
export const household: Household | null = parsed.ok ? parsed.value : null;
export const same: z.infer<typeof householdSchema> | null = household;
export const list: readonly Household[] = parseList(householdSchema, [], { language: 'en' }).values;

// @ts-expect-error a household has an id
export const wrong: Household = { date: '2023-12-31', members: [] };
