import { describeStatuses } from '../conformance/describeStatuses.ts';
import { openClickHouse } from './openClickHouse.ts';

describeStatuses([['ClickHouse', openClickHouse]]);
