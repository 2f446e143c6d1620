import { PovertyError } from '../../errors.ts';
import { refuse, requireKeys, requireRecord } from '../../require.ts';

/** How far a table is. */
export interface TableProgress {
  /** How many rows were read. */
  readonly rows: number;
  /** How many parts were read, where the table comes in parts. */
  readonly chunks?: number;
  /** How many groups of the result are done, totals among them. */
  readonly groups?: number;
}

/** Settings of {@link tabulate}. */
export interface TabulateOptions {
  /** Is told how far the table is: after each part that was read, and after each group that is done. */
  readonly onProgress?: (done: TableProgress) => void;
  /** A signal to stop, such as that of an `AbortController`: it is looked at wherever progress is told. */
  readonly signal?: {
    /** Whether to stop. */
    readonly aborted: boolean;
    /** Why. */
    readonly reason?: unknown;
  };
}

/** Tells how far a table is, and throws where the caller gave the signal to stop. */
export type Watch = (done: TableProgress) => void;

/** Checks the options. The signal is asked once before anything is done. */
export function watchOf(options: TabulateOptions): Watch {
  requireRecord(options, ['options'], 'options: { onProgress, signal }');
  requireKeys(options, ['onProgress', 'signal'], ['options']);
  const { onProgress, signal } = options;
  if (onProgress !== undefined && typeof onProgress !== 'function') {
    refuse('invalidType', ['options', 'onProgress'], 'a function', onProgress);
  }
  if (signal !== undefined) requireRecord(signal, ['options', 'signal'], 'an AbortSignal');
  const look = () => {
    if (signal?.aborted !== true) return;
    throw new PovertyError('aborted', {
      path: ['options', 'signal'],
      expected: 'no signal to stop',
      got: 'one',
      cause: signal.reason,
    });
  };
  look();
  return (done) => {
    onProgress?.(done);
    look();
  };
}
