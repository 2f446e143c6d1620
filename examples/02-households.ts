/**
 * One household under three standards, with the reasons in Vietnamese and English; then a small seeded
 * list of households over two years: from rows to communes, rates, flows and the official forms.
 *
 * Run it with `npm run demo`.
 */
import { listReport } from './report/householdList.ts';
import { oneHouseholdReport } from './report/oneHousehold.ts';

console.log([...oneHouseholdReport(), '', ...listReport()].join('\n'));
