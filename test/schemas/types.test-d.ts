/** `tsc -p test/tsconfig.json` proves that each schema gives exactly the type of the model. */
import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import type { HouseholdCriteria } from '../../src/classification/classifyByCriteria.ts';
import type { DecimalInput } from '../../src/exact/decimalInput.ts';
import type { CommuneYear, PopulationCounts } from '../../src/model/communeYear.ts';
import type { ObservedCounts, PovertyCounts } from '../../src/model/counts.ts';
import type { Dwelling, Household, Information } from '../../src/model/household/household.ts';
import type { Person } from '../../src/model/household/person.ts';
import type { Money } from '../../src/model/money.ts';
import type { IsoDate, Period } from '../../src/model/period.ts';
import type { Commune } from '../../src/model/place/commune.ts';
import type { PlaceRef } from '../../src/model/place/placeRef.ts';
import type { HouseholdCondition, PersonCondition } from '../../src/model/standard/condition.ts';
import type { LegalSource, LocalText, Provenance } from '../../src/model/standard/provenance.ts';
import type { Standard } from '../../src/model/standard/standard.ts';
import type * as target from '../../src/model/target.ts';
import type { decimalInputSchema } from '../../src/schemas/basic/decimalInputSchema.ts';
import type { isoDateSchema } from '../../src/schemas/basic/isoDateSchema.ts';
import type { localTextSchema } from '../../src/schemas/basic/localTextSchema.ts';
import type { moneySchema } from '../../src/schemas/basic/moneySchema.ts';
import type { periodSchema } from '../../src/schemas/basic/periodSchema.ts';
import type { communeYearSchema } from '../../src/schemas/counts/communeYearSchema.ts';
import type { observedCountsSchema } from '../../src/schemas/counts/observedCountsSchema.ts';
import type { populationCountsSchema } from '../../src/schemas/counts/populationCountsSchema.ts';
import type { povertyCountsSchema } from '../../src/schemas/counts/povertyCountsSchema.ts';
import type { dwellingSchema } from '../../src/schemas/household/dwellingSchema.ts';
import type { householdCriteriaSchema } from '../../src/schemas/household/householdCriteriaSchema.ts';
import type { householdSchema } from '../../src/schemas/household/householdSchema.ts';
import type { informationSchema } from '../../src/schemas/household/informationSchema.ts';
import type { personSchema } from '../../src/schemas/household/personSchema.ts';
import type { communeSchema } from '../../src/schemas/place/communeSchema.ts';
import type { placeRefSchema } from '../../src/schemas/place/placeRefSchema.ts';
import type { householdConditionSchema } from '../../src/schemas/standard/householdConditionSchema.ts';
import type { legalSourceSchema } from '../../src/schemas/standard/legalSourceSchema.ts';
import type { personConditionSchema } from '../../src/schemas/standard/personConditionSchema.ts';
import type { provenanceSchema } from '../../src/schemas/standard/provenanceSchema.ts';
import type { standardSchema } from '../../src/schemas/standard/standardSchema.ts';
import type { countObservationSchema } from '../../src/schemas/target/countObservationSchema.ts';
import type { coverageObservationSchema } from '../../src/schemas/target/coverageObservationSchema.ts';
import type { datedValueSchema } from '../../src/schemas/target/datedValueSchema.ts';
import type { eachHouseholdObservationSchema } from '../../src/schemas/target/eachHouseholdObservationSchema.ts';
import type { goalNumberSchema } from '../../src/schemas/target/goalNumberSchema.ts';
import type { ratioObservationSchema } from '../../src/schemas/target/ratioObservationSchema.ts';
import type { targetSchema } from '../../src/schemas/target/targetSchema.ts';

expectTypeOf<z.infer<typeof isoDateSchema>>().toEqualTypeOf<IsoDate>();
expectTypeOf<z.infer<typeof decimalInputSchema>>().toEqualTypeOf<DecimalInput>();
expectTypeOf<z.infer<typeof localTextSchema>>().toEqualTypeOf<LocalText>();
expectTypeOf<z.infer<typeof periodSchema>>().toEqualTypeOf<Period>();
expectTypeOf<z.infer<typeof moneySchema>>().toEqualTypeOf<Money>();
expectTypeOf<z.infer<typeof placeRefSchema>>().toEqualTypeOf<PlaceRef>();
expectTypeOf<z.infer<typeof communeSchema>>().toEqualTypeOf<Commune>();
expectTypeOf<z.infer<typeof povertyCountsSchema>>().toEqualTypeOf<PovertyCounts>();
expectTypeOf<z.infer<typeof populationCountsSchema>>().toEqualTypeOf<PopulationCounts>();
expectTypeOf<z.infer<typeof observedCountsSchema>>().toEqualTypeOf<ObservedCounts>();
expectTypeOf<z.infer<typeof communeYearSchema>>().toEqualTypeOf<CommuneYear>();
expectTypeOf<z.infer<typeof personSchema>>().toEqualTypeOf<Person>();
expectTypeOf<z.infer<typeof dwellingSchema>>().toEqualTypeOf<Dwelling>();
expectTypeOf<z.infer<typeof informationSchema>>().toEqualTypeOf<Information>();
expectTypeOf<z.infer<typeof householdSchema>>().toEqualTypeOf<Household>();
expectTypeOf<z.infer<typeof householdCriteriaSchema>>().toEqualTypeOf<HouseholdCriteria>();
expectTypeOf<z.infer<typeof provenanceSchema>>().toEqualTypeOf<Provenance>();
expectTypeOf<z.infer<typeof legalSourceSchema>>().toEqualTypeOf<LegalSource>();
expectTypeOf<z.infer<typeof personConditionSchema>>().toEqualTypeOf<PersonCondition>();
expectTypeOf<z.infer<typeof householdConditionSchema>>().toEqualTypeOf<HouseholdCondition>();
expectTypeOf<z.infer<typeof standardSchema>>().toEqualTypeOf<Standard>();
expectTypeOf<z.infer<typeof goalNumberSchema>>().toEqualTypeOf<target.GoalNumber>();
expectTypeOf<z.infer<typeof datedValueSchema>>().toEqualTypeOf<target.DatedValue>();
expectTypeOf<z.infer<typeof targetSchema>>().toEqualTypeOf<target.Target>();
expectTypeOf<z.infer<typeof countObservationSchema>>().toEqualTypeOf<target.CountObservation>();
expectTypeOf<
  z.infer<typeof coverageObservationSchema>
>().toEqualTypeOf<target.CoverageObservation>();
expectTypeOf<
  z.infer<typeof eachHouseholdObservationSchema>
>().toEqualTypeOf<target.EachHouseholdObservation>();
expectTypeOf<z.infer<typeof ratioObservationSchema>>().toEqualTypeOf<target.RatioObservation>();

// A proof that can fail: one key more, one less, one that may be left out.
type Parsed = z.infer<typeof periodSchema>;
expectTypeOf<Parsed>().not.toEqualTypeOf<Period & { readonly more: string }>();
expectTypeOf<Parsed>().not.toEqualTypeOf<Pick<Period, 'from'>>();
expectTypeOf<Parsed>().not.toEqualTypeOf<Partial<Period>>();
expectTypeOf<Parsed>().not.toEqualTypeOf<{ from: string; to: string }>();
