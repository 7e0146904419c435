export { incomeRange, type IncomeRefusal, refuseIncome } from './chosen-income.ts';
export { type HouseholdPlace, type Joining, placesInHousehold, type Taken } from './household-order.ts';
export { householdPrice, type HouseholdPrice, type PriceChange, priceChangeWithin } from './household-price.ts';
export { missingMonths, type MissingMonths, type MissingRefusal } from './missing-months.ts';
export { distinctMonths, lengthOf, type MonthRun } from './months.ts';
export {
  type CoverRefusal,
  type HealthCoverSettings,
  type HeldCover,
  type NextHealthCover,
  nextHealthCover,
} from './next-health-cover.ts';
export { type RunShare, splitOverRuns } from './split-over-runs.ts';
export { supportGroupOf, supportMonthsUsed } from './state-support.ts';
export { type MonthsAsked, monthsAhead, type MonthsRefusal, nextUnpaid, type PaidMonths } from './voluntary-months.ts';
export type { Person } from '../facts/person.ts';
export type { SupportGroup } from '../facts/history.ts';
export { firstDayOf, type MonthIndex, monthIndexOf, monthOfDate, monthText, plusMonths } from '../time/month-index.ts';
export { type VoluntaryPayment, voluntaryPrice } from './voluntary-price.ts';
