import { describeConformance } from '../conformance/describeConformance.ts';
import { openSpark } from './openSpark.ts';

describeConformance(openSpark);
