import type * as z from 'zod';
import type { ErrorPath } from '../../errors.ts';
import { type RuleName, says } from './rules.ts';

/** Reports a fault at a place within the value. */
export type Report = (rule: RuleName, path: ErrorPath, input: unknown) => void;

/** The part of zod's context that a rule over several fields needs. */
export interface CheckContext<T> {
  readonly value: T;
  readonly issues: z.core.$ZodRawIssue[];
}

/**
 * A rule over several fields, as a check of zod. It has to bear fields of the wrong kind: zod leaves
 * it out where a field is faulty, and then it is asked by itself, so that every fault is found.
 */
export interface AcrossFields<T> {
  (context: CheckContext<T>): void;
  /** Says that it bears faulty fields. */
  readonly bearsFaults: true;
}

/** Makes a check of a rule over several fields. */
export function acrossFields<T>(rule: (value: T, report: Report) => void): AcrossFields<T> {
  const check = ({ value, issues }: CheckContext<T>) => {
    rule(value, (name, path, input) => {
      const message = says(name).error;
      issues.push({ code: 'custom', input, path: [...path], message, continue: true });
    });
  };
  return Object.assign(check, { bearsFaults: true as const });
}
