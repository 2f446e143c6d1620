import type {
  ClarkHemmingUlphIndicator,
  ExitTimeIndicator,
  FgtIndicator,
  PovertyIndicator,
  RelativeMedianGapIndicator,
  SenIndicator,
  ShortfallIndicator,
} from '../../../../model/plan/povertyIndicator.ts';
import type { SqlMeasure } from '../../sqlMeasure.ts';
import {
  fgtSql,
  incomeGapRatioSql,
  meanShortfallSql,
  poorPopulationSql,
  totalShortfallSql,
  wattsSql,
} from './additiveSql.ts';
import { clarkHemmingUlphSql } from './clarkHemmingUlphSql.ts';
import { medianGapSql, senShorrocksThonSql, senSql, takayamaSql } from './orderedPovertySql.ts';
import type { SqlLine } from './sqlLine.ts';

/** An indicator that has a line. */
export type PovertyLineIndicator =
  | PovertyIndicator
  | FgtIndicator
  | SenIndicator
  | ClarkHemmingUlphIndicator
  | RelativeMedianGapIndicator
  | ExitTimeIndicator
  | ShortfallIndicator;

/** A measure of poverty by a line; `fractions` is the column of weights that may be fractions, if any. */
export function povertySql(
  indicator: PovertyLineIndicator,
  line: SqlLine,
  fractions: string | null,
): SqlMeasure {
  switch (indicator.measure) {
    case 'povertyHeadcount':
      return fgtSql(line, 0);
    case 'povertyGapIndex':
      return fgtSql(line, 1);
    case 'squaredPovertyGap':
      return fgtSql(line, 2);
    case 'fgtIndex':
      return fgtSql(line, indicator.alpha);
    case 'wattsIndex':
      return wattsSql(line, 1, 'all');
    case 'averageExitTime': {
      const { growth, among, compounding } = indicator;
      const rate = compounding === 'yearly' ? Math.log1p(growth) : growth;
      return wattsSql(line, 1 / rate, among);
    }
    case 'senIndex':
      return senSql(line, indicator.version ?? 'replicationInvariant');
    case 'senShorrocksThonIndex':
      return senShorrocksThonSql(line);
    case 'takayamaIndex':
      return takayamaSql(line);
    case 'clarkHemmingUlphIndex':
      return clarkHemmingUlphSql(line, indicator.beta);
    case 'incomeGapRatio':
      return incomeGapRatioSql(line);
    case 'relativeMedianPovertyGap':
      return medianGapSql(line, { rule: indicator.rule ?? 'midpoint', fractions });
    case 'poorPopulation':
      return poorPopulationSql(line);
    case 'meanShortfall':
      return meanShortfallSql(line, indicator.among);
    case 'totalShortfall':
      return totalShortfallSql(line);
  }
}
