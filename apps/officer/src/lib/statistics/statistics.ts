import type { paths } from '#lib/api.generated.ts';

export type Statistics = paths['/api/statistics']['get']['responses'][200]['content']['application/json'];

export const TOTALS = ['received', 'accepted', 'refused', 'onTime', 'late', 'medianWorkingDays'] as const;
export const DUE = ['dueToday', 'dueTomorrow', 'overdue'] as const;

export function pathOfDay(day: string): string {
  return `/statistics?day=${day}`;
}

/** The day so many days later, as an ISO string: older browsers have no Temporal. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** «2.763», or a dash where there is nothing to count. */
export function shownCount(value: number | null, language: 'vi' | 'en'): string {
  return value === null ? '–' : value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB');
}
