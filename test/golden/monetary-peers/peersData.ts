import { readText } from '../../support/project.ts';

/** What a program answered: a number, nothing, a text such as `'NaN'`, or that it stopped. */
type Answer = number | string | null | { readonly error: string };

/** Why a program differs, and how often. */
export interface Disagreement {
  /** The program, as a pattern of its whole name. */
  readonly peer: string;
  /** The places of the figures, as a pattern. */
  readonly places: string;
  readonly category: 'definition' | 'convention' | 'rounding' | 'fault';
  readonly why: string;
  readonly figures: number;
  readonly largestRelativeDifference: number;
  readonly example: {
    readonly peer: string;
    readonly place: string;
    readonly figure: number | null;
    readonly exact: number | null;
  };
}

interface Peers {
  readonly agreement: {
    readonly [peer: string]: {
      readonly figures: number;
      readonly agree: number;
      readonly refused: number;
      readonly differ: number;
    };
  };
  readonly answers: { readonly [peer: string]: { readonly [place: string]: Answer } };
  readonly influence: {
    readonly [sample: string]: {
      readonly [column: string]: {
        readonly influence: readonly (number | null)[] | string | null;
      };
    };
  };
}

const folder = 'test/golden/monetary-peers';

/** What the programs answered. */
export const peers: Peers = JSON.parse(readText(`${folder}/peers.json`));

/** Where and why they differ from the exact figure. */
export const disagreements: {
  readonly figures: readonly Disagreement[];
  readonly influence: readonly Pick<Disagreement, 'peer' | 'places' | 'category' | 'why'>[];
} = JSON.parse(readText(`${folder}/disagreements.json`));

/** A figure of a program. */
export interface PeerFigure {
  readonly peer: string;
  readonly place: string;
  /** The figure; `null` for none, and for one that is no number. */
  readonly figure: number | null;
}

/** All figures that programs gave; those of programs that stopped are left out. */
export const peerFigures: readonly PeerFigure[] = Object.entries(peers.answers).flatMap(
  ([peer, answers]) =>
    Object.entries(answers).flatMap(([place, answer]) => {
      if (typeof answer === 'object' && answer !== null) return [];
      const isText = typeof answer === 'string';
      return [{ peer, place, figure: isText ? numberOrNull(answer) : answer }];
    }),
);

function numberOrNull(text: string): number | null {
  return text === 'NA' || text === 'NaN' ? null : Number(text.replace('Inf', 'Infinity'));
}

/** The figure of a program at a place, which has to be there. */
export function figureOf(peer: string, place: string): number {
  const found = peerFigures.find((each) => each.peer === peer && each.place === place);
  if (typeof found?.figure !== 'number') throw new Error(`no figure of ${peer} at ${place}`);
  return found.figure;
}
