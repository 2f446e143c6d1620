import type { Three } from './readThree.ts';

/** What is known of the members of each household. Internal. */
export interface HouseholdTally {
  /** Adds a member of a household; households are numbered as they come. */
  add(household: number, eligible: Three, deprived: Three): void;
  /** How many members each household has. */
  members(): Uint32Array;
  /** How many of them are known to be eligible. */
  eligible(): Uint32Array;
  /** What follows for a household. */
  boundsOf(household: number, bounds: MemberBounds): void;
}

/** The least and the most deprived share of eligible members that can be, where anybody is eligible. */
export interface MemberBounds {
  /** How many are known to be eligible. */
  eligible: number;
  /** How many can be. */
  possible: number;
  /** Deprived members where their share is least, and of how many. */
  leastDeprived: number;
  leastOf: number;
  /** Deprived members where their share is greatest, and of how many. */
  mostDeprived: number;
  mostOf: number;
}

/** The counts of a household in its row of the tally. */
const size = 0;
const isEligible = 1;
const isDeprived = 2;
const deprivedOpen = 3;
const openDeprived = 4;
const openNot = 5;
const bothOpen = 6;
const width = 7;

/** An empty tally. */
export function newHouseholdTally(): HouseholdTally {
  let counts = new Uint32Array(width * 1024);
  let households = 0;

  function column(at: number): Uint32Array {
    const found = new Uint32Array(households);
    for (let row = 0; row < households; row++) found[row] = counts[row * width + at] as number;
    return found;
  }

  return {
    add(household, eligible, deprived) {
      if (household === households) {
        households += 1;
        if (households * width > counts.length) {
          const more = new Uint32Array(2 * counts.length);
          more.set(counts);
          counts = more;
        }
      }
      const from = household * width;
      count(from + size);
      if (eligible === 1) {
        count(from + isEligible);
        if (deprived === 1) count(from + isDeprived);
        else if (deprived === 255) count(from + deprivedOpen);
      } else if (eligible === 255) {
        count(from + (deprived === 1 ? openDeprived : deprived === 0 ? openNot : bothOpen));
      }
    },
    members: () => column(size),
    eligible: () => column(isEligible),
    boundsOf(household, bounds) {
      const at = (field: number) => counts[household * width + field] as number;
      const eligible = at(isEligible);
      bounds.eligible = eligible;
      bounds.possible = eligible + at(openDeprived) + at(openNot) + at(bothOpen);
      // The share is least where nobody whose deprivation is open has it, and of those whose eligibility
      // is open just those count who can be without it. Where that leaves nobody, one who has it counts.
      bounds.leastDeprived = at(isDeprived);
      bounds.leastOf = eligible + at(openNot) + at(bothOpen);
      if (bounds.leastOf === 0) bounds.leastDeprived = bounds.leastOf = 1;
      // It is greatest the other way round.
      bounds.mostDeprived = at(isDeprived) + at(deprivedOpen) + at(openDeprived) + at(bothOpen);
      bounds.mostOf = eligible + at(openDeprived) + at(bothOpen);
      if (bounds.mostOf === 0) bounds.mostOf = 1;
    },
  };

  function count(place: number): void {
    counts[place] = (counts[place] as number) + 1;
  }
}
