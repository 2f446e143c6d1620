/** What the page of each index shows: two rows, the first on or over the cut-off, the second below. */
const rows: Readonly<Record<string, readonly [comment: string, first: string, second: string]>> = {
  globalMpi: [
    '6 and 5 of 18 parts',
    "['nutrition', 'schoolAttendance']",
    "['nutrition', 'electricity', 'assets']",
  ],
  worldBankMpm: ['6 and 5 of 18 parts', "['consumption']", "['enrollment', 'sanitation']"],
  chileMpi2015: [
    '27 and 26 of 120 parts',
    "['attendance', 'healthCare', 'pensions']",
    "['attendance', 'healthCare', 'support', 'safety']",
  ],
  colombiaMpi: [
    '33 and 32 of 100 parts: the first is poor by 33% and not by 1/3',
    "['illiteracy', 'informalWork', 'schoolLag', 'floors', 'walls']",
    "['illiteracy', 'informalWork', 'floors', 'walls', 'crowding']",
  ],
  ecuadorMpi: [
    '16 and 15 of 48 parts',
    "['noPublicWater', 'extremeIncomePoverty', 'noPension']",
    "['noPublicWater', 'crowding', 'sanitation', 'garbage']",
  ],
  indiaMpi: [
    '28 and 26 of 84 parts',
    "['nutrition', 'maternalHealth', 'childMortality']",
    "['nutrition', 'sanitation', 'housing', 'assets']",
  ],
  philippinesMpi: [
    '8 of 24 parts by three indicators, and 7 by six',
    "['schoolAttendance', 'underemployment', 'hunger']",
    "['hunger', 'toilet', 'water', 'tenure', 'housingMaterials', 'electricity']",
  ],
  vietnamMpiOphi: [
    '4 and 3 of 10: the law asks for three, with the income',
    "['water', 'toilet', 'housingQuality', 'adultEducation']",
    "['water', 'toilet', 'housingQuality']",
  ],
};

/** The piece of code that the page of an index shows. */
export function indexFence(id: string): string {
  const own = rows[id];
  if (own === undefined) throw new Error(`no example for ${id}`);
  const [comment, first, second] = own;
  return `\`\`\`ts
import { multidimensionalProfile } from 'poverty-indicators/multidimensional';
import { ${id} } from 'poverty-indicators/standards';

// ${comment}
const persons: string[][] = [
  ${first},
  ${second},
];
const ids = ${id}.dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id));
const deprivations = Object.fromEntries(
  ids.map((id) => [id, persons.map((list) => list.includes(id))]),
);
const profile = multidimensionalProfile({ deprivations, rowUnit: 'person' }, { index: ${id} });
profile.headcount; // => 0.5
\`\`\``;
}
