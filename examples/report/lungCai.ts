import { targetProgress, yearEnd } from 'poverty-indicators';
import type { Findings } from './findings.ts';

/** Lùng Cải: one level of an uncertain date. */
export function lungCaiReport(): Findings {
  const halving = targetProgress(
    {
      kind: 'baselineMultiple',
      unit: 'percent',
      goal: { atMost: '1/2' },
      baseline: { date: yearEnd(2022), value: 91 },
      deadline: yearEnd(2025),
    },
    [],
    { asOf: yearEnd(2024) },
  );
  return {
    amountsTo: [
      `halved by 2025, as the national program asks of poor and near-poor households, it would be ${halving.goal.value} %: ${halving.plannedPace?.linear.toFixed(2).replace('-', '−')} pp a year over three intervals; ${halving.status} (${halving.reason?.code})`,
    ],
    ambiguous: [
      'the date of the 91 %: about 2022, not printed; the line above takes the end of 2022',
    ],
    cannot: ['a change: there is one observation'],
  };
}
