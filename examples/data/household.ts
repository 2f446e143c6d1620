import type { Household } from 'poverty-indicators';

/**
 * An invented household of a rural commune, the same in every year but for the day of the review: four
 * persons with 2.6 million đồng a month, which is 650,000 a person.
 */
export function household(date: string): Household {
  return {
    id: 'A',
    date,
    area: 'rural',
    ethnicMinority: true,
    members: [
      {
        birthDate: '1985-03-02',
        attending: 'none',
        completed: 'primary',
        trained: false,
        insured: true,
        care: 'notNeeded',
        work: 'ownWork',
        allowance: 'none',
      },
      {
        birthDate: '1988-11-20',
        attending: 'none',
        completed: 'lowerSecondary',
        trained: false,
        insured: false,
        care: 'received',
        work: 'wageWork',
        contract: false,
        allowance: 'none',
      },
      {
        birthDate: '2012-06-15',
        attending: 'lowerSecondary',
        completed: 'primary',
        trained: false,
        insured: true,
        care: 'notNeeded',
        work: 'outOfLaborForce',
        allowance: 'none',
        stunted: false,
        underweight: false,
      },
      {
        birthDate: '2016-02-29',
        attending: 'primary',
        completed: 'none',
        trained: false,
        insured: true,
        care: 'notNeeded',
        work: 'outOfLaborForce',
        allowance: 'none',
        stunted: false,
        underweight: false,
      },
    ],
    income: { amount: 2_600_000, currency: 'VND', per: 'month', holder: 'household' },
    dwelling: { walls: 'durable', frame: 'durable', roof: 'nonDurable', floorArea: 32 },
    water: 'protectedSpring',
    toilet: 'other',
    information: {
      usesInternet: true,
      usesTelephone: true,
      television: true,
      radio: false,
      desktopComputer: false,
      laptop: false,
      tablet: false,
      smartphone: true,
      telephone: false,
      loudspeaker: true,
    },
  };
}
