/** The piece of code that each page shows, by the name of the page. */
export const standardExamples: Readonly<Record<string, string>> = {
  index: `
import { dongNai2022, standardInForce, vietnam2016, vietnam2022, vietnam2027 } from 'poverty-indicators/standards';

const standards = [vietnam2016, vietnam2022, vietnam2027, dongNai2022];
standardInForce(standards, '2021-12-31').id; // => 'vietnam2016'
standardInForce(standards, '2026-12-31').id; // => 'vietnam2022'
standardInForce(standards, '2027-01-01').id; // => 'vietnam2027'
standardInForce(standards, '2025-12-31', { place: 'VN-39' }).id; // => 'dongNai2022'
standardInForce(standards, '2031-01-01'); // => throws 'standardNotInForce'
`,
  vietnam2016: `
import { classifyByCriteria } from 'poverty-indicators/classification';
import { vietnam2016 } from 'poverty-indicators/standards';

const criteria = { area: 'rural', incomePerCapitaMonthly: 700_000, deprivations: 0 } as const;
const options = { standard: vietnam2016 };
classifyByCriteria(criteria, options).status; // => 'poor'
classifyByCriteria({ ...criteria, incomePerCapitaMonthly: 700_001 }, options).status; // => 'nearPoor'
classifyByCriteria({ ...criteria, incomePerCapitaMonthly: 700_001, deprivations: 3 }, options).status; // => 'poor'
`,
  vietnam2022: `
import { classifyByCriteria } from 'poverty-indicators/classification';
import { vietnam2022 } from 'poverty-indicators/standards';

const criteria = { area: 'urban', incomePerCapitaMonthly: 2_000_000, deprivations: 3 } as const;
const options = { standard: vietnam2022 };
classifyByCriteria(criteria, options).status; // => 'poor'
classifyByCriteria({ ...criteria, deprivations: 2 }, options).status; // => 'nearPoor'
classifyByCriteria({ ...criteria, incomePerCapitaMonthly: 2_000_001 }, options).status; // => 'averageLiving'
`,
  vietnam2027: `
import { classifyByCriteria } from 'poverty-indicators/classification';
import { vietnam2027 } from 'poverty-indicators/standards';

const criteria = { area: 'rural', incomePerCapitaMonthly: 2_200_000, deprivations: 3 } as const;
const options = { standard: vietnam2027 };
classifyByCriteria(criteria, options).status; // => 'poor'

// Over the line the status hangs on a line that was not found
classifyByCriteria({ ...criteria, incomePerCapitaMonthly: 2_200_001 }, options); // => throws 'notPublished'
`,
  dongNai2022: `
import { classifyByCriteria } from 'poverty-indicators/classification';
import { dongNai2022, vietnam2022 } from 'poverty-indicators/standards';

const criteria = { area: 'rural', incomePerCapitaMonthly: 1_800_000, deprivations: 2 } as const;
classifyByCriteria(criteria, { standard: dongNai2022 }).status; // => 'poor'
classifyByCriteria(criteria, { standard: vietnam2022 }).status; // => 'averageLiving'
`,
  worldBankLines: `
import { worldBankLines } from 'poverty-indicators/standards';

worldBankLines.ppp2021.lines.map(({ amount }) => amount); // => ['3.00', '4.20', '8.30']
worldBankLines.ppp2017.lines.map(({ amount }) => amount); // => ['2.15', '3.65', '6.85']
worldBankLines.ppp2021.boundary; // => 'below'
`,
};

/** The code as a fence. */
export function fence(id: string): string {
  const code = standardExamples[id];
  if (code === undefined) throw new Error(`no example for ${id}`);
  return `\`\`\`ts\n${code.trim()}\n\`\`\``;
}
