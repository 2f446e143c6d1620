import { describeConformance } from '../conformance/describeConformance.ts';
import { openClickHouse } from './openClickHouse.ts';

describeConformance(openClickHouse);
