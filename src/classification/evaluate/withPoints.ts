import type { Area } from '../../model/area.ts';
import type { PointsForm } from '../../model/standard/standard.ts';
import { readRational } from '../../numeric/rational/rational.ts';
import type { CompiledLine } from './compileLines.ts';
import type { CompiledStandard } from './compileStandard.ts';

/** The standard with points in place of amounts. */
export function withPoints(compiled: CompiledStandard, form: PointsForm): CompiledStandard {
  const lineOf = (id: string, area: Area): CompiledLine => {
    const atMost = form.lines.find((each) => each.line === id)?.atMost[area] ?? null;
    const exact = atMost === null ? null : readRational(atMost, ['standard', 'forms']);
    return { exact, whole: atMost, boundary: 'atOrBelow' };
  };
  const all = (area: Area) => compiled.standard.lines.map(({ id }) => lineOf(id, area));
  return { ...compiled, lines: { rural: all('rural'), urban: all('urban') } };
}
