/** Prints what the date functions answer, for a run under another time zone. */
import { calendarYear } from '../../src/model/calendarYear.ts';
import { daysFrom, daysLater, requireDate, yearsLater } from '../../src/model/period.ts';
import { yearsBetween } from '../../src/model/yearsBetween.ts';

/** Days about the changes of calendar and clock that some zone has made, and year-ends. */
const days = [
  ...['1867-10-18', '1892-07-04', '1940-06-14', '1945-08-15', '1975-06-13'],
  ...['1994-12-30', '1994-12-31', '1995-01-01', '2011-12-29', '2011-12-30', '2011-12-31'],
  ...['2018-02-18', '2018-11-04', '2020-02-29', '2021-12-31', '2023-12-31', '2024-02-29'],
];

const answers = days.flatMap((from) => [
  requireDate(from, []),
  daysLater(from, 1),
  daysLater(from, -1),
  yearsLater(from, 1),
  ...days.filter((to) => to >= from).flatMap((to) => [daysFrom(from, to), yearsBetween(from, to)]),
]);

const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
process.stdout.write(JSON.stringify({ timeZone, answers: [...answers, calendarYear(2011)] }));
