import type { PopulationCounts } from '../../model/communeYear.ts';
import { acrossFields } from '../faults/across.ts';

/** Nobody is both poor and near-poor, so that together they are at most everybody. */
export const countSum = /* @__PURE__ */ (() =>
  acrossFields<PopulationCounts>(({ total, poor, nearPoor }, report) => {
    if (!isCount(total)) return;
    const [one, other] = [poor, nearPoor].map((count) => (isCount(count) ? count : 0));
    if (Number(one) > total) report('countSum', ['poor'], poor);
    else if (Number(one) > total - Number(other)) report('countSum', ['nearPoor'], nearPoor);
  }))();

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
