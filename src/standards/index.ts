/**
 * Poverty standards as dated data: who is poor under which law, since when, and how sure that is.
 *
 * @packageDocumentation
 */

export type { StandardItem } from './compare/item.ts';
export { compareStandards, type StandardChange } from './compareStandards.ts';
export { type LocalChanges, localStandard } from './localStandard.ts';
export { type StandardInForceOptions, standardInForce } from './standardInForce.ts';
export { dongNai2022 } from './vietnam/dongNai2022.ts';
export { vietnam2016 } from './vietnam/vietnam2016.ts';
export { vietnam2022 } from './vietnam/vietnam2022.ts';
export { vietnam2027 } from './vietnam/vietnam2027.ts';
export {
  type InternationalLine,
  type InternationalLines,
  worldBankLines,
} from './worldBankLines.ts';
