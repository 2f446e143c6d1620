import process from 'node:process';
import fc from 'fast-check';

/**
 * Properties are tried on the same inputs on every machine, so that a change is judged by what it changes;
 * `npm run test:explore` draws other inputs, and more of them.
 */
const runs = Number(process.env.PROPERTY_RUNS ?? 0);
fc.configureGlobal(runs > 0 ? { numRuns: runs } : { seed: 20_231_231 });
