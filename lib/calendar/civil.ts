/** A day of the proleptic Gregorian calendar, with no time and no zone. `month` and `day` count from 1. */
export interface CivilDate {
  year: number;
  month: number;
  day: number;
}
