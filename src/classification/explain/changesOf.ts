import type { IncomeLine, StatusRule } from '../../model/standard/standard.ts';
import type { StatusChange } from '../classification.ts';
import type { CompiledStandard } from '../evaluate/compileStandard.ts';
import type { Criteria, Outcome } from '../evaluate/outcome.ts';

/** The nearest incomes and numbers of deprivations on the other side that give another status. */
export function changesOf(
  compiled: CompiledStandard,
  { area, amount, least, most }: Criteria,
  { firstRegion: region, lastRegion }: Outcome,
): StatusChange[] {
  const { standard, table, cutoff } = compiled;
  if (area === null || amount === null || region !== lastRegion) return [];
  const statusIn = (where: number, side: number) =>
    (standard.rules[table.rules[2 * where + side] as number] as StatusRule).status;
  const sides = [...(least < cutoff ? [0] : []), ...(most >= cutoff ? [1] : [])];
  const status = statusIn(region, sides[0] as number);

  const across = (step: 1 | -1): StatusChange[] => {
    for (let other = region + step; other >= 0 && other < table.regions; other += step) {
      const reached = statusIn(other, sides[0] as number);
      if (sides.some((side) => statusIn(other, side) !== reached)) return [];
      if (reached === status) continue;
      const { id, amount, boundary } = standard.lines[step === 1 ? other - 1 : other] as IncomeLine;
      const value = amount[area];
      // Where either end of the region was not published, nobody can say which incomes are in it.
      const end = standard.lines[step === 1 ? other : other - 1];
      if (value === null || end?.amount[area] === null) return [];
      const side = step === 1 ? 'over' : 'under';
      return [{ by: 'income', side, line: id, amount: `${value}`, boundary, status: reached }];
    }
    return [];
  };
  const turned = (): StatusChange[] => {
    if (sides.length !== 1) return [];
    const atCutoff = sides[0] === 1;
    const reached = statusIn(region, atCutoff ? 0 : 1);
    const possible = atCutoff || cutoff <= compiled.tests.length;
    if (reached === status || !possible) return [];
    return [{ by: 'deprivations', count: atCutoff ? cutoff - 1 : cutoff, status: reached }];
  };
  return [...across(-1), ...across(1), ...turned()];
}
