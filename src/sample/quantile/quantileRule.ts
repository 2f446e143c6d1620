export { type QuantileRule, quantileRules } from '../../model/sample/quantileRule.ts';
