/**
 * Poverty standards as dated data – who is poor under which law, since when, and how sure that is – and
 * published multidimensional indices.
 *
 * @packageDocumentation
 */

export type { StandardItem } from './compare/item.ts';
export { compareStandards, type StandardChange } from './compareStandards.ts';
export { type LocalChanges, localStandard } from './localStandard.ts';
export { chileMpi2015 } from './multidimensional/chileMpi2015.ts';
export { colombiaMpi } from './multidimensional/colombiaMpi.ts';
export { ecuadorMpi } from './multidimensional/ecuadorMpi.ts';
export { globalMpi } from './multidimensional/globalMpi.ts';
export { indiaMpi } from './multidimensional/indiaMpi.ts';
export { philippinesMpi } from './multidimensional/philippinesMpi.ts';
export { vietnamMpiOphi } from './multidimensional/vietnamMpiOphi.ts';
export { worldBankMpm } from './multidimensional/worldBankMpm.ts';
export { type StandardInForceOptions, standardInForce } from './standardInForce.ts';
export { dongNai2022 } from './vietnam/dongNai2022.ts';
export { vietnam2016 } from './vietnam/vietnam2016.ts';
export { vietnam2022 } from './vietnam/vietnam2022.ts';
export { vietnam2027 } from './vietnam/vietnam2027.ts';
export {
  type InternationalLine,
  type InternationalLines,
  type InternationalSocietalLine,
  worldBankLines,
} from './worldBankLines.ts';
