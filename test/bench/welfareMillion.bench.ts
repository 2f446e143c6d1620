import type { Bench } from './bench.ts';
import { welfareBench } from './welfare.ts';

export const bench: Bench = welfareBench(1_000_000);
