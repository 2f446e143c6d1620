/**
 * What crosses a border: schemas of the nouns for zod 4, parsers that tell every fault in Vietnamese
 * or English, and readers of foreign tables. The only folder that needs zod.
 *
 * @packageDocumentation
 */

export { amountSchema } from './basic/amountSchema.ts';
export { countSchema } from './basic/countSchema.ts';
export { decimalInputSchema } from './basic/decimalInputSchema.ts';
export { isoDateSchema } from './basic/isoDateSchema.ts';
export { localTextSchema } from './basic/localTextSchema.ts';
export { moneySchema } from './basic/moneySchema.ts';
export { periodSchema } from './basic/periodSchema.ts';
export { communeYearSchema } from './counts/communeYearSchema.ts';
export { observedCountsSchema } from './counts/observedCountsSchema.ts';
export { populationCountsSchema } from './counts/populationCountsSchema.ts';
export { povertyCountsSchema } from './counts/povertyCountsSchema.ts';
export type { Fault, FaultCode, ParseOptions } from './faults/fault.ts';
export { dwellingSchema } from './household/dwellingSchema.ts';
export { householdCriteriaSchema } from './household/householdCriteriaSchema.ts';
export { householdSchema } from './household/householdSchema.ts';
export { informationSchema } from './household/informationSchema.ts';
export { personSchema } from './household/personSchema.ts';
export { fractionInputSchema } from './multidimensional/fractionInputSchema.ts';
export { identificationSchema } from './multidimensional/identificationSchema.ts';
export { multidimensionalIndexSchema } from './multidimensional/multidimensionalIndexSchema.ts';
export { type ParsedList, parseList } from './parseList.ts';
export { type Parsed, parseWith } from './parseWith.ts';
export { communeSchema } from './place/communeSchema.ts';
export { placeRefSchema } from './place/placeRefSchema.ts';
export { planSchema } from './plan/planSchema.ts';
export {
  type CriteriaOfRow,
  type ReadCriteria,
  type ReadCriteriaOptions,
  readCriteria,
} from './readCriteria.ts';
export {
  type ReadHouseholds,
  type ReadHouseholdsOptions,
  readHouseholds,
} from './readHouseholds.ts';
export {
  type CriteriaColumns,
  type CriteriaField,
  type HouseholdColumns,
  type HouseholdField,
  type MemberField,
  vietnameseColumns,
  vietnameseCriteriaColumns,
} from './rows/columns.ts';
export type { TableFault, TableRow } from './rows/table.ts';
export { householdConditionSchema } from './standard/householdConditionSchema.ts';
export { legalSourceSchema } from './standard/legalSourceSchema.ts';
export { personConditionSchema } from './standard/personConditionSchema.ts';
export { provenanceSchema } from './standard/provenanceSchema.ts';
export { standardSchema } from './standard/standardSchema.ts';
export { countObservationSchema } from './target/countObservationSchema.ts';
export { coverageObservationSchema } from './target/coverageObservationSchema.ts';
export { datedValueSchema } from './target/datedValueSchema.ts';
export { eachHouseholdObservationSchema } from './target/eachHouseholdObservationSchema.ts';
export { goalNumberSchema } from './target/goalNumberSchema.ts';
export { ratioObservationSchema } from './target/ratioObservationSchema.ts';
export { targetSchema } from './target/targetSchema.ts';
