import fc from 'fast-check';

const part = fc.integer({ min: 1, max: 800 });
const bit = fc.constantFrom(0, 1);

const fields = {
  region: fc.constantFrom('north', 'south', 7),
  class: fc.constantFrom('a', 'b'),
  kept: fc.constantFrom(true, true, true, false, null),
  wage: part,
  transfer: part,
  tax: fc.integer({ min: 0, max: 100 }),
  weight: fc.constantFrom(0, 1, 1, 2, 2.5),
  count: fc.constantFrom(0, 1, 1, 3),
  size: fc.constantFrom(0, 1, 2, 5),
  area: fc.constantFrom('rural', 'urban', null),
  line: fc.constantFrom(400, 700, 1000),
  schooling: bit,
  attendance: bit,
  electricity: bit,
  noSchool: bit,
  noAttendance: bit,
  toilet: bit,
  water: bit,
};

/** A row of the table that `everyMeasurePlan` reads, with nothing missing and many ties. */
export const everyRow = fc
  .record(fields)
  .map((row) => ({ ...row, income: row.wage + row.transfer }));

/** The same with incomes and lines that may be missing, and incomes of 0 and below. */
export const openRow = everyRow.chain((row) =>
  fc
    .record({
      income: fc.constantFrom(null, Number.NaN, -300, 0, row.income, row.income, row.income),
      line: fc.constantFrom(null, row.line, row.line),
      schooling: fc.constantFrom(null, row.schooling, row.schooling),
      electricity: fc.constantFrom(null, row.electricity, row.electricity),
      toilet: fc.constantFrom(null, row.toilet, row.toilet),
      water: fc.constantFrom(null, row.water),
    })
    .map((open) => ({ ...row, ...open })),
);
