import type { Bench } from './bench.ts';
import { welfareBench } from './welfare.ts';

export const bench: Bench = welfareBench(10_000_000);
