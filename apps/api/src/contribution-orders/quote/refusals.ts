import { refuse } from '@openvssid/core';
import type { CoverRefusal, IncomeRefusal, MissingRefusal, MonthsRefusal } from '@openvssid/rules/paid-cover';
import { firstDayOf, type MonthIndex, monthText, plusMonths } from '@openvssid/rules/paid-cover';

type Refused = ReturnType<typeof refuse>;

/** A day as it stands in a sentence. */
const shown = (day: string) => day.split('-').toReversed().join('/');
const shownMonth = (month: MonthIndex) => shown(monthText(month));

export function coverRefusal(refusal: CoverRefusal, name: string, path: string): Refused {
  const field = `${path}.insuranceNumber`;
  switch (refusal.reason) {
    case 'covered-otherwise':
      return refusal.until === undefined
        ? refuse('covered-otherwise', { field, params: { name } })
        : refuse('covered-otherwise-until', { field, params: { name, until: shown(refusal.until.toString()) } });
    case 'covered-far-ahead':
      return refuse('covered-far-ahead', { field, params: { name, until: shown(refusal.until.toString()) } });
    case 'over-before-payment':
      return refuse('cover-over-before-payment', {
        field: `${path}.months`,
        params: { name, until: shown(refusal.until.toString()) },
      });
  }
}

export function incomeRefusal(refusal: IncomeRefusal): Refused {
  const grouped = (amount: number) => amount.toLocaleString('vi-VN');
  return refusal.reason === 'out-of-range'
    ? refuse('income-out-of-range', { field: 'income', params: { least: grouped(refusal.least), most: grouped(refusal.most) } })
    : refuse('income-between-steps', { field: 'income', params: { step: grouped(refusal.step), least: grouped(refusal.least) } });
}

export function monthsRefusal(refusal: MonthsRefusal): Refused {
  const field = 'fromMonth';
  switch (refusal.reason) {
    case 'too-late':
      return refuse('months-too-late', { field, params: { payBy: shown(lastDayOf(refusal.payBy)) } });
    case 'begins-before-payment':
      return refuse('months-before-payment', { field });
    case 'too-far-ahead':
      return refuse('months-too-far-ahead', { field, params: { latest: shownMonth(refusal.latest) } });
    case 'held-already':
      return refuse('months-held-already', {
        field,
        params: { from: shownMonth(refusal.held.from), to: shownMonth(refusal.held.to) },
      });
  }
}

export function missingRefusal(refusal: MissingRefusal): Refused {
  switch (refusal.reason) {
    case 'age-not-reached':
      return refuse('missing-months-before-age', { field: 'method', params: { month: shownMonth(refusal.reached) } });
    case 'none-missing':
      return refuse('no-months-missing', { field: 'method' });
    case 'more-missing':
      return refuse('more-months-missing', { field: 'method', params: { missing: refusal.missing, most: refusal.most } });
    case 'fewer-missing':
      return refuse('fewer-months-missing', { field: 'months', params: { missing: refusal.missing } });
  }
}

export function lastDayOf(month: MonthIndex): string {
  return firstDayOf(plusMonths(month, 1)).subtract({ days: 1 }).toString();
}
