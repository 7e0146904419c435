import { type Law, lawOn } from '../blocks/law.ts';
import type { Text } from '../explain/text.ts';
import { daysBetween } from '../time/dates.ts';
import type { ConvalescenceFacts } from './facts.ts';

export type ConvalescenceReason = 'LESS_THAN_30_SICK_DAYS' | 'RETURNED_EARLY' | 'INCAPACITY_BELOW_15' | 'OUTSIDE_30_DAYS';
export type ConvalescenceLaw = Law | '84/2015';

/** After an accident at work it is the law on safety and health. */
export function lawOf({ after, date }: ConvalescenceFacts): ConvalescenceLaw {
  return after === 'work-accident' ? '84/2015' : lawOn(date);
}

/** Every reason against convalescence. */
export function reasonsAgainst(facts: ConvalescenceFacts): ConvalescenceReason[] {
  const own = reasonOf(facts);
  const late = daysBetween(facts.referenceDate, facts.date) > 30;
  return [...(own ? [own] : []), ...(late ? ['OUTSIDE_30_DAYS' as const] : [])];
}

function reasonOf(facts: ConvalescenceFacts): ConvalescenceReason | undefined {
  switch (facts.after) {
    case 'sickness':
      return facts.sickDaysInYear < 30 ? 'LESS_THAN_30_SICK_DAYS' : undefined;
    case 'maternity':
      return facts.returnedEarly && lawOf(facts) === '41/2024' ? 'RETURNED_EARLY' : undefined;
    case 'work-accident':
      return facts.incapacityPercent < 15 ? 'INCAPACITY_BELOW_15' : undefined;
  }
}

/** Law 58/2014 arts 29.2, 41.2; Law 41/2024 arts 46, 60; Law 84/2015 art 54. */
export function mostDays(facts: ConvalescenceFacts): number {
  if (facts.after === 'work-accident') return facts.incapacityPercent >= 51 ? 10 : facts.incapacityPercent >= 31 ? 7 : 5;
  if (facts.category === 'other') return 5;
  return facts.category === 'surgery' ? 7 : 10;
}

export const SAYS: Readonly<Record<ConvalescenceReason, Text>> = {
  LESS_THAN_30_SICK_DAYS: {
    vi: 'Chưa nghỉ ốm đau đủ 30 ngày trong năm',
    en: 'Fewer than 30 days of sick leave this year',
  },
  RETURNED_EARLY: {
    vi: 'Đi làm trước khi hết thời gian nghỉ thai sản',
    en: 'Back at work before the end of the maternity leave',
  },
  INCAPACITY_BELOW_15: {
    vi: 'Suy giảm khả năng lao động dưới 15%',
    en: 'Less than 15% of the working capacity lost',
  },
  OUTSIDE_30_DAYS: {
    vi: 'Nghỉ dưỡng sức ngoài thời hạn 30 ngày',
    en: 'Not within 30 days',
  },
};

const ARTICLES = {
  sickness: { '58/2014': 'Law 58/2014 art 29', '41/2024': 'Law 41/2024 art 46' },
  maternity: { '58/2014': 'Law 58/2014 art 41', '41/2024': 'Law 41/2024 art 60' },
} as const;

export function articleFor(facts: ConvalescenceFacts): string {
  return facts.after === 'work-accident' ? 'Law 84/2015 art 54' : ARTICLES[facts.after][lawOn(facts.date)];
}
